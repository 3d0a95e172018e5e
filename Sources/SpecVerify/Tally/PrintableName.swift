/// Which texts of messages may be printed. Everything else stays in the messages.
enum PrintableName {
  /// Whether a text has the form of a field's name: an object whose keys are data has other keys.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_"), text.utf8.count <= 64 else {
      return false
    }
    return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || "_-$".utf8.contains($0) } && !hasManyDigits(text)
  }

  /// Whether a text has the form of a constant: `MINI_APP`, `3DS_FAILED`; in small letters, or one
  /// letter, if constants beside it are.
  static func isConstant(_ text: String, beside others: [String]) -> Bool {
    let shortest = others.map(\.utf8.count).min() ?? 2
    guard (min(shortest, 2)...48).contains(text.utf8.count), !hasManyDigits(text) else { return false }
    if text.utf8.allSatisfy({ isCapital($0) || isDigit($0) || $0 == UInt8(ascii: "_") }) {
      return text.utf8.contains(where: isCapital)
    }
    let isSmall: (String) -> Bool = { other in
      other.utf8.allSatisfy { (isLetter($0) && !isCapital($0)) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    }
    return !others.isEmpty && isSmall(text) && others.allSatisfy(isSmall)
  }

  /// Numbers of cards, accounts and telephones are long.
  private static func hasManyDigits(_ text: String) -> Bool {
    text.utf8.count(where: isDigit) > 4
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    isCapital(byte & 0xDF) && byte < 0x80
  }
}
