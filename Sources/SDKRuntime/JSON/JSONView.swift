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
  func isText(_ node: Int, _ name: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let value = nodes[node]
    if value.isEscaped { return text(node).utf8.elementsEqual(UnsafeBufferPointer(start: name, count: length)) }
    guard Int(value.length) == length, let base = bytes.baseAddress else { return length == 0 }
    let start = base + Int(value.start)
    var index = 0
    while index < length {
      if start[index] != name[index] { return false }
      index += 1
    }
    return true
  }
}
