/// Checks a whole JSON text against RFC 8259 and lists its values as a ``JSONDocument``.
///
/// Refused: anything but one value with white space around it, a byte order mark, trailing commas, comments, raw
/// control characters, invalid UTF-8, lone surrogates, and nesting deeper than ``JSONDocument/depthLimit``.
struct JSONScanner {
  let bytes: JSONInput
  var position = 0
  var nodes: [JSONDocument.Node] = []
  var escaped: [UInt8] = []

  /// The values of `bytes`, or the first place where they are not JSON.
  static func scan(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONDocument {
    guard bytes.count < Int(UInt32.max) else { throw JSONSyntaxError(offset: 0, reason: .tooLarge) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(JSONSyntaxError) in
      var scanner = JSONScanner(bytes: JSONInput(buffer))
      scanner.nodes.reserveCapacity(bytes.count / 12 + 16)
      try scanner.value(depth: 0)
      scanner.skipWhiteSpace()
      guard scanner.position == bytes.count else { throw scanner.error(.trailingText) }
      return JSONDocument(bytes: bytes, nodes: scanner.nodes, escaped: scanner.escaped)
    }
  }

  func error(_ reason: JSONSyntaxError.Reason) -> JSONSyntaxError {
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
    guard depth < JSONDocument.depthLimit else { throw error(.tooDeep) }
    let node = append(.object, start: position)
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
    close(node, mask: mask)
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) {
    guard depth < JSONDocument.depthLimit else { throw error(.tooDeep) }
    let node = append(.array, start: position)
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
    close(node, mask: 0)
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

  /// Reads a key and returns the bit of its hash.
  @inline(__always)
  private mutating func key() throws(JSONSyntaxError) -> UInt64 {
    let node = try string()
    let start = Int(nodes[node].start)
    let length = Int(nodes[node].length)
    let hash =
      nodes[node].isEscaped
      ? escaped.withUnsafeBufferPointer { JSONInput($0).hash(from: start, length: length) }
      : bytes.hash(from: start, length: length)
    nodes[node].hash = hash
    return 1 << UInt64(hash)
  }

  private mutating func literal(_ text: String, _ kind: JSONDocument.Kind) throws(JSONSyntaxError) {
    let start = position
    for byte in text.utf8 {
      guard position < bytes.count, bytes[position] == byte else { throw error(.unexpected) }
      position += 1
    }
    close(append(kind, start: start), length: position - start)
  }
}

/// The list of values.
extension JSONScanner {
  @inline(__always)
  mutating func append(_ kind: JSONDocument.Kind, start: Int, length: Int = 0, isEscaped: Bool = false) -> Int {
    nodes.append(
      JSONDocument.Node(
        start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
        next: UInt32(truncatingIfNeeded: nodes.count + 1), kind: kind, hash: 0, isEscaped: isEscaped, mask: 0))
    return nodes.count - 1
  }

  /// Ends the object or array `node` at what was appended last.
  @inline(__always)
  private mutating func close(_ node: Int, mask: UInt64) {
    nodes[node].next = UInt32(truncatingIfNeeded: nodes.count)
    nodes[node].mask = mask
  }

  @inline(__always)
  private mutating func close(_ node: Int, length: Int) {
    nodes[node].length = UInt32(truncatingIfNeeded: length)
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
    close(append(.number, start: start), length: position - start)
  }

  @inline(__always)
  func peek(_ byte: UInt8) -> Bool {
    position < bytes.count && bytes[position] == byte
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = position
    while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    guard position > start else { throw error(.unexpected) }
  }
}
