/// The text of one file while it is put together: bytes, because a string looks after itself at every addition.
struct SwiftText {
  private(set) var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(8192)
  }

  @inline(__always)
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  @inline(__always)
  mutating func append(_ part: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: part)
  }
}
