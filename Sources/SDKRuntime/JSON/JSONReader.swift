/// Fills values from a ``JSONTape``.
///
/// Fields are asked for in the order of the description, which is nearly always that of the text: then each is found
/// where the last one ended. A field that is not there is turned away by one bit. One reader goes through a whole
/// message; what is wrong with a value is reported without the value's own name, which is put in front afterwards.
struct JSONReader: FieldOperation {
  let view: JSONView
  /// The value that is being read.
  var node: Int
  /// The object whose fields are being read.
  var object = Object()
  /// Further names of the field that is asked for next.
  private var otherNames: [StaticString] = []
  var problems: [DecodingProblem] = []

  struct Object {
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

  static func visitor(of operation: UnsafeMutablePointer<JSONReader>) -> FieldVisitor {
    FieldVisitor(.readJSON(operation))
  }

  mutating func accept(_ other: StaticString) {
    otherNames.append(other)
  }

  /// Makes ``node`` the value of `name`; `false` if it is absent or `null`.
  @inline(__always)
  private mutating func find(_ name: StaticString) -> Bool {
    if !otherNames.isEmpty { return findAny(name) }
    return locate(name) && view.nodes[node].kind != .null
  }

  /// `null` is absent, and so gives way to the field's other names, which come in their own order.
  @inline(never)
  private mutating func findAny(_ name: StaticString) -> Bool {
    defer { otherNames.removeAll(keepingCapacity: true) }
    if locate(name), view.nodes[node].kind != .null { return true }
    for other in otherNames where locate(other) && view.nodes[node].kind != .null { return true }
    return false
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
    guard find(name) else { return report(.missing, name) }
    guard view.nodes[node].kind == .string else { return reportNoText(name) }
    value = view.text(node)
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    guard find(name) else {
      if value != nil { value = nil }
      return
    }
    guard view.nodes[node].kind == .string else { return reportNoText(name) }
    value = view.text(node)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    guard find(name) else { return report(.missing, name) }
    let known = problems.count
    value.visitValue(&self)
    if problems.count > known { putInFront(name, from: known) }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    guard find(name) else {
      if value?.isHere() == true { value.clear() }
      return
    }
    value.makeBlank()
    let known = problems.count
    value?.visitValue(&self)
    if problems.count > known { putInFront(name, from: known) }
  }

  mutating func visit<Value: APIObject>(_ value: inout Boxed<Value>, _ name: StaticString) {
    guard find(name) else { return report(.missing, name) }
    value.makeUnique()
    fill(&value.box.memory(of: Value.self).pointee, name)
  }

  mutating func visit<Value: APIObject>(_ value: inout BoxedOptional<Value>, _ name: StaticString) {
    value.box = nil
    guard find(name) else { return }
    let box = Box.blank(Value.self)
    fill(&box.memory(of: Value.self).pointee, name)
    value.box = box
  }

  private mutating func fill<Value: APIObject>(_ value: inout Value, _ name: StaticString) {
    let known = problems.count
    visitObject(&value)
    if problems.count > known { putInFront(name, from: known) }
  }

  @inline(never)
  private mutating func putInFront(_ name: StaticString, from first: Int) {
    putInFront("\(name)", from: first)
  }

  /// Puts `name` in front of the paths of the problems from `first` on.
  mutating func putInFront(_ name: String, from first: Int) {
    for index in first..<problems.count { problems[index] = problems[index].within(name) }
  }
}
