/// The constraints of text.
enum TextConstraints {
  /// Whether `text` keeps all constraints: the quick way, without an allocation.
  static func holds(_ text: String, _ constraints: _APIFieldConstraints) -> Bool {
    let bytes = text.utf8.count
    // There are at most as many scalars as bytes, and at least a quarter as many.
    if bytes > Int(constraints.high), scalarCount(text) > Int(constraints.high) { return false }
    if bytes / 4 < Int(constraints.low), bytes < Int(constraints.low) || scalarCount(text) < Int(constraints.low) {
      return false
    }
    if let format = constraints.format, !format.accepts(text) { return false }
    if constraints.flags.contains(.oneOf), !isListed(text, constraints) { return false }
    if constraints.flags.contains(.fixed), !isFixed(text, constraints) { return false }
    return true
  }

  /// How many Unicode scalars `text` has: as many as bytes that continue no scalar.
  private static func scalarCount(_ text: String) -> Int {
    var count = 0
    for byte in text.utf8 where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The constraints that `text` breaks.
  static func broken(_ text: String, _ constraints: _APIFieldConstraints) -> [APIViolation.Constraint] {
    var broken: [APIViolation.Constraint] = []
    let count = text.unicodeScalars.count
    if count < Int(constraints.low) { broken.append(.minLength(Int(constraints.low), actual: count)) }
    if count > Int(constraints.high) { broken.append(.maxLength(Int(constraints.high), actual: count)) }
    if let format = constraints.format, !format.accepts(text) { broken.append(.format(format)) }
    if constraints.flags.contains(.oneOf), !isListed(text, constraints) { broken.append(.notAllowed) }
    if constraints.flags.contains(.fixed), !isFixed(text, constraints) { broken.append(.fixed) }
    return broken
  }

  /// Whether `text` is the constraint's fixed value.
  static func isFixed(_ text: String, _ constraints: _APIFieldConstraints) -> Bool {
    constraints.list.withUTF8Buffer { text.utf8.elementsEqual($0) }
  }

  /// Whether `text` is one of the lines of the constraint's literal.
  static func isListed(_ text: String, _ constraints: _APIFieldConstraints) -> Bool {
    constraints.list.withUTF8Buffer { list in
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
