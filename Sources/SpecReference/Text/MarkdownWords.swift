import SpecModel

/// Prose of a description, escaped for paragraphs, list items and cells of tables alike.
///
/// All characters that mean something to Markdown are ASCII, so bytes are enough to find them.
enum MarkdownWords {
  /// `words` on one line, without anything that Markdown, HTML or GitHub would read more into.
  static func escaped(_ words: String) -> String {
    let line = oneLine(words)
    let parts = line.split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false)
    let hasCode = parts.count.isMultiple(of: 2) == false && !parts.dropFirst().dropLast().contains { $0.isEmpty }
    guard hasCode else { return escaped(line[...]) }
    return parts.enumerated().map { index, part in
      index.isMultiple(of: 2)
        ? escaped(part, isStart: index == 0) : MarkdownCode.span(String(decoding: part, as: UTF8.self))
    }.joined()
  }

  private static func escaped(_ text: ArraySlice<UInt8>, isStart: Bool = true) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for index in text.indices {
      if let replacement = replacement(at: index, of: text, isStart: isStart) {
        result += replacement.utf8
      } else {
        result.append(text[index])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What is written in place of the character at `index`; `nil` if it means nothing there.
  private static func replacement(at index: Int, of text: ArraySlice<UInt8>, isStart: Bool) -> String? {
    let character = Unicode.Scalar(text[index])
    switch character {
    case "\\", "*", "[", "]", "<", ">", "~", "#": return "\\\(character)"
    // In a table a bar ends the cell before anything else is looked at.
    case "|", "`": return MarkdownCode.entity(character)
    case "&": return "&amp;"
    case "_": return isInsideWord(index, of: text) ? nil : "\\_"
    // An address of mail becomes a link even where `@` is written as an entity.
    case "@": return "@<!-- -->"
    case "$": return "<span>$</span>"
    case ":": return text[index...].dropFirst().prefix(2).elementsEqual("//".utf8) ? "&#58;" : nil
    case "." where endsWithWWW(text[..<index]): return "&#46;"
    case "-", "+", "=": return isStart && index == text.startIndex ? "\\\(character)" : nil
    case ".", ")":
      let number = text[..<index]
      return isStart && !number.isEmpty && number.allSatisfy(isDigit) ? "\\\(character)" : nil
    default: return nil
    }
  }

  private static func isInsideWord(_ index: Int, of text: ArraySlice<UInt8>) -> Bool {
    guard index > text.startIndex, index + 1 < text.endIndex else { return false }
    return MarkdownCode.isPlain(Unicode.Scalar(text[index - 1]))
      && MarkdownCode.isPlain(Unicode.Scalar(text[index + 1]))
  }

  private static func endsWithWWW(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= 3 && text.suffix(3).allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// White space as single spaces, none around the text, and hidden characters spelled out.
  private static func oneLine(_ text: String) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(text.utf8.count)
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isAfterSpace = true
        continue
      }
      if isAfterSpace, !line.isEmpty { line.append(UInt8(ascii: " ")) }
      isAfterSpace = false
      if scalar.isASCII { line.append(UInt8(scalar.value)) } else { line += String(scalar).utf8 }
    }
    return Array(VisibleText.line(String(decoding: line, as: UTF8.self)).utf8)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    // Looking a property up takes long, and nearly all characters are ASCII.
    scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }
}
