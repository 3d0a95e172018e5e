/// A documentation comment: paragraphs that are wrapped, and in which text of a description is only text.
///
/// Every line starts with `///`, so nothing in it can end the comment: line ends of any kind become spaces. Block
/// comments, which nest and can be closed, are never printed.
struct DocComment {
  private struct Paragraph {
    /// Without line ends.
    var text: String
    var isListItem = false
  }

  private var paragraphs: [Paragraph] = []
  /// Whether the next sentence belongs to the last paragraph.
  private var isInParagraph = false

  /// Adds a paragraph of a description's own words.
  mutating func add(words: String) {
    guard !words.isEmpty else { return }
    paragraphs.append(Paragraph(text: DocText.neutralized(words)))
    startParagraph()
  }

  /// Adds a paragraph of one sentence that was put together by this program.
  mutating func add(_ sentence: DocText) {
    startParagraph()
    add(sentence: sentence)
    startParagraph()
  }

  /// The sentences that are added from now on make a paragraph.
  mutating func startParagraph() {
    isInParagraph = false
  }

  mutating func add(sentence: DocText) {
    if isInParagraph {
      paragraphs[paragraphs.count - 1].text += " " + sentence.text
    } else {
      paragraphs.append(Paragraph(text: sentence.text))
    }
    isInParagraph = true
  }

  /// Adds a list.
  mutating func add(list items: [DocText]) {
    startParagraph()
    paragraphs += items.map { Paragraph(text: $0.text, isListItem: true) }
  }

  /// The lines, each with its slashes, of at most `width` bytes where words permit.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    var isInList = false
    for paragraph in paragraphs {
      let marker = paragraph.isListItem ? "- " : ""
      let wrapped = DocParagraph.lines(of: paragraph.text, width: max(1, width - 4 - marker.count))
      guard !wrapped.isEmpty else { continue }
      if !lines.isEmpty, !(isInList && paragraph.isListItem) { lines.append("///") }
      for (index, line) in wrapped.enumerated() {
        lines.append("/// " + (index == 0 || marker.isEmpty ? marker : "  ") + line)
      }
      isInList = paragraph.isListItem
    }
    return lines
  }
}
