/// One JSON document as a flat list of its values, in the order of the text: a single pass checks the whole grammar and
/// remembers where everything stands.
///
/// An object is followed by its keys and values, an array by its elements; ``Node/next`` leads past them.
struct JSONTape: ~Copyable {
  enum Kind: UInt8 {
    case object, array, string, number, truth, falsehood, null
  }

  struct Node {
    /// Where the value starts; for text, behind the quote; for text with escapes, in ``JSONTape/escapedTexts``.
    var start: UInt32
    /// How many bytes it has; for text, without the quotes; for text with escapes, once they are resolved.
    var length: UInt32
    /// The index of the node behind this value and all that is in it.
    var next: UInt32
    var kind: Kind
    /// For a key: ``JSONTape/hash(_:_:)`` of it. For other text: unused.
    var hash: UInt8
    /// For text: whether it has escapes.
    var isEscaped: Bool
    /// For an object: one bit for each hash among its keys.
    var mask: UInt64
  }

  /// How deep objects and arrays may nest.
  static let depthLimit = 128

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var nodes: UnsafeMutablePointer<Node>
  private(set) var count = 0
  /// The texts that had escapes, one behind the other: as long as the whole document, or not there at all.
  private(set) var escapedTexts: UnsafeMutablePointer<UInt8>?
  private var escapedLength = 0
  private var capacity: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    capacity = bytes.count / 12 + 16
    nodes = UnsafeMutablePointer.allocate(capacity: capacity)
  }

  deinit {
    nodes.deallocate()
    escapedTexts?.deallocate()
  }

  /// Six bits that differ for most pairs of names; made from the length and the outer bytes, so that it costs nothing.
  @inline(__always)
  static func hash(_ start: UnsafePointer<UInt8>, _ length: Int) -> UInt8 {
    guard length > 0 else { return 0 }
    let first = start[0]
    let last = start[length - 1]
    let middle = start[length / 2]
    return (UInt8(truncatingIfNeeded: length) &* 7 &+ first &* 5 &+ last &* 3 &+ middle) & 63
  }

  @inline(__always)
  mutating func append(_ kind: Kind, start: Int) -> Int {
    if count == capacity { grow() }
    (nodes + count).initialize(
      to: Node(
        start: UInt32(truncatingIfNeeded: start), length: 0, next: UInt32(truncatingIfNeeded: count + 1), kind: kind,
        hash: 0, isEscaped: false, mask: 0))
    count += 1
    return count - 1
  }

  /// Ends the object or array `node` at what was appended last.
  @inline(__always)
  mutating func close(_ node: Int, mask: UInt64) {
    nodes[node].next = UInt32(truncatingIfNeeded: count)
    nodes[node].mask = mask
  }

  @inline(__always)
  mutating func close(_ node: Int, length: Int) {
    nodes[node].length = UInt32(truncatingIfNeeded: length)
  }

  /// A text whole: where it starts, how long it is between its quotes, and whether it has escapes.
  @inline(__always)
  mutating func appendText(start: Int, length: Int, isEscaped: Bool) -> Int {
    if count == capacity { grow() }
    (nodes + count).initialize(
      to: Node(
        start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
        next: UInt32(truncatingIfNeeded: count + 1), kind: .string, hash: 0, isEscaped: isEscaped, mask: 0))
    count += 1
    return count - 1
  }

  /// Where the next text with escapes goes: there is room for what is left of the document.
  mutating func memoryForEscapedText() -> UnsafeMutablePointer<UInt8> {
    if let escapedTexts { return escapedTexts + escapedLength }
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    escapedTexts = memory
    return memory
  }

  /// The text that has been written to ``memoryForEscapedText()``.
  mutating func appendEscapedText(length: Int) -> Int {
    defer { escapedLength += length }
    return appendText(start: escapedLength, length: length, isEscaped: true)
  }

  /// Gives the string `node` its hash as a key, and the bit of that hash.
  @inline(__always)
  mutating func hashKey(_ node: Int) -> UInt64 {
    let text = view.bytes(of: node)
    let hash = text.baseAddress.map { JSONTape.hash($0, text.count) } ?? 0
    nodes[node].hash = hash
    return 1 << UInt64(hash)
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Node>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: nodes, count: count)
    nodes.deallocate()
    nodes = larger
    capacity *= 2
  }

  /// What readers see of it; good as long as the tape is.
  var view: JSONView {
    JSONView(nodes: nodes, plain: bytes.baseAddress, escaped: UnsafePointer(escapedTexts))
  }
}
