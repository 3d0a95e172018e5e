import SpecModel

extension JSONParser {
  /// Reads the string that begins at the quote here.
  mutating func scanString() {
    let start = index
    var isPlain = true
    var hasEscapes = false
    index = endOfPlainText(from: index + 1)
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        nodes.append(
          JSONNode(
            .string, start: start, end: index, next: nodes.count + 1, isPlain: isPlain, hasEscapes: hasEscapes))
        return
      }
      isPlain = false
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        scanEscape()
      } else {
        scanUnusual(byte, inStringAt: start)
      }
      if isStopped { return }
      index = endOfPlainText(from: index)
    }
    stop("the string that begins here is never closed", at: start)
  }

  /// Where the printable ASCII from `start` on ends: at a quote, at an escape, or at anything else.
  private func endOfPlainText(from start: Int) -> Int {
    var position = start
    while position < end {
      let byte = bytes[position]
      guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { break }
      position += 1
    }
    return position
  }

  /// A control character, or a character outside ASCII.
  private mutating func scanUnusual(_ byte: UInt8, inStringAt start: Int) {
    if byte == 0x0A || byte == 0x0D {
      stop("the string is not closed on its line; a line break in a string is written `\\n`", at: start)
    } else if byte < 0x20 {
      report(
        .jsonSyntax, "unescaped control character \(scalarName(byte)) in a string", at: index,
        suggestion: "write `\(byte == 0x09 ? "\\t" : "\\u00" + hexadecimal(byte))`")
      index += 1
    } else if byte == 0x7F {
      index += 1
    } else if let length = UTF8Check.length(in: bytes, at: index, end: end) {
      index += length
    } else {
      let first = index
      index += 1
      while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
      report(
        .jsonEncoding, "a string contains bytes that are not UTF-8", at: first, length: index - first,
        suggestion: "save the file as UTF-8")
    }
  }

  private mutating func scanEscape() {
    let start = index
    guard index + 1 < end else {
      index = end
      return
    }
    let letter = bytes[index + 1]
    if letter == UInt8(ascii: "u") {
      scanUnicodeEscape()
    } else if JSONEscapes.simple(letter) != nil {
      index += 2
    } else {
      report(
        .jsonSyntax, "JSON has no such escape", at: start, length: 2,
        suggestion:
          "write `\\\\` for a backslash; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits")
      index += letter < 0x20 || letter >= 0x80 ? 1 : 2
    }
  }

  private mutating func scanUnicodeEscape() {
    let start = index
    guard let first = JSONEscapes.unit(in: bytes[..<end], at: index + 2) else {
      report(.jsonSyntax, "expected four hexadecimal digits after `\\u`", at: start, length: 2)
      index += 2
      return
    }
    index += 6
    if JSONEscapes.isHighSurrogate(first), index + 1 < end, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u"), let second = JSONEscapes.unit(in: bytes[..<end], at: index + 2),
      JSONEscapes.isLowSurrogate(second)
    {
      index += 6
    } else if JSONEscapes.isHighSurrogate(first) || JSONEscapes.isLowSurrogate(first) {
      report(
        .jsonEncoding, "half of a surrogate pair is not a character", at: start, length: 6,
        suggestion: "write the character itself, or both halves")
    }
  }

  private func scalarName(_ byte: UInt8) -> String {
    "U+00" + hexadecimal(byte).uppercased()
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
