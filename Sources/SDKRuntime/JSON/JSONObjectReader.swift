/// Fills the fields of an object from a ``JSONTape``.
///
/// Fields are asked for in the order of the description, which is nearly always that of the text: then each is found
/// where the last one ended. A field that is not there is turned away by one bit.
struct JSONObjectReader: FieldVisitor {
  private let view: JSONView
  private let first: Int
  private let end: Int
  private let mask: UInt64
  private var cursor: Int
  private var otherName: StaticString?
  private(set) var problems: [DecodingProblem] = []

  /// `node` is an object.
  init(_ view: JSONView, object node: Int) {
    self.view = view
    first = node + 1
    cursor = node + 1
    end = Int(view.nodes[node].next)
    mask = view.nodes[node].mask
  }

  mutating func accept(_ other: StaticString, as name: StaticString) {
    otherName = other
  }

  /// The node of the value of `name`, or `nil` if it is absent or `null`.
  @inline(__always)
  private mutating func find(_ name: StaticString) -> Int? {
    let value = present(locate(name))
    guard let other = otherName else { return value }
    otherName = nil
    return value ?? present(locate(other))
  }

  /// `null` is absent, and so gives way to the field's other name.
  @inline(__always)
  private func present(_ value: Int?) -> Int? {
    guard let value, view.nodes[value].kind != .null else { return nil }
    return value
  }

  @inline(__always)
  private mutating func locate(_ name: StaticString) -> Int? {
    let start = name.utf8Start
    let length = name.utf8CodeUnitCount
    let hash = JSONTape.hash(start, length)
    guard mask & (1 << UInt64(hash)) != 0 else { return nil }
    if cursor < end, view.nodes[cursor].hash == hash, view.isText(cursor, start, length) {
      let value = cursor + 1
      cursor = Int(view.nodes[value].next)
      return value
    }
    return search(start, length, hash)
  }

  /// The first key wins where one stands twice, as it does with `JSONDecoder`.
  private func search(_ start: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt8) -> Int? {
    var key = first
    while key < end {
      if view.nodes[key].hash == hash, view.isText(key, start, length) { return key + 1 }
      key = Int(view.nodes[key + 1].next)
    }
    return nil
  }

  private mutating func report(_ reason: DecodingProblem.Reason, _ name: StaticString) {
    problems.append(DecodingProblem(path: "\(name)", reason: reason))
  }

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    guard let node = find(name) else { return report(.missing, name) }
    readText(&value, node, name)
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    guard let node = find(name) else {
      if value != nil { value = nil }
      return
    }
    var text = ""
    readText(&text, node, name)
    value = text
  }

  @inline(__always)
  private mutating func readText(_ value: inout String, _ node: Int, _ name: StaticString) {
    guard view.nodes[node].kind == .string else {
      return report(.wrongKind(expected: .text, found: view.kind(node)), name)
    }
    value = view.text(node)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    guard let node = find(name) else { return report(.missing, name) }
    var reader = JSONValueReader(view, node)
    value.visitValue(&reader)
    take(reader.problems, name)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    guard let node = find(name) else {
      if value?.isHere() == true { value = nil }
      return
    }
    value.makeBlank()
    var reader = JSONValueReader(view, node)
    value?.visitValue(&reader)
    take(reader.problems, name)
  }

  @inline(__always)
  private mutating func take(_ found: [DecodingProblem], _ name: StaticString) {
    guard !found.isEmpty else { return }
    problems += found.map { $0.within("\(name)") }
  }

  mutating func visit(_ value: inout String, _ name: StaticString) { visit(&value, name, FieldRules()) }
  mutating func visit(_ value: inout String?, _ name: StaticString) { visit(&value, name, FieldRules()) }
}

extension JSONView {
  /// What kind of value stands at `node`.
  func kind(_ node: Int) -> JSONKind {
    switch nodes[node].kind {
    case .object: .object
    case .array: .list
    case .string: .text
    case .number: .number
    case .truth, .falsehood: .boolean
    case .null: .null
    }
  }
}
