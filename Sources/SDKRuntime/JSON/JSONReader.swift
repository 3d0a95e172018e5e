/// Fills values from a ``JSONTape``.
///
/// Fields are asked for in the order of the description, which is nearly always that of the text: then each is found
/// where the last one ended. A field that is not there is turned away by one bit. One reader goes through a whole
/// message; what is wrong with a value is reported without the value's own name, which is put in front afterwards.
struct JSONReader: FieldVisitor {
  private let view: JSONView
  /// The value that is being read.
  private var node: Int
  /// The object whose fields are being read.
  private var object = Object()
  private var otherName: StaticString?
  private(set) var problems: [DecodingProblem] = []

  private struct Object {
    var first = 0
    var end = 0
    var mask: UInt64 = 0
    /// Where the field is expected that is asked for next.
    var cursor = 0
  }

  init(_ view: JSONView, _ node: Int) {
    self.view = view
    self.node = node
  }

  mutating func accept(_ other: StaticString, as name: StaticString) {
    otherName = other
  }

  /// Makes ``node`` the value of `name`; `false` if it is absent or `null`.
  @inline(__always)
  private mutating func find(_ name: StaticString) -> Bool {
    if otherName != nil { return findEither(name) }
    return locate(name) && view.nodes[node].kind != .null
  }

  /// `null` is absent, and so gives way to the field's other name.
  private mutating func findEither(_ name: StaticString) -> Bool {
    let other = otherName
    otherName = nil
    if locate(name), view.nodes[node].kind != .null { return true }
    guard let other else { return false }
    return locate(other) && view.nodes[node].kind != .null
  }

  @inline(__always)
  private mutating func locate(_ name: StaticString) -> Bool {
    let start = name.utf8Start
    let length = name.utf8CodeUnitCount
    let hash = JSONTape.hash(start, length)
    guard object.mask & (1 << UInt64(hash)) != 0 else { return false }
    let cursor = object.cursor
    if cursor < object.end, view.nodes[cursor].hash == hash, view.isText(cursor, start, length) {
      node = cursor + 1
      object.cursor = Int(view.nodes[node].next)
      return true
    }
    return search(start, length, hash)
  }

  /// The first key wins where one stands twice, as it does with `JSONDecoder`.
  @inline(never)
  private mutating func search(_ start: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt8) -> Bool {
    var key = object.first
    while key < object.end {
      if view.nodes[key].hash == hash, view.isText(key, start, length) {
        node = key + 1
        return true
      }
      key = Int(view.nodes[key + 1].next)
    }
    return false
  }

  @inline(never)
  private mutating func report(_ reason: DecodingProblem.Reason, _ name: StaticString) {
    problems.append(DecodingProblem(path: "\(name)", reason: reason))
  }

  @inline(never)
  private mutating func reportNoText(_ name: StaticString) {
    report(.wrongKind(expected: .text, found: view.kind(node)), name)
  }

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    visit(&value, name)
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    visit(&value, name)
  }

  mutating func visit(_ value: inout String, _ name: StaticString) {
    guard find(name) else { return report(.missing, name) }
    guard view.nodes[node].kind == .string else { return reportNoText(name) }
    value = view.text(node)
  }

  mutating func visit(_ value: inout String?, _ name: StaticString) {
    guard find(name) else {
      if value != nil { value = nil }
      return
    }
    guard view.nodes[node].kind == .string else { return reportNoText(name) }
    value = view.text(node)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    visit(&value, name)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    visit(&value, name)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString) {
    guard find(name) else { return report(.missing, name) }
    let known = problems.count
    value.visitValue(&self)
    if problems.count > known { putInFront(name, from: known) }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString) {
    guard find(name) else {
      if value?.isHere() == true { value.clear() }
      return
    }
    value.makeBlank()
    let known = problems.count
    value?.visitValue(&self)
    if problems.count > known { putInFront(name, from: known) }
  }

  @inline(never)
  private mutating func putInFront(_ name: StaticString, from first: Int) {
    putInFront("\(name)", from: first)
  }

  /// Puts `name` in front of the paths of the problems from `first` on.
  private mutating func putInFront(_ name: String, from first: Int) {
    for index in first..<problems.count { problems[index] = problems[index].within(name) }
  }
}

extension JSONReader: ValueVisitor {
  @inline(never)
  private mutating func report(_ reason: DecodingProblem.Reason) {
    problems.append(DecodingProblem(path: "", reason: reason))
  }

  @inline(never)
  private mutating func reportKind(insteadOf expected: JSONKind) {
    report(.wrongKind(expected: expected, found: view.kind(node)))
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

  mutating func visitObject<Value: APIObject>(_ value: inout Value) {
    guard view.nodes[node].kind == .object else { return reportKind(insteadOf: .object) }
    let outer = object
    let own = view.nodes[node]
    object = Object(first: node + 1, end: Int(own.next), mask: own.mask, cursor: node + 1)
    value.visitFields(&self)
    object = outer
  }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    guard view.nodes[node].kind == .array else { return reportKind(insteadOf: .list) }
    value = []
    let end = Int(view.nodes[node].next)
    var element = node + 1
    while element < end {
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
    while key < end {
      let known = problems.count
      node = key + 1
      var element = Element.blank
      element.visitValue(&self)
      if problems.count > known { putInFront("[*]", from: known) }
      let name = view.text(key)
      if value[name] == nil { value[name] = element }
      key = Int(view.nodes[key + 1].next)
    }
  }
}
