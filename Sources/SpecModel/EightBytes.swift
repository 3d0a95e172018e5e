/// Eight bytes of a text, looked at all at once. In the answers, the highest bit of each byte counts; those of the
/// bytes before the first that is set are right, those after it may not be.
///
/// Public, because the compiler puts only what is public into the code of other modules.
@frozen
public struct EightBytes {
  @usableFromInline let word: UInt64

  @inlinable @inline(__always) static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable @inline(__always) static var highest: UInt64 { 0x8080_8080_8080_8080 }

  /// The bytes from `index` on: there must be eight.
  @inlinable
  @inline(__always)
  public init(_ bytes: UnsafeRawBufferPointer, at index: Int) {
    word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
  }

  /// Where `byte` stands.
  @inlinable
  @inline(__always)
  public func places(of byte: UInt8) -> UInt64 {
    let difference = word ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.highest
  }

  /// Where a control character stands, or something outside of ASCII.
  @inlinable
  @inline(__always)
  public var unprintable: UInt64 {
    ((word &- Self.ones &* 0x20) & ~word | (word &+ Self.ones) | word) & Self.highest
  }

  /// Where a letter of ASCII stands, if all bytes are ASCII.
  @inlinable
  @inline(__always)
  public var letters: UInt64 {
    let small = word | Self.ones &* 0x20
    let isFromA = small &+ Self.ones &* UInt64(0x80 - UInt8(ascii: "a"))
    let isAfterZ = small &+ Self.ones &* UInt64(0x7F - UInt8(ascii: "z"))
    return isFromA & ~isAfterZ & ~word & Self.highest
  }

  /// Whether an answer names all eight.
  @inlinable
  @inline(__always)
  public static func areAll(_ places: UInt64) -> Bool {
    places == highest
  }

  /// The number of the first byte that an answer names.
  @inlinable
  @inline(__always)
  public static func first(of places: UInt64) -> Int {
    places.trailingZeroBitCount / 8
  }
}
