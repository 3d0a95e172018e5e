/// Makes text of a description safe to print: what a terminal would obey, or a reader could not see, is spelled out.
public enum VisibleText {
  /// `text` on one line: control characters, characters that change the direction of text, and invisible ones are written as
  /// `\n`, `\t` or `\u{202E}`.
  public static func line(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars { result += spelled(scalar) }
    return result
  }

  /// One character as ``line(_:)`` shows it.
  static func spelled(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    default: isHidden(scalar) ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }
  }

  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x7F || scalar.value < 0x20 else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
