/// The rules of booleans, integers and numbers of elements: each gives those that a value breaks.
enum ScalarRules {
  static func broken(_ value: Bool, _ rules: _APIFieldRules) -> [APIViolation.Rule] {
    guard rules.flags.contains(.fixed), !TextRules.isFixed(value ? "true" : "false", rules) else { return [] }
    return [.fixed]
  }

  static func broken(_ value: Int, _ rules: _APIFieldRules) -> [APIViolation.Rule] {
    guard rules.flags.contains(.checked) else { return [] }
    var broken: [APIViolation.Rule] = []
    if value < rules.low { broken.append(.minimum(APIDecimal(Int(clamping: rules.low)))) }
    if value > rules.high { broken.append(.maximum(APIDecimal(Int(clamping: rules.high)))) }
    if rules.flags.contains(.fixed), !TextRules.isFixed(String(value), rules) { broken.append(.fixed) }
    if rules.flags.contains(.oneOf), !TextRules.isListed(String(value), rules) { broken.append(.notAllowed) }
    return broken
  }

  static func broken(count: Int, _ rules: _APIFieldRules) -> [APIViolation.Rule] {
    var broken: [APIViolation.Rule] = []
    if count < Int(rules.fewest) { broken.append(.minItems(Int(rules.fewest), actual: count)) }
    if count > Int(rules.most) { broken.append(.maxItems(Int(rules.most), actual: count)) }
    return broken
  }
}
