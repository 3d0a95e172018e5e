/// Strings: nearly all are plain ASCII, which is seen eight bytes at a time.
extension JSONScanner {
  /// Reads a string whose quote is at ``position``, and returns its node.
  @inline(__always)
  mutating func string() throws(JSONSyntaxError) -> Int {
    let start = position + 1
    let end = bytes.plainEnd(from: start, stopsAtNonASCII: true)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return try string(from: start, plainTo: end) }
    position = end + 1
    return append(.string, start: start, length: end - start)
  }

  /// Reads on where something else than a plain byte is.
  @inline(never)
  private mutating func string(from start: Int, plainTo end: Int) throws(JSONSyntaxError) -> Int {
    position = end
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return append(.string, start: start, length: position - 1 - start)
      case UInt8(ascii: "\\"):
        return try escapedString(from: start, plainTo: position)
      default:
        position = bytes.plainEnd(from: position + (try sequence()), stopsAtNonASCII: true)
      }
    }
    throw error(.endOfText)
  }

  /// Reads a string with escapes, the first of which is at `end`, and writes down what they mean.
  private mutating func escapedString(from start: Int, plainTo end: Int) throws(JSONSyntaxError) -> Int {
    let first = escaped.count
    copy(from: start, to: end)
    position = end
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        try escape()
      } else if byte == UInt8(ascii: "\"") {
        position += 1
        return append(.string, start: first, length: escaped.count - first, isEscaped: true)
      } else {
        let end = position + (try sequence())
        copy(from: position, to: end)
        position = end
      }
      let end = bytes.plainEnd(from: position, stopsAtNonASCII: true)
      copy(from: position, to: end)
      position = end
    }
    throw error(.endOfText)
  }

  @inline(__always)
  private mutating func copy(from start: Int, to end: Int) {
    bytes.append(from: start, to: end, to: &escaped)
  }

  /// The length of what is at ``position`` and is neither plain nor a quote nor an escape.
  private func sequence() throws(JSONSyntaxError) -> Int {
    if bytes[position] < 0x20 { throw error(.controlCharacter) }
    let length = UTF8Sequence.length(bytes, at: position)
    guard length > 0 else { throw error(.invalidUTF8) }
    return length
  }
}

/// Escapes.
extension JSONScanner {
  /// Writes what the escape means whose backslash is at ``position``.
  @inline(__always)
  private mutating func escape() throws(JSONSyntaxError) {
    position += 1
    guard position < bytes.count else { throw error(.endOfText) }
    let byte = bytes[position]
    if byte == UInt8(ascii: "u") {
      position += 1
      return try unicodeEscape()
    }
    guard let meaning = JSONEscapes.meaning(of: byte) else { throw error(.unexpected) }
    position += 1
    escaped.append(meaning)
  }

  /// The digits of an escape, and the second half of a surrogate pair.
  @inline(never)
  private mutating func unicodeEscape() throws(JSONSyntaxError) {
    var value = try fourDigits()
    if value >= 0xDC00 && value < 0xE000 { throw error(.loneSurrogate) }
    if value >= 0xD800 && value < 0xDC00 {
      guard peek(UInt8(ascii: "\\")) else { throw error(.loneSurrogate) }
      position += 1
      guard peek(UInt8(ascii: "u")) else { throw error(.loneSurrogate) }
      position += 1
      let second = try fourDigits()
      guard second >= 0xDC00 && second < 0xE000 else { throw error(.loneSurrogate) }
      value = 0x10000 + (value - 0xD800) << 10 + (second - 0xDC00)
    }
    escaped += UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
  }

  private mutating func fourDigits() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = JSONEscapes.digit(bytes[position]) else { throw error(.unexpected) }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
