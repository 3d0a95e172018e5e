/// What is left of a reference page without the words in it: the markup alone, line by line.
enum ReferenceSkeleton {
  /// The lines of two pages that differ in more than words; `nil` if one page has more lines.
  static func differences(between page: String, and other: String) -> [(Substring, Substring)]? {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let others = other.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == others.count else { return nil }
    var isInDiagram = false
    var differences: [(Substring, Substring)] = []
    for (line, other) in zip(lines, others) {
      if line == "```mermaid" || line == "```" && isInDiagram { isInDiagram.toggle() }
      if line == other { continue }
      let markup: (Substring) -> String? = { isInDiagram ? statement(of: $0) : self.markup(in: $0) }
      let wanted = markup(other)
      if wanted == nil || markup(line) != wanted { differences.append((line, other)) }
    }
    return differences
  }

  /// The statement of a diagram without its label; `nil` if the label could end, or be read as anything but a label.
  private static func statement(of line: Substring) -> String? {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    let lowercased = line.lowercased()
    guard parts.count == 3, !lowercased.contains("direction t"), !lowercased.contains("www.") else { return nil }
    var label = LineScanner(parts[1])
    while !label.isAtEnd {
      guard label.takeWord() || label.take(" ") || label.take("<br/>") || label.takeEntity() else { return nil }
    }
    return parts[0] + "\"\"" + parts[2]
  }

  /// The markup of a line; `nil` if there is some in it that the page never writes.
  private static func markup(in line: Substring) -> String? {
    var scanner = LineScanner(line)
    var markup = scanner.takeBeginning()
    while !scanner.isAtEnd {
      if scanner.takeText() { continue }
      guard let mark = scanner.takeMark() else { return nil }
      markup += mark
    }
    return markup
  }
}

/// Reads a line of a page from its start to its end.
private struct LineScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ line: Substring) {
    bytes = Array(line.utf8)
  }

  var isAtEnd: Bool { index == bytes.count }

  mutating func take(_ text: StaticString) -> Bool {
    guard bytes[index...].starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) else {
      return false
    }
    index += text.utf8CodeUnitCount
    return true
  }

  /// What makes a line a heading, an item of a list, a fence or a rule.
  mutating func takeBeginning() -> String {
    let digits = bytes.prefix(while: Self.isDigit).count
    if digits > 0, digits < bytes.count, ".)".utf8.contains(bytes[digits]) {
      index = digits + 1
    } else if take("<!--") {
      return "<!--"
    } else {
      while !isAtEnd, "#-+=~ ".utf8.contains(bytes[index]) { index += 1 }
    }
    return String(decoding: bytes[..<index], as: UTF8.self)
  }

  /// Something that shows text and is no markup.
  mutating func takeText() -> Bool {
    takeEscape() || takeCode() || takeEntity() || take("<span>$</span>") || take("@<!-- -->") || takeWord()
      || takePunctuation()
  }

  private mutating func takeEscape() -> Bool {
    guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, Self.isPunctuation(bytes[index + 1]) else {
      return false
    }
    index += 2
    return true
  }

  private mutating func takeCode() -> Bool {
    if bytes[index] == UInt8(ascii: "`") {
      guard let end = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "`")), end > index + 1,
        !bytes[index..<end].contains(UInt8(ascii: "|"))
      else { return false }
      index = end + 1
      return true
    }
    let start = index
    guard take("<code>") else { return false }
    while !isAtEnd, !take("</code>") {
      guard takeWord() || take(" ") || takeEntity() || take("<!-- -->") else {
        index = start
        return false
      }
      if isAtEnd { return bytes.suffix(7).elementsEqual("</code>".utf8) }
    }
    return true
  }

  mutating func takeEntity() -> Bool {
    if take("&amp;") { return true }
    guard bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "#") else { return false }
    var end = bytes[index] == UInt8(ascii: "&") ? index + 2 : index + 1
    let start = end
    while end < bytes.count, Self.isDigit(bytes[end]) { end += 1 }
    guard end > start, end < bytes.count, bytes[start - 1] == UInt8(ascii: "#"), bytes[end] == UInt8(ascii: ";") else {
      return false
    }
    index = end + 1
    return true
  }

  /// A letter, a digit, anything beyond ASCII, or a joining character between two letters or digits.
  mutating func takeWord() -> Bool {
    let byte = bytes[index]
    if Self.isWord(byte) {
      index += 1
      return true
    }
    guard byte == UInt8(ascii: "_") || byte == UInt8(ascii: "."), index > 0, index + 1 < bytes.count,
      Self.isWord(bytes[index - 1]), Self.isWord(bytes[index + 1]), !isAfterWWW
    else { return false }
    index += 1
    return true
  }

  private mutating func takePunctuation() -> Bool {
    guard " ,;'\"()/?!%.+={}^:-".utf8.contains(bytes[index]), !bytes[index...].starts(with: "://".utf8), !isAfterWWW
    else { return false }
    index += 1
    return true
  }

  /// A mark that pages have, as it is; a link to the outside without its address.
  mutating func takeMark() -> String? {
    let byte = bytes[index]
    if take("<https://") {
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")),
        bytes[index..<end].allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "|") })
      else { return nil }
      index = end + 1
      return "<link>"
    }
    if take("``") {
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "`")), bytes[end...].starts(with: "``".utf8),
        bytes[index..<end].allSatisfy({ Self.isWord($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "_") })
      else { return nil }
      index = end + 2
      return "<symbol>"
    }
    if take("](#") {
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ")")) else { return nil }
      index = end + 1
      return "](#)"
    }
    guard "|*[".utf8.contains(byte) else { return nil }
    index += 1
    return String(Unicode.Scalar(byte))
  }

  private var isAfterWWW: Bool {
    index >= 3 && bytes[index] == UInt8(ascii: ".")
      && String(decoding: bytes[(index - 3)..<index], as: UTF8.self).lowercased() == "www"
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isWord(byte)
  }
}
