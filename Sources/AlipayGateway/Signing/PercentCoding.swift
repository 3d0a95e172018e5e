/// Percent-encoding of base64 text, as the header `Signature` needs it.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
enum PercentCoding {
  /// Encodes the three characters of base64 that are reserved in URLs.
  static func encoded(base64 text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "+": result += "%2B"
      case "/": result += "%2F"
      case "=": result += "%3D"
      default: result.append(character)
      }
    }
    return result
  }

  /// Decodes `%2B` and the like and nothing else: a `+` is not a blank.
  ///
  /// - Returns: `nil` if a `%` is not followed by two hexadecimal digits.
  static func decoded(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    // What is not UTF-8 is not base64 either.
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
