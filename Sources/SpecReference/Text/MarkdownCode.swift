import SpecModel

/// Text of a description as code.
enum MarkdownCode {
  /// A code span that shows exactly `code`, hidden characters spelled out.
  ///
  /// What backticks cannot hold, or a table would divide, is written as HTML in which every character that could mean
  /// something is an entity.
  static func span(_ code: String) -> String {
    let line = VisibleText.line(code)
    guard !line.isEmpty else { return "(empty)" }
    if isFit(line) { return "`" + line + "`" }
    var result = "<code>"
    for scalar in line.unicodeScalars {
      result += isPlain(scalar) || scalar == " " || scalar.value >= 0x80 ? String(scalar) : entity(scalar)
      // As in prose: no address of mail.
      if scalar == "@" { result += "<!-- -->" }
    }
    return result + "</code>"
  }

  private static func isFit(_ line: String) -> Bool {
    let divides = line.utf8.contains { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "|") }
    return !divides && line.utf8.first != UInt8(ascii: " ") && line.utf8.last != UInt8(ascii: " ")
      && !line.unicodeScalars.contains { $0.value >= 0x80 && $0.properties.isWhitespace }
  }

  static func entity(_ scalar: Unicode.Scalar) -> String {
    "&#\(scalar.value);"
  }

  /// Whether a character is a letter or digit of ASCII, which means nothing anywhere.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
