/// Checks the rules of every field. A valid value costs no allocation: paths are put together on the way out.
///
/// One validator goes through a whole message. What it finds in a value is reported without the value's own name, which
/// is put in front afterwards.
struct Validator: FieldOperation {
  private(set) var violations: [Violation] = []
  /// Those of the value that is being visited.
  private var rules = FieldRules()

  static func visitor(of operation: UnsafeMutablePointer<Validator>) -> FieldVisitor {
    FieldVisitor(.validate(operation))
  }

  mutating func reportMissing(_ name: StaticString) {
    violations.append(Violation(path: "\(name)", rule: .missing))
  }

  mutating func visit<Value: APIObject>(_ value: inout Boxed<Value>, _ name: StaticString) {
    visit(value.box, of: Value.self, name)
  }

  mutating func visit<Value: APIObject>(_ value: inout BoxedOptional<Value>, _ name: StaticString) {
    if let box = value.box { visit(box, of: Value.self, name) }
  }

  private mutating func visit<Value: APIObject>(_ box: Box, of type: Value.Type, _ name: StaticString) {
    let known = violations.count
    box.read(type) { visitFields(of: &$0) }
    if violations.count > known { putInFront(name, from: known) }
  }

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    if rules.flags.contains(.checked), !TextRules.holds(value, rules) { report(value, name, rules) }
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    guard rules.flags.contains(.checked), let text = value else { return }
    if !TextRules.holds(text, rules) { report(text, name, rules) }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    let known = violations.count
    self.rules = rules
    value.visitValue(&self)
    if violations.count > known { putInFront(name, from: known) }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    let known = violations.count
    self.rules = rules
    // In place: anything else that can be asked of an optional of unknown type takes a copy and looks up its metadata.
    value?.visitValue(&self)
    if violations.count > known { putInFront(name, from: known) }
  }

  @inline(never)
  private mutating func report(_ text: String, _ name: StaticString, _ rules: FieldRules) {
    violations += TextRules.broken(text, rules).map { Violation(path: "\(name)", rule: $0) }
  }

  @inline(never)
  private mutating func putInFront(_ name: StaticString, from first: Int) {
    putInFront("\(name)", from: first)
  }

  /// Puts `name` in front of the paths of the violations from `first` on.
  private mutating func putInFront(_ name: String, from first: Int) {
    for index in first..<violations.count { violations[index] = violations[index].within(name) }
  }
}

extension Validator: ValueVisitor {
  private mutating func report(_ rule: Violation.Rule) {
    violations.append(Violation(path: "", rule: rule))
  }

  @inline(never)
  private mutating func check(_ text: String) {
    guard !TextRules.holds(text, rules) else { return }
    for rule in TextRules.broken(text, rules) { report(rule) }
  }

  mutating func visitText(_ value: inout String) {
    if rules.flags.contains(.checked) { check(value) }
  }

  mutating func visitRedacted<Value: RedactedText>(_ value: inout Value) {
    if rules.flags.contains(.checked) { check(value.exposed) }
  }

  mutating func visitOpen<Known>(_ value: inout OpenValue<Known>) {
    if rules.flags.contains(.checked) { check(value.rawValue) }
  }

  mutating func visitBoolean(_ value: inout Bool) {
    guard rules.flags.contains(.fixed) else { return }
    if !TextRules.isFixed(value ? "true" : "false", rules) { report(.fixed) }
  }

  mutating func visitInteger(_ value: inout Int) {
    guard rules.flags.contains(.checked) else { return }
    if value < Int(rules.low) && rules.low != .min { report(.minimum(Int(rules.low))) }
    if value > Int(rules.high) && rules.high != .max { report(.maximum(Int(rules.high))) }
    if rules.flags.contains(.fixed), !TextRules.isFixed(String(value), rules) { report(.fixed) }
    if rules.flags.contains(.oneOf), !TextRules.isListed(String(value), rules) { report(.notAllowed) }
  }

  mutating func visitObject<Value: APIObject>(_ value: inout Value) {
    visitFields(of: &value)
  }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    let rules = rules
    checkCount(value.count)
    for index in value.indices {
      let known = violations.count
      self.rules = rules
      var element = value[index]
      element.visitValue(&self)
      if violations.count > known { putInFront("[\(index)]", from: known) }
    }
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    let rules = rules
    checkCount(value.count)
    for (_, element) in value.sorted(by: { $0.key < $1.key }) {
      let known = violations.count
      self.rules = rules
      var element = element
      element.visitValue(&self)
      if violations.count > known { putInFront("[*]", from: known) }
    }
  }

  private mutating func checkCount(_ count: Int) {
    if count < Int(rules.fewest) { report(.minItems(Int(rules.fewest), actual: count)) }
    if count > Int(rules.most) { report(.maxItems(Int(rules.most), actual: count)) }
  }
}
