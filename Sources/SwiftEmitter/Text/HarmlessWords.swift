import SpecModel

/// Tells words that mean nothing to DocC, Xcode or a source tool from those that ``DocText/neutralized(_:)`` has to
/// look at: the quick way for nearly all documentation.
enum HarmlessWords {
  /// Whether `words` can stand as they are: printable ASCII in which every backtick has its partner, and no character
  /// outside of code stands where it could mean something.
  static func isHarmless(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    let plain = plain
    let bytes = UnsafeRawBufferPointer(words)
    var isInCode = false
    var index = 0
    while index < words.count {
      if index + 8 <= words.count {
        let eight = EightBytes(bytes, at: index)
        if EightBytes.areAll(eight.letters | eight.places(of: UInt8(ascii: " "))) {
          index += 8
          continue
        }
      }
      defer { index += 1 }
      let byte = words[index]
      if plain.contains(byte) { continue }
      let previous = index > 0 ? words[index - 1] : UInt8(ascii: " ")
      if byte == UInt8(ascii: "`") {
        if previous == byte { return false }
        isInCode.toggle()
      } else if byte < 0x20 || byte >= 0x7F {
        return false
      } else if !isInCode, !isHarmless(byte, after: previous, at: index, of: words) {
        return false
      }
    }
    return !isInCode
  }

  /// What means nothing wherever it stands.
  private static let plain = ByteSet(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,;'\"(/_?!$%&[]{}^")

  /// Whether a character that can mean something does not where it stands, outside of code.
  private static func isHarmless(
    _ byte: UInt8, after previous: UInt8, at index: Int, of words: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "\\"): return false
    // At the start of a word.
    case UInt8(ascii: "@"), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "*"):
      return previous != UInt8(ascii: " ")
    // After a number that begins the text, and so perhaps a line.
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      let isAfterDigit = previous >= UInt8(ascii: "0") && previous <= UInt8(ascii: "9")
      return !isAfterDigit || words[..<index].contains(UInt8(ascii: " ")) && words[0] != UInt8(ascii: " ")
    // After what can be the last letter of a tool's name.
    case UInt8(ascii: ":"): return !"teykog".utf8.contains(previous | 0x20)
    default: return true
    }
  }
}

/// Some of the characters of ASCII, as a bit for each: looked up without a branch.
private struct ByteSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ text: String) {
    for byte in text.utf8 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 128 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 != 0
  }
}
