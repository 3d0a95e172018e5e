extension JSONParser {
  /// Reads a number: `-`, digits without a leading zero, a fraction, an exponent. Its value is not looked at here.
  mutating func scanNumber() {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    var isGood = skipDigits(canStartWithZero: false)
    if isGood, index < end, bytes[index] == UInt8(ascii: ".") {
      index += 1
      isGood = skipDigits(canStartWithZero: true)
    }
    if isGood, index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      isGood = skipDigits(canStartWithZero: true)
    }
    let rest = lengthOfWord(at: index)
    index += rest
    if !isGood || rest > 0 {
      report(
        .jsonSyntax, "invalid number", at: start, length: index - start,
        suggestion: "write it like `-12`, `0.5` or `1e3`, without leading zeros")
    }
    appendScalar(isGood && rest == 0 ? .number : .invalid, start: start)
  }

  /// Reads `true`, `false`, `null`, or something that was meant as a value.
  mutating func readWord() -> JSONPlace {
    let start = index
    if bytes[index] == UInt8(ascii: "'") { return readQuotedOtherwise() }
    let length = lengthOfWord(at: index)
    guard length > 0 else {
      return stop("expected a value", at: index, opened: open.last)
    }
    index += length
    switch String(decoding: bytes[start..<index], as: UTF8.self) {
    case "true": appendScalar(.true, start: start)
    case "false": appendScalar(.false, start: start)
    case "null": appendScalar(.null, start: start)
    default:
      report(
        .jsonSyntax, "invalid value", at: start, length: length,
        suggestion: "write `true`, `false` or `null`, a number, or a string in double quotes")
      appendScalar(.invalid, start: start)
    }
    return .afterValue
  }

  /// Skips space, tabs and line ends. Comments are reported, and skipped too.
  mutating func skipSpace() {
    guard index < end, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") else { return }
    index = endOfSpace(from: index)
    while index < end, bytes[index] == UInt8(ascii: "/") {
      guard skipComment() else { return }
      index = endOfSpace(from: index)
    }
  }

  private func endOfSpace(from start: Int) -> Int {
    var position = start
    while position < end {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      position += 1
    }
    return position
  }

  func isNext(_ character: Unicode.Scalar) -> Bool {
    index < end && bytes[index] == UInt8(ascii: character)
  }

  /// How many bytes from `start` on look like one word or number.
  func lengthOfWord(at start: Int) -> Int {
    var position = start
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "$"):
        position += 1
      default: return position - start
      }
    }
    return position - start
  }

  /// A text in single quotes.
  private mutating func readQuotedOtherwise() -> JSONPlace {
    let start = index
    index += 1
    while index < end, bytes[index] != UInt8(ascii: "'"), bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "'") else {
      return stop("expected a value; strings are in double quotes", at: start)
    }
    index += 1
    report(
      .jsonSyntax, "JSON has no strings in single quotes", at: start, length: index - start,
      suggestion: "write double quotes")
    appendScalar(.invalid, start: start)
    return .afterValue
  }

  private mutating func skipComment() -> Bool {
    let start = index
    guard index + 1 < end else { return false }
    if bytes[index + 1] == UInt8(ascii: "/") {
      while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    } else if bytes[index + 1] == UInt8(ascii: "*") {
      index += 2
      while index < end,
        !(bytes[index] == UInt8(ascii: "/") && bytes[index - 1] == UInt8(ascii: "*") && index > start + 2)
      {
        index += 1
      }
      index = min(index + 1, end)
    } else {
      return false
    }
    report(.jsonSyntax, "JSON has no comments", at: start, length: 2, suggestion: "say it in a `doc`")
    return !isStopped
  }

  private mutating func skipDigits(canStartWithZero: Bool) -> Bool {
    let start = index
    while index < end, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") { index += 1 }
    return index > start && (canStartWithZero || index == start + 1 || bytes[start] != UInt8(ascii: "0"))
  }

  private mutating func appendScalar(_ kind: JSONKind, start: Int) {
    nodes.append(JSONNode(kind, start: start, end: index, next: nodes.count + 1))
  }
}
