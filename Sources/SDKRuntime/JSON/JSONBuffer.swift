/// Bytes that grow at their end.
///
/// Appending to an array checks at each byte whether somebody else has it, which was half of the time of writing. So the
/// array is longer than what has been written, and each piece is written at once.
struct JSONBuffer {
  private var bytes: [UInt8]
  private var count = 0

  init(capacity: Int) { bytes = [UInt8](repeating: 0, count: capacity) }

  /// All bytes that were written.
  var written: [UInt8] { Array(bytes[..<count]) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    bytes[count] = byte
    count &+= 1
  }

  /// Appends the UTF-8 bytes of `text` as they are.
  @inline(__always)
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends a JSON string: `text` in quotes, with escapes where it needs them.
  @inline(__always)
  mutating func append(quoted text: String) {
    var text = text
    text.withUTF8 { source in
      let plain = JSONInput(source).plainEnd(from: 0, stopsAtNonASCII: false)
      append(UInt8(ascii: "\""))
      if plain == source.count { append(source) } else { append(escaped: source, plainTo: plain) }
      append(UInt8(ascii: "\""))
    }
  }

  @inline(never)
  private mutating func append(escaped source: UnsafeBufferPointer<UInt8>, plainTo plain: Int) {
    let input = JSONInput(source)
    var start = 0
    var end = plain
    while true {
      append(UnsafeBufferPointer(rebasing: source[start..<end]))
      guard end < source.count else { return }
      append(escapeOf: input[end])
      start = end + 1
      end = input.plainEnd(from: start, stopsAtNonASCII: false)
    }
  }

  private mutating func append(escapeOf byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0..<0x20:
      append(byte < 0x10 ? "u000" : "u001")
      append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") - 10 + byte & 15)
    default: append(byte)
    }
  }

  /// The one place that copies: into room that ``reserve(_:)`` has made.
  @inline(__always)
  private mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    let length = source.count
    guard length > 0 else { return }
    reserve(length)
    let start = count
    bytes.withUnsafeMutableBytes { target in
      precondition(start >= 0 && start <= target.count - length)
      UnsafeMutableRawBufferPointer(rebasing: target[start...]).copyMemory(from: UnsafeRawBufferPointer(source))
    }
    count = start &+ length
  }

  /// Makes room for `length` more bytes.
  @inline(__always)
  private mutating func reserve(_ length: Int) {
    if bytes.count &- count < length { grow(by: length) }
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    bytes += [UInt8](repeating: 0, count: max(bytes.count, length))
  }
}
