/// Writes the fields of an object into a keyed container of any encoder.
struct CodableFieldWriter: FieldVisitor {
  private var container: KeyedEncodingContainer<FieldName>
  private let scalars: ScalarForm
  /// The first error of the encoder; visiting goes on, and it is thrown at the end.
  private(set) var error: (any Error)?

  init(_ encoder: any Encoder) {
    container = encoder.container(keyedBy: FieldName.self)
    scalars = encoder.userInfo[.scalarForm] as? ScalarForm ?? .described
  }

  private mutating func encode(_ value: some Encodable, _ name: StaticString) {
    do {
      try container.encode(value, forKey: FieldName(name))
    } catch {
      if self.error == nil { self.error = error }
    }
  }

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    encode(value, name)
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    if let text = value { encode(text, name) }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    var writer = ScalarTextWriter(scalars, rules)
    value.visitValue(&writer)
    switch writer.text {
    case .none: encode(value, name)
    case .one(let text): encode(text, name)
    case .list(let texts): encode(texts, name)
    case .map(let texts): encode(texts, name)
    }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    guard var present = value else { return }
    visit(&present, name, rules)
  }
}

/// Finds the text of booleans and integers that travel as text, alone or in a list or map.
struct ScalarTextWriter: ValueVisitor {
  enum Text {
    case none
    case one(String)
    case list([String])
    case map([String: String])
  }

  private(set) var text = Text.none
  private let isText: Bool

  init(_ scalars: ScalarForm, _ rules: FieldRules) {
    switch scalars {
    case .described: isText = rules.flags.contains(.text)
    case .native: isText = false
    case .text: isText = true
    }
  }

  mutating func visitText(_ value: inout String) {}
  mutating func visitRedacted<Value: RedactedText>(_ value: inout Value) {}
  mutating func visitOpen<Value: OpenValue>(_ value: inout Value) {}
  mutating func visitObject<Value: APIObject>(_ value: inout Value) {}

  mutating func visitBoolean(_ value: inout Bool) {
    if isText { text = .one(value ? "true" : "false") }
  }

  mutating func visitInteger(_ value: inout Int) {
    if isText { text = .one(String(value)) }
  }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    guard isText else { return }
    if let integers = value as? [Int] { text = .list(integers.map { String($0) }) }
    if let booleans = value as? [Bool] { text = .list(booleans.map { $0 ? "true" : "false" }) }
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    guard isText else { return }
    if let integers = value as? [String: Int] { text = .map(integers.mapValues { String($0) }) }
    if let booleans = value as? [String: Bool] { text = .map(booleans.mapValues { $0 ? "true" : "false" }) }
  }
}
