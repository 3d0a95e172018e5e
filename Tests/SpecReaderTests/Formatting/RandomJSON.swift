/// Random JSON texts: valid, with odd spacing, odd spellings, and keys that descriptions have and others.
struct RandomJSON {
  private var state: UInt64
  private var text = ""

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// A whole document.
  static func document(seed: UInt64) -> String {
    var generator = RandomJSON(seed: seed)
    generator.space()
    generator.value(depth: 0)
    generator.space()
    return generator.text
  }

  private static let keys = [
    "api", "endpoint", "object", "enum", "fields", "type", "doc", "required", "request", "response", "resultCodes",
    "rules", "outcomes", "values", "value", "servers", "examples", "result", "statuses", "when", "carries", "method",
    "path", "$schema", "knownValues", "x", "", "a.b", "\u{E9}", "\\u0064oc", "t\\u0079pe", "a\\/b", "\\ud83d\\ude00",
  ]

  private static let pieces = [
    "a", "B", " ", "\u{E9}", "\u{76EE}", "\u{1F600}", "\\\"", "\\\\", "\\/", "\\n", "\\t", "\\u0041", "\\u0022",
    "\\u005C", "\\u005c", "\\u200b", "\\u0000", "\\ud83d\\uDE00", "\\u00e9", "{", "}", "[", ",", ":", "//", "\\\\/",
  ]

  private static let numbers = [
    "0", "-0", "1", "-1", "1.0", "1.50", "1e3", "1E+3", "1e-3", "123456789012345678901234567890", "0.1", "-12.5e10",
  ]

  private mutating func next(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func space() {
    for _ in 0..<next(3) { text += [" ", "\n", "\t", "\r\n", "   "][next(5)] }
  }

  private mutating func value(depth: Int) {
    switch next(depth < 7 ? 9 : 5) {
    case 0: text += Self.numbers[next(Self.numbers.count)]
    case 1: text += ["true", "false", "null"][next(3)]
    case 2, 3, 4: string()
    case 5, 6: object(depth: depth)
    default: list(depth: depth)
    }
  }

  private mutating func string() {
    text += "\""
    for _ in 0..<(next(20) == 0 ? 90 : next(9)) { text += Self.pieces[next(Self.pieces.count)] }
    text += "\""
  }

  private mutating func object(depth: Int) {
    text += "{"
    var meanings: Set<String> = []
    var isFirst = true
    for _ in 0..<next(9) {
      let key = Self.keys[next(Self.keys.count)]
      // The same key twice is a mistake, in whatever spelling.
      guard meanings.insert(key.contains("\\u00") ? "escaped" : key).inserted else { continue }
      if key.contains("\\u00"), meanings.contains("doc") || meanings.contains("type") { continue }
      if key == "doc" || key == "type", meanings.contains("escaped") { continue }
      if !isFirst { text += "," }
      isFirst = false
      space()
      text += "\"\(key)\""
      space()
      text += ":"
      space()
      value(depth: depth + 1)
      space()
    }
    space()
    text += "}"
  }

  private mutating func list(depth: Int) {
    text += "["
    let count = next(6)
    for index in 0..<count {
      space()
      value(depth: depth + 1)
      space()
      if index < count - 1 { text += "," }
    }
    space()
    text += "]"
  }
}
