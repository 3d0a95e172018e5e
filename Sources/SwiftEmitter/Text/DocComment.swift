/// A documentation comment: paragraphs that are wrapped, and in which text of a description is only text.
///
/// Every line starts with `///`, so nothing in it can end the comment: line ends of any kind become spaces. Block
/// comments, which nest and can be closed, are never printed.
struct DocComment {
  private var paragraphs: [String] = []

  /// Adds a paragraph of a description's own words.
  mutating func add(words: String) {
    let text = DocText.neutralized(words)
    if !text.isEmpty { paragraphs.append(text) }
  }

  /// Adds a paragraph of sentences that were put together by this program.
  mutating func add(sentences: [DocText]) {
    guard !sentences.isEmpty else { return }
    paragraphs.append(sentences.map(\.text).joined(separator: " "))
  }

  mutating func add(_ sentence: DocText) {
    paragraphs.append(sentence.text)
  }

  func print(indentation: String, into text: inout String) {
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 {
        text += indentation
        text += "///\n"
      }
      print(paragraph, indentation: indentation, into: &text)
    }
  }

  private func print(_ paragraph: String, indentation: String, into text: inout String) {
    let room = SwiftPrinter.lineLength - indentation.utf8.count - 4
    var used = 0
    for word in paragraph.split(separator: " ") {
      let width = word.utf8.count
      if used > 0, used + 1 + width <= room || DocComment.meansMore(word) {
        text += " "
        used += 1
      } else {
        if used > 0 { text += "\n" }
        text += indentation
        text += "/// "
        used = 0
      }
      text += word
      used += width
    }
    text += "\n"
  }

  /// Whether Markdown reads more into a word when it begins a line. In code it cannot be escaped, so it stays on its
  /// line, however long that gets.
  private static func meansMore(_ word: Substring) -> Bool {
    let digits = word.utf8.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard let first = word.utf8.dropFirst(digits.count).first else { return false }
    guard !digits.isEmpty else { return "-+*#>=~|@<".utf8.contains(first) }
    return word.utf8.count == digits.count + 1 && ".)".utf8.contains(first)
  }
}
