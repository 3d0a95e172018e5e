/// Strings: nearly all are plain ASCII, which is seen eight bytes at a time.
extension JSONScanner {
  /// Reads a string whose quote stands at ``position``, and gives its node.
  @inline(__always)
  mutating func string() throws(JSONSyntaxError) -> Int {
    let start = position + 1
    let end = JSONBytes.plainEnd(bytes, from: start, stopsAtNonASCII: true)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return try string(from: start, plainTo: end) }
    position = end + 1
    return tape.appendText(start: start, length: end - start, isEscaped: false)
  }

  /// Reads on where something else than a plain byte stands.
  @inline(never)
  private mutating func string(from start: Int, plainTo end: Int) throws(JSONSyntaxError) -> Int {
    position = end
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return tape.appendText(start: start, length: position - 1 - start, isEscaped: false)
      case UInt8(ascii: "\\"):
        return try escapedString(from: start, plainTo: position)
      default:
        position = JSONBytes.plainEnd(bytes, from: position + (try sequence()), stopsAtNonASCII: true)
      }
    }
    throw error(.endOfText)
  }

  /// Reads a string with escapes, the first of which stands at `end`, and writes down what they mean.
  private mutating func escapedString(from start: Int, plainTo end: Int) throws(JSONSyntaxError) -> Int {
    // What an escape means is shorter than the escape, so that the text never comes to its end in the tape's memory.
    let text = tape.memoryForEscapedText()
    var length = end - start
    guard let source = bytes.baseAddress else { throw error(.endOfText) }
    text.update(from: source + start, count: length)
    position = end
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        length += try escape(to: text + length)
      } else if byte == UInt8(ascii: "\"") {
        position += 1
        return tape.appendEscapedText(length: length)
      } else {
        let count = try sequence()
        (text + length).update(from: source + position, count: count)
        position += count
        length += count
      }
      let count = JSONBytes.copyPlain(source + position, bytes.count - position, to: text + length)
      position += count
      length += count
    }
    throw error(.endOfText)
  }

  /// The length of what stands at ``position`` and is neither plain nor a quote nor an escape.
  private func sequence() throws(JSONSyntaxError) -> Int {
    if bytes[position] < 0x20 { throw error(.controlCharacter) }
    let length = UTF8Sequence.length(bytes, at: position)
    guard length > 0 else { throw error(.invalidUTF8) }
    return length
  }
}

/// Escapes.
extension JSONScanner {
  /// Writes what the escape means whose backslash stands at ``position``, and gives its length.
  @inline(__always)
  private mutating func escape(to target: UnsafeMutablePointer<UInt8>) throws(JSONSyntaxError) -> Int {
    position += 1
    guard position < bytes.count else { throw error(.endOfText) }
    let byte = bytes[position]
    if byte == UInt8(ascii: "u") {
      position += 1
      return try unicodeEscape(to: target)
    }
    guard let meaning = JSONEscapes.meaning(of: byte) else { throw error(.unexpected) }
    position += 1
    target.pointee = meaning
    return 1
  }

  /// The digits of an escape, and the second half of a surrogate pair.
  @inline(never)
  private mutating func unicodeEscape(to target: UnsafeMutablePointer<UInt8>) throws(JSONSyntaxError) -> Int {
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
    var length = 0
    for unit in UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
      target[length] = unit
      length += 1
    }
    return length
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
