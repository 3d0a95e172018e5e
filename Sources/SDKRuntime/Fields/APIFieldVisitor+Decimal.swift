/// Exact decimal numbers.
extension _APIFieldVisitor {
  public mutating func decimal(_ value: APIDecimal?, _ name: String, _ rules: _APIFieldRules) {
    field(value, name, rules) { $0.show(decimal: $1, $2) }
  }

  public mutating func decimal(_ value: APIDecimal?, _ name: String) { decimal(value, name, _APIFieldRules()) }

  mutating func show(decimal value: APIDecimal, _ rules: _APIFieldRules) {
    switch operation {
    case .writeJSON: writer?.decimal(value, rules)
    case .encode: encoder?.decimal(value, rules)
    case .validate: validator?.check(value, rules)
    case .hash: hasher?.combine(value)
    case .collect: leaves.append(.decimal(value))
    case .compare: leaves.compare(.decimal(value))
    case .locate: locator?.note(.decimal(value))
    case .list: break
    }
  }
}
