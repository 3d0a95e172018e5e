/// Checks the rules of every field. A valid value costs no allocation: paths are put together on the way out.
///
/// One validator goes through a whole message. What it finds in a value is reported without the value's own name, which
/// is put in front afterwards.
struct Validator {
  private(set) var violations: [APIViolation] = []
  /// Those of the value that is being visited.
  private var rules = FieldRules()

  /// Checks the object at `object`, which is of the type `type`.
  mutating func check(_ type: any VisitableObject.Type, at object: UnsafeMutableRawPointer) {
    let list = type.fieldList
    for field in list.checked {
      switch field.pointee.kind {
      case .text: field.text(in: object).read { checkText(&$0, field) }
      case .boolean: if let value = field.boolean(in: object).pointee { checkBoolean(value, field) }
      case .integer: if let value = field.integer(in: object) { checkInteger(value, field) }
      case .box:
        guard let inner = field.boxed(in: object), let type = field.pointee.object else { continue }
        let known = violations.count
        check(type, at: inner)
        if violations.count > known { putInFront(field.pointee.name, from: known) }
      case .other: checkOther(field, field.pointee.type, in: object)
      }
    }
    if list.hasConditions { checkConditions(type, at: object) }
  }

  @inline(__always)
  private mutating func checkText(_ text: inout String?, _ field: UnsafePointer<Field>) {
    guard let text, !TextRules.holds(text, field.pointee.rules) else { return }
    report(TextRules.broken(text, field.pointee.rules), field.pointee.name)
  }

  @inline(never)
  private mutating func checkBoolean(_ value: Bool, _ field: UnsafePointer<Field>) {
    report(ScalarRules.broken(value, field.pointee.rules), field.pointee.name)
  }

  @inline(never)
  private mutating func checkInteger(_ value: Int, _ field: UnsafePointer<Field>) {
    report(ScalarRules.broken(value, field.pointee.rules), field.pointee.name)
  }

  @inline(never)
  private mutating func checkOther<Value: FieldValue>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, in object: UnsafeMutableRawPointer
  ) {
    let known = violations.count
    rules = field.pointee.rules
    field.read(type, in: object) { $0.visitValue(&self) }
    if violations.count > known { putInFront(field.pointee.name, from: known) }
  }

  @inline(never)
  private mutating func checkConditions<Value: VisitableObject>(_ type: Value.Type, at object: UnsafeMutableRawPointer)
  {
    withUnsafeMutablePointer(to: &self) { validator in
      object.assumingMemoryBound(to: type).read { $0.visitFields(FieldVisitor(.checkConditions(validator))) }
    }
  }

  mutating func reportMissing(_ name: StaticString) {
    violations.append(APIViolation(path: "\(name)", rule: .missing))
  }

  @inline(never)
  private mutating func report(_ broken: [APIViolation.Rule], _ name: StaticString) {
    violations += broken.map { APIViolation(path: "\(name)", rule: $0) }
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

/// Values in lists and maps, and objects without a box.
extension Validator: ValueVisitor {
  private mutating func report(_ broken: [APIViolation.Rule]) {
    violations += broken.map { APIViolation(path: "", rule: $0) }
  }

  private mutating func check(_ text: String) {
    if rules.flags.contains(.checked), !TextRules.holds(text, rules) { report(TextRules.broken(text, rules)) }
  }

  mutating func visitText(_ value: inout String) { check(value) }
  mutating func visitRedacted<Value: APIRedactedText>(_ value: inout Value) { check(value.exposed) }
  mutating func visitOpen<Known>(_ value: inout APIOpenValue<Known>) { check(value.rawValue) }
  mutating func visitBoolean(_ value: inout Bool) { report(ScalarRules.broken(value, rules)) }
  mutating func visitInteger(_ value: inout Int) { report(ScalarRules.broken(value, rules)) }

  mutating func visitObject<Value: VisitableObject>(_ value: inout Value) {
    value.read { check(Value.self, at: $0) }
  }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    let rules = rules
    report(ScalarRules.broken(count: value.count, rules))
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
    report(ScalarRules.broken(count: value.count, rules))
    for (_, element) in value.sorted(by: { $0.key < $1.key }) {
      let known = violations.count
      self.rules = rules
      var element = element
      element.visitValue(&self)
      if violations.count > known { putInFront("[*]", from: known) }
    }
  }
}
