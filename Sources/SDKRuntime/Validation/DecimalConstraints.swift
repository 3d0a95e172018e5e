/// The constraints of decimal numbers.
enum DecimalConstraints {
  /// The constraints that `value` breaks.
  static func broken(_ value: APIDecimal, _ constraints: _APIFieldConstraints) -> [APIViolation.Constraint] {
    let (low, high) = bounds(constraints)
    var broken: [APIViolation.Constraint] = []
    if let low, value < low { broken.append(.minimum(low)) }
    if let high, value > high { broken.append(.maximum(high)) }
    return broken
  }

  /// Both ends of a literal like `0.5...100`, each of which may be missing.
  private static func bounds(_ constraints: _APIFieldConstraints) -> (low: APIDecimal?, high: APIDecimal?) {
    constraints.list.withUTF8Buffer { bytes in
      let dots = bytes.indices.first { bytes[$0...].starts(with: "...".utf8) }
      guard let dots else { return (nil, nil) }
      return (
        APIDecimal(String(decoding: bytes[..<dots], as: UTF8.self)),
        APIDecimal(String(decoding: bytes[(dots + 3)...], as: UTF8.self))
      )
    }
  }
}
