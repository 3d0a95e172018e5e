/// One JSON document as a flat list of its values, in the order of the text: a single pass checks the whole grammar and
/// remembers where everything is.
///
/// An object is followed by its keys and values, an array by its elements; ``Node/next`` leads past them. It owns all of
/// its memory, so a copy stays good for as long as anyone keeps it.
struct JSONDocument {
  enum Kind: UInt8 {
    case object, array, string, number, truth, falsehood, null
  }

  struct Node {
    /// Where the value starts; for text, behind the quote; for text with escapes, in ``JSONDocument/escaped``.
    var start: UInt32
    /// How many bytes it has; for text, without the quotes; for text with escapes, once they are resolved.
    var length: UInt32
    /// The index of the node behind this value and all that is in it.
    var next: UInt32
    var kind: Kind
    /// For a key: ``JSONInput/hash(from:length:)`` of it. For other text: unused.
    var hash: UInt8
    /// For text: whether it has escapes.
    var isEscaped: Bool
    /// For an object: one bit for each hash among its keys.
    var mask: UInt64
  }

  /// How deep objects and arrays may nest.
  static let depthLimit = 128

  let bytes: [UInt8]
  let nodes: [Node]
  /// The texts that had escapes, one behind the other.
  let escaped: [UInt8]

  /// No value at all, for readers that read something else.
  static let empty = JSONDocument(bytes: [], nodes: [], escaped: [])

  /// The text of a string node, or of a number or literal as it is spelled.
  @inline(__always)
  func text(_ node: Int) -> String {
    let value = nodes[node]
    let start = Int(value.start)
    let end = start + Int(value.length)
    return value.isEscaped
      ? String(decoding: escaped[start..<end], as: UTF8.self) : String(decoding: bytes[start..<end], as: UTF8.self)
  }

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
  func isText(_ node: Int, _ name: JSONInput) -> Bool {
    let value = nodes[node]
    let source = value.isEscaped ? escaped : bytes
    return source.withUnsafeBufferPointer {
      JSONInput($0).equals(from: Int(value.start), length: Int(value.length), name)
    }
  }
}
