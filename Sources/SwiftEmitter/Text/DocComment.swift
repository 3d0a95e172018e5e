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
    var paragraph = sentences[0].text
    for sentence in sentences.dropFirst() {
      paragraph += " "
      paragraph += sentence.text
    }
    paragraphs.append(paragraph)
  }

  mutating func add(_ sentence: DocText) {
    paragraphs.append(sentence.text)
  }

  func print(indentation: String, into text: inout SwiftText) {
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 {
        text.append(indentation)
        text.append("///\n")
      }
      var paragraph = paragraph
      paragraph.withUTF8 { print($0, indentation: indentation, into: &text) }
    }
  }

  /// Words stand between spaces: nothing else that separates is left in a paragraph.
  private func print(_ paragraph: UnsafeBufferPointer<UInt8>, indentation: String, into text: inout SwiftText) {
    let room = SwiftPrinter.lineLength - indentation.utf8.count - 4
    var used = 0
    var start = 0
    while start < paragraph.count {
      var end = start
      while end < paragraph.count, paragraph[end] != UInt8(ascii: " ") { end += 1 }
      let word = UnsafeBufferPointer(rebasing: paragraph[start..<end])
      start = end + 1
      if word.isEmpty { continue }
      if used > 0, used + 1 + word.count <= room || DocComment.meansMore(word) {
        text.append(UInt8(ascii: " "))
        used += 1
      } else {
        if used > 0 { text.append(UInt8(ascii: "\n")) }
        text.append(indentation)
        text.append("/// ")
        used = 0
      }
      text.append(word)
      used += word.count
    }
    text.append(UInt8(ascii: "\n"))
  }

  /// Whether Markdown reads more into a word when it begins a line. In code it cannot be escaped, so it stays on its
  /// line, however long that gets.
  private static func meansMore(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    while digits < word.count, word[digits] >= UInt8(ascii: "0"), word[digits] <= UInt8(ascii: "9") { digits += 1 }
    guard digits < word.count else { return false }
    switch word[digits] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: ">"),
      UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "@"), UInt8(ascii: "<"):
      return digits == 0
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      return digits > 0 && word.count == digits + 1
    default:
      return false
    }
  }
}
