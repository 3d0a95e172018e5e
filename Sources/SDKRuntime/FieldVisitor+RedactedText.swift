/// Redacted texts are texts to every operation but printing, so they take the short way that texts take.
extension FieldVisitor {
  public func visit(_ value: inout Secret, _ name: StaticString, _ rules: FieldRules) {
    if isMirror { return show(value, name, rules) }
    visit(&value.exposed, name, rules)
  }

  public func visit(_ value: inout Secret?, _ name: StaticString, _ rules: FieldRules) {
    if isMirror { return show(value, name, rules) }
    var text = value?.exposed
    visit(&text, name, rules)
    guard decodes else { return }
    if let text { value = Secret(text) } else { value = nil }
  }

  public func visit(_ value: inout CardNumber, _ name: StaticString, _ rules: FieldRules) {
    if isMirror { return show(value, name, rules) }
    visit(&value.exposed, name, rules)
  }

  public func visit(_ value: inout CardNumber?, _ name: StaticString, _ rules: FieldRules) {
    if isMirror { return show(value, name, rules) }
    var text = value?.exposed
    visit(&text, name, rules)
    guard decodes else { return }
    if let text { value = CardNumber(text) } else { value = nil }
  }
}
