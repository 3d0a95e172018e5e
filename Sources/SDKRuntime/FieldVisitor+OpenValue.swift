/// Open values are texts to nearly every operation, so they take the short way that texts take.
extension FieldVisitor {
  public func visit<Known>(_ value: inout OpenValue<Known>, _ name: StaticString, _ rules: FieldRules) {
    if isMirror { return show(value, name, rules) }
    visit(&value.rawValue, name, rules)
  }

  public func visit<Known>(_ value: inout OpenValue<Known>?, _ name: StaticString, _ rules: FieldRules) {
    if isMirror { return show(value, name, rules) }
    var text = value?.rawValue
    visit(&text, name, rules)
    guard decodes else { return }
    if let text { value = OpenValue(rawValue: text) } else { value = nil }
  }

  public func visit<Known>(_ value: inout OpenValue<Known>, _ name: StaticString) {
    if !checksRules { visit(&value, name, FieldRules()) }
  }

  public func visit<Known>(_ value: inout OpenValue<Known>?, _ name: StaticString) {
    if !checksRules { visit(&value, name, FieldRules()) }
  }

  var isMirror: Bool {
    if case .mirror = operation { true } else { false }
  }

  /// Whether fields get new values.
  var decodes: Bool {
    switch operation {
    case .readJSON, .decode: true
    case .writeJSON, .encode, .validate, .collect, .compare, .mirror: false
    }
  }

  /// A mirror shows the value itself. Apart, because what it needs to know of the type would be looked up also where it
  /// is not called.
  @inline(never)
  func show<Value: FieldValue>(_ value: Value?, _ name: StaticString, _ rules: FieldRules) {
    guard case .mirror(let collector) = operation else { return }
    var value = value
    collector.pointee.visit(&value, name, rules)
  }
}
