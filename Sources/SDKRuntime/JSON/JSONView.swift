/// A ``JSONTape`` to read from.
struct JSONView {
  let bytes: UnsafeBufferPointer<UInt8>
  let nodes: UnsafeMutablePointer<JSONTape.Node>

  /// The text of a string node, with its escapes resolved.
  func text(_ node: Int) -> String {
    let value = nodes[node]
    let raw = UnsafeBufferPointer(rebasing: bytes[Int(value.start)..<Int(value.start) + Int(value.length)])
    return value.isEscaped ? JSONEscapes.resolved(raw) : String(decoding: raw, as: UTF8.self)
  }

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

  /// Whether the string node is exactly `name`.
  @inline(__always)
  func isText(_ node: Int, _ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    let name = name.utf8Start
    let value = nodes + node
    if value.pointee.isEscaped { return isEscapedText(node, name, length) }
    guard Int(value.pointee.length) == length, let base = bytes.baseAddress else { return false }
    let start = base + Int(value.pointee.start)
    var index = 0
    while index < length {
      if start[index] != name[index] { return false }
      index += 1
    }
    return true
  }

  @inline(never)
  private func isEscapedText(_ node: Int, _ name: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    text(node).utf8.elementsEqual(UnsafeBufferPointer(start: name, count: length))
  }
}
