/// The rules of decimal numbers.
enum DecimalRules {
  /// The rules that `value` breaks.
  static func broken(_ value: APIDecimal, _ rules: _APIFieldRules) -> [APIViolation.Rule] {
    let (low, high) = bounds(rules)
    var broken: [APIViolation.Rule] = []
    if let low, value < low { broken.append(.minimum(low)) }
    if let high, value > high { broken.append(.maximum(high)) }
    return broken
  }

  /// Both ends of a literal like `0.5...100`, each of which may be missing.
  private static func bounds(_ rules: _APIFieldRules) -> (low: APIDecimal?, high: APIDecimal?) {
    rules.list.withUTF8Buffer { bytes in
      let dots = bytes.indices.first { bytes[$0...].starts(with: "...".utf8) }
      guard let dots else { return (nil, nil) }
      return (
        APIDecimal(String(decoding: bytes[..<dots], as: UTF8.self)),
        APIDecimal(String(decoding: bytes[(dots + 3)...], as: UTF8.self))
      )
    }
  }
}
