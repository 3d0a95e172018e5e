/// A documentation comment: paragraphs that are wrapped, and in which text of a description is only text.
///
/// Every line starts with `///`, so nothing in it can end the comment: line ends of any kind become spaces. Block
/// comments, which nest and can be closed, are never printed.
struct DocComment {
  /// Each without line ends.
  private var paragraphs: [String] = []
  /// Whether the next sentence belongs to the last paragraph.
  private var isInParagraph = false

  /// Adds a paragraph of a description's own words.
  mutating func add(words: String) {
    guard !words.isEmpty else { return }
    paragraphs.append(DocText.neutralized(words))
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
      paragraphs[paragraphs.count - 1] += " " + sentence.text
    } else {
      paragraphs.append(sentence.text)
    }
    isInParagraph = true
  }

  /// The lines, each with its slashes, of at most `width` bytes where words permit.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in paragraphs {
      let wrapped = DocParagraph.lines(of: paragraph, width: max(1, width - 4))
      guard !wrapped.isEmpty else { continue }
      if !lines.isEmpty { lines.append("///") }
      lines += wrapped.map { "/// " + $0 }
    }
    return lines
  }
}
