import SpecModel

/// Prose of a description, escaped for paragraphs, list items and cells of tables alike.
enum MarkdownWords {
  /// `words` on one line, without anything that Markdown, HTML or GitHub would read more into.
  static func escaped(_ words: String) -> String {
    let scalars = oneLine(words)
    let parts = scalars.split(separator: "`", omittingEmptySubsequences: false)
    let hasCode = parts.count.isMultiple(of: 2) == false && !parts.dropFirst().dropLast().contains { $0.isEmpty }
    guard hasCode else { return escaped(scalars[...]) }
    return parts.enumerated().map { index, part in
      index.isMultiple(of: 2)
        ? escaped(part, isStart: index == 0) : MarkdownCode.span(String(String.UnicodeScalarView(part)))
    }.joined()
  }

  private static func escaped(_ scalars: ArraySlice<Unicode.Scalar>, isStart: Bool = true) -> String {
    var result = ""
    for index in scalars.indices {
      result += escaped(scalars[index], at: index, of: scalars, isStart: isStart)
    }
    return result
  }

  private static func escaped(
    _ scalar: Unicode.Scalar, at index: Int, of scalars: ArraySlice<Unicode.Scalar>, isStart: Bool
  ) -> String {
    switch scalar {
    case "\\", "*", "[", "]", "<", ">", "~", "#": return "\\" + String(scalar)
    // In a table a bar ends the cell before anything else is looked at.
    case "|", "`": return MarkdownCode.entity(scalar)
    case "&": return "&amp;"
    case "_": return isInsideWord(index, of: scalars) ? "_" : "\\_"
    // An address of mail becomes a link even where `@` is written as an entity.
    case "@": return "@<!-- -->"
    case "$": return "<span>$</span>"
    case ":": return scalars[index...].dropFirst().prefix(2).elementsEqual(["/", "/"]) ? "&#58;" : ":"
    case "." where endsWithWWW(scalars[..<index]): return "&#46;"
    case "-", "+", "=": return isStart && index == scalars.startIndex ? "\\" + String(scalar) : String(scalar)
    case ".", ")":
      let number = scalars[..<index]
      return isStart && !number.isEmpty && number.allSatisfy(isDigit) ? "\\" + String(scalar) : String(scalar)
    default: return String(scalar)
    }
  }

  private static func isInsideWord(_ index: Int, of scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard index > scalars.startIndex, index + 1 < scalars.endIndex else { return false }
    return MarkdownCode.isPlain(scalars[index - 1]) && MarkdownCode.isPlain(scalars[index + 1])
  }

  private static func endsWithWWW(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar >= "0" && scalar <= "9"
  }

  /// White space as single spaces, none around the text, and hidden characters spelled out.
  private static func oneLine(_ text: String) -> [Unicode.Scalar] {
    let words = text.unicodeScalars.split { $0.properties.isWhitespace }
    return Array(VisibleText.line(words.map { String($0) }.joined(separator: " ")).unicodeScalars)
  }
}
