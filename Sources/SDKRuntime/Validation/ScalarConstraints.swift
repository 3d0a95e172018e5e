/// The constraints of booleans, integers and numbers of elements: each returns those that a value breaks.
enum ScalarConstraints {
  static func broken(_ value: Bool, _ constraints: _APIFieldConstraints) -> [APIViolation.Constraint] {
    guard constraints.flags.contains(.fixed), !TextConstraints.isFixed(value ? "true" : "false", constraints) else {
      return []
    }
    return [.fixed]
  }

  static func broken(_ value: Int, _ constraints: _APIFieldConstraints) -> [APIViolation.Constraint] {
    guard constraints.flags.contains(.checked) else { return [] }
    var broken: [APIViolation.Constraint] = []
    if value < constraints.low { broken.append(.minimum(APIDecimal(Int(clamping: constraints.low)))) }
    if value > constraints.high { broken.append(.maximum(APIDecimal(Int(clamping: constraints.high)))) }
    if constraints.flags.contains(.fixed), !TextConstraints.isFixed(String(value), constraints) {
      broken.append(.fixed)
    }
    if constraints.flags.contains(.oneOf), !TextConstraints.isListed(String(value), constraints) {
      broken.append(.notAllowed)
    }
    return broken
  }

  static func broken(count: Int, _ constraints: _APIFieldConstraints) -> [APIViolation.Constraint] {
    var broken: [APIViolation.Constraint] = []
    if count < Int(constraints.fewest) { broken.append(.minItems(Int(constraints.fewest), actual: count)) }
    if count > Int(constraints.most) { broken.append(.maxItems(Int(constraints.most), actual: count)) }
    return broken
  }
}
