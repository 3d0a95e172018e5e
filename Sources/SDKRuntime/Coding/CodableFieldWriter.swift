/// Writes the fields of an object into a keyed container of any encoder.
///
/// Text, whatever its type, goes in as a string, and objects and lists as nested containers: an encoder that is handed a
/// value of our own types spends more time on finding out what it is than on writing it.
struct CodableFieldWriter: FieldOperation {
  private var container: KeyedEncodingContainer<FieldName>
  private let scalars: ScalarForm
  private var name = FieldName("")
  private var wantsText = false
  /// The first error of the encoder; visiting goes on, and it is thrown at the end.
  private(set) var error: (any Error)?

  static func visitor(of operation: UnsafeMutablePointer<CodableFieldWriter>) -> FieldVisitor {
    FieldVisitor(.encode(operation))
  }

  init(_ encoder: any Encoder) {
    let scalars = encoder.userInfo.isEmpty ? nil : encoder.userInfo[.scalarForm] as? ScalarForm
    self.init(encoder.container(keyedBy: FieldName.self), scalars ?? .described)
  }

  private init(_ container: KeyedEncodingContainer<FieldName>, _ scalars: ScalarForm) {
    self.container = container
    self.scalars = scalars
  }

  fileprivate mutating func begin(_ name: StaticString, _ rules: FieldRules) {
    self.name = FieldName(name)
    wantsText = rules.wantsText(scalars)
  }

  private mutating func keep(_ error: (any Error)?) {
    if self.error == nil { self.error = error }
  }

  private mutating func encode(_ value: String) {
    do {
      try container.encode(value, forKey: name)
    } catch {
      keep(error)
    }
  }

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    self.name = FieldName(name)
    encode(value)
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    guard let text = value else { return }
    self.name = FieldName(name)
    encode(text)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    begin(name, rules)
    value.visitValue(&self)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    value?.write(name, rules, &self)
  }
}

extension FieldValue {
  /// In place, so that nothing has to be copied to find out that it is there.
  fileprivate mutating func write(_ name: StaticString, _ rules: FieldRules, _ writer: inout CodableFieldWriter) {
    writer.begin(name, rules)
    visitValue(&writer)
  }
}

extension CodableFieldWriter: ValueVisitor {
  mutating func visitText(_ value: inout String) { encode(value) }
  mutating func visitRedacted<Value: RedactedText>(_ value: inout Value) { encode(value.exposed) }
  mutating func visitOpen<Known>(_ value: inout OpenValue<Known>) { encode(value.rawValue) }

  mutating func visitBoolean(_ value: inout Bool) {
    if wantsText { return encode(value ? "true" : "false") }
    do {
      try container.encode(value, forKey: name)
    } catch {
      keep(error)
    }
  }

  mutating func visitInteger(_ value: inout Int) {
    if wantsText { return encode(String(value)) }
    do {
      try container.encode(value, forKey: name)
    } catch {
      keep(error)
    }
  }

  mutating func visitObject<Value: APIObject>(_ value: inout Value) {
    var writer = CodableFieldWriter(container.nestedContainer(keyedBy: FieldName.self, forKey: name), scalars)
    writer.visitFields(of: &value)
    keep(writer.error)
  }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    var writer = CodableListWriter(container.nestedUnkeyedContainer(forKey: name), scalars, wantsText: wantsText)
    writer.write(value)
    keep(writer.error)
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    var writer = CodableFieldWriter(container.nestedContainer(keyedBy: FieldName.self, forKey: name), scalars)
    writer.write(value, wantsText: wantsText)
    keep(writer.error)
  }

  /// Writes the elements of a map, whose keys are data.
  mutating func write<Element: FieldValue>(_ map: [String: Element], wantsText: Bool) {
    self.wantsText = wantsText
    for (key, element) in map {
      name = FieldName(stringValue: key)
      var element = element
      element.visitValue(&self)
    }
  }

  /// A writer for the elements of an object or a map in a list.
  init(nestedIn container: KeyedEncodingContainer<FieldName>, _ scalars: ScalarForm) {
    self.init(container, scalars)
  }
}

extension FieldRules {
  /// Whether booleans and integers of the field are written as text.
  fileprivate func wantsText(_ scalars: ScalarForm) -> Bool {
    switch scalars {
    case .described: flags.contains(.text)
    case .native: false
    case .text: true
    }
  }
}
