/// Fills one value, of whatever kind, from a ``JSONTape``.
struct JSONValueReader: ValueVisitor {
  private let view: JSONView
  private let node: Int
  private(set) var problems: [DecodingProblem] = []

  init(_ view: JSONView, _ node: Int) {
    self.view = view
    self.node = node
  }

  private mutating func report(_ reason: DecodingProblem.Reason) {
    problems.append(DecodingProblem(path: "", reason: reason))
  }

  /// The text at the node, or `nil` after saying that it is none.
  private mutating func text() -> String? {
    guard view.nodes[node].kind == .string else {
      report(.wrongKind(expected: .text, found: view.kind(node)))
      return nil
    }
    return view.text(node)
  }

  mutating func visitText(_ value: inout String) {
    if let text = text() { value = text }
  }

  mutating func visitRedacted<Value: RedactedText>(_ value: inout Value) {
    if let text = text() { value = Value(text) }
  }

  mutating func visitOpen<Value: OpenValue>(_ value: inout Value) {
    if let text = text() { value = Value(rawValue: text) }
  }

  mutating func visitBoolean(_ value: inout Bool) {
    switch view.nodes[node].kind {
    case .truth: value = true
    case .falsehood: value = false
    case .string:
      guard let boolean = ScalarText.boolean(view.text(node)) else { return report(.unreadable(as: .boolean)) }
      value = boolean
    case .object, .array, .number, .null: report(.wrongKind(expected: .boolean, found: view.kind(node)))
    }
  }

  mutating func visitInteger(_ value: inout Int) {
    switch view.nodes[node].kind {
    case .string:
      guard let integer = ScalarText.integer(view.text(node)) else { return report(.unreadable(as: .integer)) }
      value = integer
    case .number:
      guard let integer = ScalarText.integer(number: view.text(node)) else {
        return report(.unreadable(as: .integer))
      }
      value = integer
    case .object, .array, .truth, .falsehood, .null:
      report(.wrongKind(expected: .integer, found: view.kind(node)))
    }
  }

  mutating func visitObject<Value: APIObject>(_ value: inout Value) {
    guard view.nodes[node].kind == .object else {
      return report(.wrongKind(expected: .object, found: view.kind(node)))
    }
    var reader = JSONObjectReader(view, object: node)
    value.visitFields(&reader)
    problems = reader.problems
  }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    guard view.nodes[node].kind == .array else {
      return report(.wrongKind(expected: .list, found: view.kind(node)))
    }
    value = []
    var element = node + 1
    let end = Int(view.nodes[node].next)
    while element < end {
      var reader = JSONValueReader(view, element)
      value.append(.blank)
      value[value.count - 1].visitValue(&reader)
      problems += reader.problems.map { $0.within("[\(value.count - 1)]") }
      element = Int(view.nodes[element].next)
    }
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    guard view.nodes[node].kind == .object else {
      return report(.wrongKind(expected: .object, found: view.kind(node)))
    }
    value = [:]
    var key = node + 1
    let end = Int(view.nodes[node].next)
    while key < end {
      var reader = JSONValueReader(view, key + 1)
      var element = Element.blank
      element.visitValue(&reader)
      problems += reader.problems.map { $0.within("[*]") }
      let name = view.text(key)
      if value[name] == nil { value[name] = element }
      key = Int(view.nodes[key + 1].next)
    }
  }
}
