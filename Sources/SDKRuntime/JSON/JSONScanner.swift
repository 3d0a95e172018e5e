/// Checks a whole JSON text against RFC 8259 and fills a ``JSONTape``.
///
/// Refused: anything but one value with white space around it, a byte order mark, trailing commas, comments, raw control
/// characters, invalid UTF-8, lone surrogates, and nesting deeper than ``JSONTape/depthLimit``.
struct JSONScanner: ~Copyable {
  private(set) var tape: JSONTape
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    tape = JSONTape(bytes)
  }

  /// The tape of `bytes`, or the first place where they are no JSON.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) -> JSONTape {
    var scanner = JSONScanner(bytes)
    guard bytes.count < Int(UInt32.max) else { throw JSONSyntaxError(offset: 0, reason: .tooLarge) }
    try scanner.value(depth: 0)
    scanner.skipWhiteSpace()
    guard scanner.position == bytes.count else { throw scanner.error(.trailingText) }
    return scanner.finish()
  }

  private consuming func finish() -> JSONTape {
    tape
  }

  private func error(_ reason: JSONSyntaxError.Reason) -> JSONSyntaxError {
    JSONSyntaxError(offset: position, reason: position < bytes.count ? reason : .endOfText)
  }

  @inline(__always)
  private mutating func skipWhiteSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) {
    skipWhiteSpace()
    guard position < bytes.count else { throw error(.endOfText) }
    switch bytes[position] {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"): try object(depth: depth)
    case UInt8(ascii: "["): try array(depth: depth)
    case UInt8(ascii: "t"): try literal("true", .truth)
    case UInt8(ascii: "f"): try literal("false", .falsehood)
    case UInt8(ascii: "n"): try literal("null", .null)
    default: try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) {
    guard depth < JSONTape.depthLimit else { throw error(.tooDeep) }
    let node = tape.append(.object, start: position)
    position += 1
    var mask: UInt64 = 0
    skipWhiteSpace()
    if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
      position += 1
    } else {
      while true {
        skipWhiteSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw error(.expectedKey) }
        mask |= try key()
        skipWhiteSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { throw error(.expectedColon) }
        position += 1
        try value(depth: depth + 1)
        if try endsList(with: UInt8(ascii: "}")) { break }
      }
    }
    tape.close(node, mask: mask)
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) {
    guard depth < JSONTape.depthLimit else { throw error(.tooDeep) }
    let node = tape.append(.array, start: position)
    position += 1
    skipWhiteSpace()
    if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
      position += 1
    } else {
      while true {
        try value(depth: depth + 1)
        if try endsList(with: UInt8(ascii: "]")) { break }
      }
    }
    tape.close(node, mask: 0)
  }

  /// After an element: `true` behind the closing bracket, `false` behind a comma.
  @inline(__always)
  private mutating func endsList(with bracket: UInt8) throws(JSONSyntaxError) -> Bool {
    skipWhiteSpace()
    guard position < bytes.count else { throw error(.endOfText) }
    let byte = bytes[position]
    guard byte == bracket || byte == UInt8(ascii: ",") else { throw error(.expectedComma) }
    position += 1
    return byte == bracket
  }

  /// Reads a key and gives the bit of its hash.
  @inline(__always)
  private mutating func key() throws(JSONSyntaxError) -> UInt64 {
    let node = try string()
    return tape.hashKey(node)
  }

  private mutating func literal(_ text: StaticString, _ kind: JSONTape.Kind) throws(JSONSyntaxError) {
    let length = text.utf8CodeUnitCount
    let start = position
    for index in 0..<length {
      guard position < bytes.count, bytes[position] == text.utf8Start[index] else { throw error(.unexpected) }
      position += 1
    }
    tape.close(tape.append(kind, start: start), length: length)
  }
}

extension JSONScanner {
  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
  private mutating func number() throws(JSONSyntaxError) {
    let start = position
    if peek(UInt8(ascii: "-")) { position += 1 }
    if peek(UInt8(ascii: "0")) {
      position += 1
    } else {
      try digits()
    }
    if peek(UInt8(ascii: ".")) {
      position += 1
      try digits()
    }
    if peek(UInt8(ascii: "e")) || peek(UInt8(ascii: "E")) {
      position += 1
      if peek(UInt8(ascii: "+")) || peek(UInt8(ascii: "-")) { position += 1 }
      try digits()
    }
    tape.close(tape.append(.number, start: start), length: position - start)
  }

  @inline(__always)
  private func peek(_ byte: UInt8) -> Bool {
    position < bytes.count && bytes[position] == byte
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = position
    while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    guard position > start else { throw error(.unexpected) }
  }

  /// Reads a string; its node has the text between the quotes.
  @inline(__always)
  private mutating func string() throws(JSONSyntaxError) -> Int {
    let start = position + 1
    var index = JSONBytes.plainEnd(bytes, from: start, stopsAtNonASCII: true)
    var isEscaped = false
    // The quote comes first in nearly every text; the loop is for the others.
    while index >= bytes.count || bytes[index] != UInt8(ascii: "\"") {
      position = index
      guard index < bytes.count else { throw error(.endOfText) }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        index = try endOfEscape(at: index)
      } else if byte < 0x20 {
        throw error(.controlCharacter)
      } else {
        let length = UTF8Sequence.length(bytes, at: index)
        guard length > 0 else { throw error(.invalidUTF8) }
        index += length
      }
      index = JSONBytes.plainEnd(bytes, from: index, stopsAtNonASCII: true)
    }
    position = index + 1
    return tape.appendText(start: start, length: index - start, isEscaped: isEscaped)
  }

  /// Where the text goes on behind the escape whose backslash stands at `index`.
  @inline(__always)
  private mutating func endOfEscape(at index: Int) throws(JSONSyntaxError) -> Int {
    guard index + 1 < bytes.count else {
      position = bytes.count
      throw error(.endOfText)
    }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"):
      position = index + 2
      try unicodeEscape()
      return position
    default:
      position = index + 1
      throw error(.unexpected)
    }
  }

  /// The digits of an escape, and the second half of a surrogate pair.
  private mutating func unicodeEscape() throws(JSONSyntaxError) {
    let value = try fourDigits()
    if value >= 0xDC00 && value < 0xE000 { throw error(.loneSurrogate) }
    guard value >= 0xD800 && value < 0xDC00 else { return }
    guard peek(UInt8(ascii: "\\")) else { throw error(.loneSurrogate) }
    position += 1
    guard peek(UInt8(ascii: "u")) else { throw error(.loneSurrogate) }
    position += 1
    let second = try fourDigits()
    guard second >= 0xDC00 && second < 0xE000 else { throw error(.loneSurrogate) }
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
