/// Checks the constraints of every field. A valid value costs no allocation: paths are put together on the way out.
///
/// One validator goes through a whole message. What it finds in a value is reported without the value's name, which is
/// put in front afterwards.
struct Validator {
  private(set) var violations: [APIViolation] = []

  var count: Int { violations.count }

  /// Checks a text that has to be there, as the value of the field `name`. An empty one breaks no further constraints.
  @inline(__always)
  mutating func check(required text: String, _ name: String, _ constraints: _APIFieldConstraints) {
    if text.isEmpty { return report([.empty], name) }
    check(text, name, constraints)
  }

  @inline(__always)
  mutating func check(_ text: String, _ name: String, _ constraints: _APIFieldConstraints) {
    guard constraints.flags.contains(.checked), !TextConstraints.holds(text, constraints) else { return }
    report(TextConstraints.broken(text, constraints), name)
  }

  /// Checks a text where the validator is.
  mutating func check(_ text: String, _ constraints: _APIFieldConstraints) { check(text, "", constraints) }

  mutating func check(_ value: Bool, _ constraints: _APIFieldConstraints) {
    if constraints.flags.contains(.checked) { report(ScalarConstraints.broken(value, constraints), "") }
  }

  mutating func check(_ value: Int, _ constraints: _APIFieldConstraints) {
    if constraints.flags.contains(.checked) { report(ScalarConstraints.broken(value, constraints), "") }
  }

  mutating func check(_ value: APIDecimal, _ constraints: _APIFieldConstraints) {
    if constraints.flags.contains(.checked) { report(DecimalConstraints.broken(value, constraints), "") }
  }

  mutating func check(count: Int, _ constraints: _APIFieldConstraints) {
    if constraints.flags.contains(.checked) { report(ScalarConstraints.broken(count: count, constraints), "") }
  }

  /// Checks that the text of the field `name` is there, which this message requires.
  mutating func check(presenceOf text: String?, _ name: String) {
    guard let text else { return reportMissing(name) }
    if text.isEmpty { report([.empty], name) }
  }

  mutating func reportMissing(_ name: String) { report([.missing], name) }

  @inline(never)
  private mutating func report(_ broken: [APIViolation.Constraint], _ name: String) {
    violations += broken.map { APIViolation(path: name, constraint: $0) }
  }

  /// Puts `name` in front of the paths of the violations from `first` on.
  @inline(never)
  mutating func putInFront(_ name: String, from first: Int) {
    for index in first..<violations.count { violations[index] = violations[index].within(name) }
  }
}
