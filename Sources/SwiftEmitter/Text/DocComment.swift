import SpecModel

/// A documentation comment: paragraphs that are wrapped, and in which text of a description is only text.
///
/// Every line starts with `///`, so nothing in it can end the comment: line ends of any kind become spaces. Block
/// comments, which nest and can be closed, are never printed.
struct DocComment {
  /// The paragraphs, with a line end between two: there is none in a paragraph.
  private var text = SwiftText()
  /// Whether the next sentence belongs to the last paragraph.
  private var isInParagraph = false

  /// Adds a paragraph of a description's own words.
  mutating func add(words: String) {
    guard !words.isEmpty else { return }
    startParagraph()
    if text.count > 0 { text.append(UInt8(ascii: "\n")) }
    text.append(words: words)
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
      text.append(UInt8(ascii: " "))
    } else if text.count > 0 {
      text.append(UInt8(ascii: "\n"))
    }
    isInParagraph = true
    text.append(sentence.text)
  }

  func print(indentation: Int, into output: inout OutputBuffer) {
    text.withBytes { text in
      var start = 0
      while start < text.count {
        let end = endOfParagraph(in: text, from: start)
        if start > 0 {
          output.append(spaces: indentation)
          output.append("///\n")
        }
        DocParagraph.print(
          UnsafeBufferPointer(rebasing: text[start..<end]), indentation: indentation, into: &output)
        start = end + 1
      }
    }
  }

  private func endOfParagraph(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end + 8 <= text.count {
      let lineEnds = EightBytes(UnsafeRawBufferPointer(text), at: end).places(of: UInt8(ascii: "\n"))
      if lineEnds != 0 { return end + EightBytes.first(of: lineEnds) }
      end += 8
    }
    return text[end...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
  }
}
