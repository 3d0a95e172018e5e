import SpecModel

/// A piece of text in UTF-8 while it is put together: bytes, because a string looks after itself at every addition.
///
/// Most pieces are short, and there are many of them: up to ``roomInside`` bytes lie in the value itself, so that these
/// take no memory of their own.
struct SwiftText {
  private typealias Inside = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  private static let roomInside = MemoryLayout<Inside>.size

  private var inside: Inside = (0, 0, 0, 0, 0, 0, 0)
  private var insideCount = 0
  /// All bytes, when there are too many for the value itself.
  private var outside: [UInt8]?

  /// Empty.
  init() {}

  /// The number of bytes.
  @inline(__always)
  var count: Int { outside?.count ?? insideCount }

  var bytes: [UInt8] { withBytes { Array($0) } }

  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let outside { return outside.withUnsafeBufferPointer(body) }
    return withUnsafeBytes(of: inside) { room in
      body(UnsafeBufferPointer(rebasing: room.bindMemory(to: UInt8.self)[..<insideCount]))
    }
  }
}

extension SwiftText {
  @inline(__always)
  mutating func append(_ text: String) {
    text.withBytes { append($0) }
  }

  @inline(__always)
  mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { append($0) }
  }

  @inline(__always)
  mutating func append(_ text: borrowing SwiftText) {
    text.withBytes { append($0) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    withUnsafeBytes(of: byte) { append($0.bindMemory(to: UInt8.self)) }
  }

  @inline(__always)
  mutating func append(_ part: UnsafeBufferPointer<UInt8>) {
    guard outside == nil, insideCount + part.count <= Self.roomInside else { return appendOutside(part) }
    guard let first = part.baseAddress else { return }
    let start = insideCount
    withUnsafeMutableBytes(of: &inside) { room in
      room.baseAddress?.advanced(by: start).copyMemory(from: first, byteCount: part.count)
    }
    insideCount += part.count
  }

  @inline(never)
  private mutating func appendOutside(_ part: UnsafeBufferPointer<UInt8>) {
    if outside == nil {
      var all: [UInt8] = []
      all.reserveCapacity((insideCount + part.count) * 2)
      withBytes { all.append(contentsOf: $0) }
      outside = all
    }
    outside?.append(contentsOf: part)
  }
}

extension SwiftText: Equatable {
  static func == (left: SwiftText, right: SwiftText) -> Bool {
    left.withBytes { left in right.withBytes { right in left.elementsEqual(right) } }
  }
}
