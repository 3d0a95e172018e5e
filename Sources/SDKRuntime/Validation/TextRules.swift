/// The rules of text.
enum TextRules {
  /// Whether `text` keeps all rules: the quick way, without an allocation.
  static func holds(_ text: String, _ rules: _APIFieldRules) -> Bool {
    let bytes = text.utf8.count
    // There are at most as many scalars as bytes, and at least a quarter as many.
    if bytes > Int(rules.high), scalarCount(text) > Int(rules.high) { return false }
    if bytes / 4 < Int(rules.low), bytes < Int(rules.low) || scalarCount(text) < Int(rules.low) { return false }
    if let format = rules.format, !format.accepts(text) { return false }
    if rules.flags.contains(.oneOf), !isListed(text, rules) { return false }
    if rules.flags.contains(.fixed), !isFixed(text, rules) { return false }
    return true
  }

  /// How many Unicode scalars `text` has: as many as bytes that continue no scalar.
  private static func scalarCount(_ text: String) -> Int {
    var count = 0
    for byte in text.utf8 where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The rules that `text` breaks.
  static func broken(_ text: String, _ rules: _APIFieldRules) -> [APIViolation.Rule] {
    var broken: [APIViolation.Rule] = []
    let count = text.unicodeScalars.count
    if count < Int(rules.low) { broken.append(.minLength(Int(rules.low), actual: count)) }
    if count > Int(rules.high) { broken.append(.maxLength(Int(rules.high), actual: count)) }
    if let format = rules.format, !format.accepts(text) { broken.append(.format(format)) }
    if rules.flags.contains(.oneOf), !isListed(text, rules) { broken.append(.notAllowed) }
    if rules.flags.contains(.fixed), !isFixed(text, rules) { broken.append(.fixed) }
    return broken
  }

  /// Whether `text` is the rule's fixed value.
  static func isFixed(_ text: String, _ rules: _APIFieldRules) -> Bool {
    rules.list.withUTF8Buffer { text.utf8.elementsEqual($0) }
  }

  /// Whether `text` is one of the lines of the rule's literal.
  static func isListed(_ text: String, _ rules: _APIFieldRules) -> Bool {
    rules.list.withUTF8Buffer { list in
      var start = 0
      while start <= list.count {
        let end = list[start...].firstIndex(of: UInt8(ascii: "\n")) ?? list.count
        if text.utf8.elementsEqual(list[start..<end]) { return true }
        start = end + 1
      }
      return false
    }
  }
}
