/// The escapes of JSON strings.
enum JSONEscapes {
  /// The text of a string's content: every escape replaced by what it means.
  static func resolved(_ content: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = content.startIndex
    while index < content.endIndex {
      let byte = content[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < content.endIndex else {
        result.append(byte)
        continue
      }
      let escape = content[index]
      index += 1
      if escape == UInt8(ascii: "u") {
        appendScalar(from: content, at: &index, to: &result)
      } else {
        result.append(simple(escape) ?? escape)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The byte that an escape of one letter means.
  static func simple(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The UTF-16 unit of the four hexadecimal digits at `index`.
  static func unit(in bytes: ArraySlice<UInt8>, at index: Int) -> UInt32? {
    guard index + 4 <= bytes.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = hexadecimalDigit(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  static func isHighSurrogate(_ unit: UInt32) -> Bool {
    unit & 0xFC00 == 0xD800
  }

  static func isLowSurrogate(_ unit: UInt32) -> Bool {
    unit & 0xFC00 == 0xDC00
  }

  private static func appendScalar(from content: ArraySlice<UInt8>, at index: inout Int, to result: inout [UInt8]) {
    guard let first = unit(in: content, at: index) else { return }
    index += 4
    var value = first
    let startsEscape =
      index + 1 < content.endIndex && content[index] == UInt8(ascii: "\\") && content[index + 1] == UInt8(ascii: "u")
    if isHighSurrogate(first), startsEscape, let second = unit(in: content, at: index + 2), isLowSurrogate(second) {
      value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      index += 6
    }
    result += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
