/// The escapes of JSON text, in both directions.
enum JSONEscapes {
  /// The text of a string literal whose grammar has been checked, surrogate pairs included.
  static func resolved(_ raw: UnsafeBufferPointer<UInt8>) -> String {
    // Resolving makes text shorter: the longest that an escape of six bytes becomes is three.
    String(unsafeUninitializedCapacity: raw.count) { result in
      guard let source = raw.baseAddress, let target = result.baseAddress else { return 0 }
      var count = 0
      var index = 0
      while index < raw.count {
        let length = JSONBytes.copyUpToBackslash(source + index, raw.count - index, to: target + count)
        count += length
        index += length
        guard index < raw.count else { break }
        let escape = source[index + 1]
        index += 2
        if escape != UInt8(ascii: "u") {
          target[count] = unescaped(escape)
          count += 1
        } else {
          for unit in UTF8.encode(scalar(raw, at: &index)) ?? UTF8.encodedReplacementCharacter {
            target[count] = unit
            count += 1
          }
        }
      }
      return count
    }
  }

  /// The scalar whose digits start at `index`, perhaps with a second surrogate behind it.
  private static func scalar(_ raw: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Unicode.Scalar {
    var value = hexadecimal(raw, at: index)
    index += 4
    if value >= 0xD800 && value < 0xDC00 {
      value = 0x10000 + (value - 0xD800) << 10 + (hexadecimal(raw, at: index + 2) - 0xDC00)
      index += 6
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func unescaped(_ escape: UInt8) -> UInt8 {
    switch escape {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: escape
    }
  }

  /// The value of four hexadecimal digits.
  static func hexadecimal(_ raw: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
    var value: UInt32 = 0
    for offset in 0..<4 { value = value << 4 | UInt32(digit(raw[index + offset]) ?? 0) }
    return value
  }

  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
