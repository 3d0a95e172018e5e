import SpecModel

/// Wraps one paragraph of a documentation comment.
enum DocParagraph {
  /// Words stand between spaces: nothing else that separates is left in a paragraph.
  static func print(_ paragraph: UnsafeBufferPointer<UInt8>, indentation: Int, into output: inout OutputBuffer) {
    guard hasSingleSpaces(paragraph) else {
      let words = paragraph.split(separator: UInt8(ascii: " ")).joined(separator: [UInt8(ascii: " ")])
      return Array(words).withUnsafeBufferPointer { wrap($0, indentation: indentation, into: &output) }
    }
    wrap(paragraph, indentation: indentation, into: &output)
  }

  private static func wrap(_ text: UnsafeBufferPointer<UInt8>, indentation: Int, into output: inout OutputBuffer) {
    let room = max(1, SwiftPrinter.lineLength - indentation - 4)
    var start = 0
    while start < text.count {
      let end = endOfLine(in: text, from: start, room: room)
      output.append(spaces: indentation)
      output.append("/// ")
      output.append(UnsafeBufferPointer(rebasing: text[start..<end]))
      output.append(UInt8(ascii: "\n"))
      start = end + 1
    }
    if text.isEmpty { output.append(UInt8(ascii: "\n")) }
  }

  /// The end of the last word that has room on the line that begins at `start`; of the first one in any case.
  private static func endOfLine(in text: UnsafeBufferPointer<UInt8>, from start: Int, room: Int) -> Int {
    guard text.count - start > room else { return text.count }
    var end = start + room
    while end > start, text[end] != UInt8(ascii: " ") { end -= 1 }
    if end == start { end = endOfWord(in: text, from: start) }
    while end < text.count {
      let next = endOfWord(in: text, from: end + 1)
      guard meansMore(UnsafeBufferPointer(rebasing: text[end + 1..<next])) else { break }
      end = next
    }
    return end
  }

  private static func endOfWord(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != UInt8(ascii: " ") { end += 1 }
    return end
  }

  /// Whether there is one space between two words, and none around them.
  private static func hasSingleSpaces(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    let space = UInt8(ascii: " ")
    guard first != space, last != space else { return false }
    let bytes = UnsafeRawBufferPointer(text)
    var index = 0
    // The last byte that is looked at is looked at again with the next one.
    while index + 8 <= text.count {
      let spaces = EightBytes(bytes, at: index).places(of: space)
      if spaces & spaces >> 8 != 0 { return !hasDoubleSpace(text, from: index) }
      index += 7
    }
    return !hasDoubleSpace(text, from: index)
  }

  private static func hasDoubleSpace(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    (start + 1..<max(start + 1, text.count)).contains {
      text[$0 - 1] == UInt8(ascii: " ") && text[$0] == UInt8(ascii: " ")
    }
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
