/// A ``JSONTape`` to read from.
struct JSONView {
  let nodes: UnsafeMutablePointer<JSONTape.Node>
  /// Where the document starts.
  let plain: UnsafePointer<UInt8>?
  /// Where the texts start that had escapes.
  let escaped: UnsafePointer<UInt8>?

  /// The bytes of a value; of text, with its escapes resolved.
  @inline(__always)
  func bytes(of node: Int) -> UnsafeBufferPointer<UInt8> {
    let value = nodes + node
    let base = value.pointee.isEscaped ? escaped : plain
    return UnsafeBufferPointer(start: base.map { $0 + Int(value.pointee.start) }, count: Int(value.pointee.length))
  }

  /// The text of a string node, or of a number as it is spelled.
  @inline(__always)
  func text(_ node: Int) -> String {
    String(decoding: bytes(of: node), as: UTF8.self)
  }

  /// What kind of value stands at `node`.
  func kind(_ node: Int) -> APIJSONKind {
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
    let text = bytes(of: node)
    guard text.count == name.utf8CodeUnitCount, let start = text.baseAddress else { return false }
    return JSONBytes.areEqual(start, name.utf8Start, text.count)
  }
}
