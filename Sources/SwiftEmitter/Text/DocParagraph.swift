/// Wraps one paragraph of a documentation comment.
enum DocParagraph {
  /// The words of the paragraph on lines of at most `width` bytes: longer ones only where a word is longer, or where
  /// Markdown would read more into the word that would begin the next line.
  static func lines(of paragraph: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in paragraph.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init(_:)) {
      if line.isEmpty {
        line = String(word)
      } else if line.utf8.count + 1 + word.utf8.count <= width || meansMore(word) {
        line += " "
        line += word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Whether Markdown reads more into a word when it begins a line. In code it cannot be escaped, so it stays on its
  /// line, however long that gets.
  private static func meansMore(_ word: Substring) -> Bool {
    let rest = word.unicodeScalars.drop { $0 >= "0" && $0 <= "9" }
    switch rest.first {
    case "-", "+", "*", "#", ">", "=", "~", "|", "@", "<": return rest.startIndex == word.startIndex
    case ".", ")": return rest.startIndex > word.startIndex && rest.count == 1
    case _: return false
    }
  }
}
