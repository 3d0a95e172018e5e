/// Checks the rules of every field. A valid value costs no allocation: paths are put together on the way out.
///
/// One validator goes through a whole message. What it finds in a value is reported without the value's name, which is
/// put in front afterwards.
struct Validator {
  private(set) var violations: [APIViolation] = []

  var count: Int { violations.count }

  /// Checks a text that has to be there, as the value of the field `name`. An empty one breaks no further rules.
  @inline(__always)
  mutating func check(required text: String, _ name: String, _ rules: _APIFieldRules) {
    if text.isEmpty { return report([.empty], name) }
    check(text, name, rules)
  }

  @inline(__always)
  mutating func check(_ text: String, _ name: String, _ rules: _APIFieldRules) {
    guard rules.flags.contains(.checked), !TextRules.holds(text, rules) else { return }
    report(TextRules.broken(text, rules), name)
  }

  /// Checks a text where the validator is.
  mutating func check(_ text: String, _ rules: _APIFieldRules) { check(text, "", rules) }

  mutating func check(_ value: Bool, _ rules: _APIFieldRules) {
    if rules.flags.contains(.checked) { report(ScalarRules.broken(value, rules), "") }
  }

  mutating func check(_ value: Int, _ rules: _APIFieldRules) {
    if rules.flags.contains(.checked) { report(ScalarRules.broken(value, rules), "") }
  }

  mutating func check(_ value: APIDecimal, _ rules: _APIFieldRules) {
    if rules.flags.contains(.checked) { report(DecimalRules.broken(value, rules), "") }
  }

  mutating func check(count: Int, _ rules: _APIFieldRules) {
    if rules.flags.contains(.checked) { report(ScalarRules.broken(count: count, rules), "") }
  }

  /// Checks that the text of the field `name` is there, which this message requires.
  mutating func check(presenceOf text: String?, _ name: String) {
    guard let text else { return reportMissing(name) }
    if text.isEmpty { report([.empty], name) }
  }

  mutating func reportMissing(_ name: String) { report([.missing], name) }

  @inline(never)
  private mutating func report(_ broken: [APIViolation.Rule], _ name: String) {
    violations += broken.map { APIViolation(path: name, rule: $0) }
  }

  /// Puts `name` in front of the paths of the violations from `first` on.
  @inline(never)
  mutating func putInFront(_ name: String, from first: Int) {
    for index in first..<violations.count { violations[index] = violations[index].within(name) }
  }
}
