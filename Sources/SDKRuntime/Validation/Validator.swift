/// Checks the rules of every field. A valid value costs no allocation: paths are put together on the way out.
struct Validator: FieldVisitor {
  private(set) var violations: [Violation] = []

  var checksRules: Bool { true }

  mutating func reportMissing(_ name: StaticString) {
    violations.append(Violation(path: "\(name)", rule: .missing))
  }

  @inline(__always)
  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    guard rules.flags.contains(.checked) else { return }
    check(value, name, rules)
  }

  @inline(__always)
  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    guard rules.flags.contains(.checked), let text = value else { return }
    check(text, name, rules)
  }

  mutating func visit(_ value: inout String, _ name: StaticString) {}
  mutating func visit(_ value: inout String?, _ name: StaticString) {}

  private mutating func check(_ text: String, _ name: StaticString, _ rules: FieldRules) {
    guard !TextRules.holds(text, rules) else { return }
    violations += TextRules.broken(text, rules).map { Violation(path: "\(name)", rule: $0) }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    var checker = ValueChecker(rules: rules)
    value.visitValue(&checker)
    guard !checker.violations.isEmpty else { return }
    violations += checker.violations.map { $0.within("\(name)") }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    var checker = ValueChecker(rules: rules)
    // In place: anything else that can be asked of an optional of unknown type takes a copy and looks up its metadata.
    value?.visitValue(&checker)
    guard !checker.violations.isEmpty else { return }
    violations += checker.violations.map { $0.within("\(name)") }
  }
}

/// Checks one value of whatever kind.
struct ValueChecker: ValueVisitor {
  let rules: FieldRules
  private(set) var violations: [Violation] = []

  init(rules: FieldRules) {
    self.rules = rules
  }

  private mutating func report(_ rule: Violation.Rule) {
    violations.append(Violation(path: "", rule: rule))
  }

  private mutating func check(_ text: String) {
    guard rules.flags.contains(.checked), !TextRules.holds(text, rules) else { return }
    for rule in TextRules.broken(text, rules) { report(rule) }
  }

  mutating func visitText(_ value: inout String) { check(value) }

  mutating func visitRedacted<Value: RedactedText>(_ value: inout Value) {
    if rules.flags.contains(.checked) { check(value.exposed) }
  }

  mutating func visitOpen<Value: OpenValue>(_ value: inout Value) {
    if rules.flags.contains(.checked) { check(value.rawValue) }
  }

  mutating func visitBoolean(_ value: inout Bool) {
    guard rules.flags.contains(.fixed) else { return }
    if TextRules.text(of: rules.literal) != (value ? "true" : "false") { report(.fixed) }
  }

  mutating func visitInteger(_ value: inout Int) {
    guard rules.flags.contains(.checked) else { return }
    if value < Int(rules.low) && rules.low != .min { report(.minimum(Int(rules.low))) }
    if value > Int(rules.high) && rules.high != .max { report(.maximum(Int(rules.high))) }
    if rules.flags.contains(.fixed), TextRules.text(of: rules.literal) != String(value) { report(.fixed) }
    if rules.flags.contains(.oneOf), !TextRules.isListed(String(value), rules) { report(.notAllowed) }
  }

  mutating func visitObject<Value: APIObject>(_ value: inout Value) {
    var validator = Validator()
    value.visitFields(&validator)
    violations = validator.violations
  }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    checkCount(value.count)
    for index in value.indices {
      var checker = ValueChecker(rules: rules)
      var element = value[index]
      element.visitValue(&checker)
      violations += checker.violations.map { $0.within("[\(index)]") }
    }
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    checkCount(value.count)
    for (_, element) in value.sorted(by: { $0.key < $1.key }) {
      var checker = ValueChecker(rules: rules)
      var element = element
      element.visitValue(&checker)
      violations += checker.violations.map { $0.within("[*]") }
    }
  }

  private mutating func checkCount(_ count: Int) {
    if count < Int(rules.fewest) { report(.minItems(Int(rules.fewest), actual: count)) }
    if count > Int(rules.most) { report(.maxItems(Int(rules.most), actual: count)) }
  }
}
