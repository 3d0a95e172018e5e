/// The escapes of JSON text, in both directions.
enum JSONEscapes {
  /// The text of a string literal whose grammar has been checked, surrogate pairs included.
  static func resolved(_ raw: UnsafeBufferPointer<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        index += 1
        continue
      }
      let escape = raw[index + 1]
      index += 2
      guard escape == UInt8(ascii: "u") else {
        result.append(plain(escape))
        continue
      }
      var value = hexadecimal(raw, at: index)
      index += 4
      if value >= 0xD800 && value < 0xDC00 {
        value = 0x10000 + (value - 0xD800) << 10 + (hexadecimal(raw, at: index + 2) - 0xDC00)
        index += 6
      }
      if let scalar = Unicode.Scalar(value) {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func plain(_ escape: UInt8) -> UInt8 {
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
