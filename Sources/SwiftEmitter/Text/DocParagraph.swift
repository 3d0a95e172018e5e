/// Wraps one paragraph of a documentation comment.
enum DocParagraph {
  /// The words of the paragraph on lines of at most `width` bytes: longer ones only where a word is longer, or where
  /// Markdown would read more into the word that would begin the next line.
  static func lines(of paragraph: String, width: Int) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    for word in Array(paragraph.utf8).split(separator: UInt8(ascii: " ")) {
      if line.isEmpty {
        line += word
      } else if line.count + 1 + word.count <= width || meansMore(word) {
        line.append(UInt8(ascii: " "))
        line += word
      } else {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        line += word
      }
    }
    if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  /// Whether Markdown reads more into a word when it begins a line. In code it cannot be escaped, so it stays on its
  /// line, however long that gets.
  private static func meansMore(_ word: ArraySlice<UInt8>) -> Bool {
    let rest = word.drop { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    switch rest.first.map(Unicode.Scalar.init) {
    case "-", "+", "*", "#", ">", "=", "~", "|", "@", "<": return rest.startIndex == word.startIndex
    case ".", ")": return rest.startIndex > word.startIndex && rest.count == 1
    case _: return false
    }
  }
}
