/// Values of each kind, whatever field, list or map they stand in.
extension JSONReader: ValueVisitor {
  private mutating func reportKind(insteadOf expected: APIJSONKind) {
    reportKind(at: node, insteadOf: expected)
  }

  /// The text at the node, or `nil` after saying that it is none.
  @inline(__always)
  private mutating func text() -> String? {
    guard view.nodes[node].kind == .string else {
      reportKind(insteadOf: .text)
      return nil
    }
    return view.text(node)
  }

  mutating func visitText(_ value: inout String) {
    if let text = text() { value = text }
  }

  mutating func visitRedacted<Value: APIRedactedText>(_ value: inout Value) {
    if let text = text() { value = Value(text) }
  }

  mutating func visitOpen<Known>(_ value: inout APIOpenValue<Known>) {
    if let text = text() { value = APIOpenValue(rawValue: text) }
  }

  mutating func visitBoolean(_ value: inout Bool) {
    switch view.nodes[node].kind {
    case .truth: value = true
    case .falsehood: value = false
    case .string:
      guard let boolean = ScalarText.boolean(view.text(node)) else { return report(.unreadable(as: .boolean)) }
      value = boolean
    case .object, .array, .number, .null: reportKind(insteadOf: .boolean)
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
    case .object, .array, .truth, .falsehood, .null: reportKind(insteadOf: .integer)
    }
  }

  mutating func visitObject<Value: VisitableObject>(_ value: inout Value) {
    withUnsafeMutablePointer(to: &value) { fill($0, Value.fieldList, from: node) }
  }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    guard view.nodes[node].kind == .array else { return reportKind(insteadOf: .list) }
    value = []
    let end = Int(view.nodes[node].next)
    var element = node + 1
    while element < end, problems.count < APIDecodingError.limit {
      let known = problems.count
      node = element
      value.append(.blank)
      value[value.count - 1].visitValue(&self)
      if problems.count > known { putInFront("[\(value.count - 1)]", from: known) }
      element = Int(view.nodes[element].next)
    }
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    guard view.nodes[node].kind == .object else { return reportKind(insteadOf: .object) }
    value = [:]
    let end = Int(view.nodes[node].next)
    var key = node + 1
    while key < end, problems.count < APIDecodingError.limit {
      let name = view.text(key)
      node = key + 1
      key = Int(view.nodes[node].next)
      guard value[name] == nil else { continue }
      let known = problems.count
      var element = Element.blank
      element.visitValue(&self)
      if problems.count > known { putInFront("[*]", from: known) }
      value[name] = element
    }
  }
}
