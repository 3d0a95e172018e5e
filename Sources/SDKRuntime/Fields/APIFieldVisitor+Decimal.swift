/// Exact decimal numbers.
extension _APIFieldVisitor {
  public mutating func decimal(_ value: APIDecimal?, _ name: String, _ constraints: _APIFieldConstraints) {
    field(value, name, constraints) { $0.show(decimal: $1, $2) }
  }

  public mutating func decimal(_ value: APIDecimal?, _ name: String) { decimal(value, name, _APIFieldConstraints()) }

  mutating func show(decimal value: APIDecimal, _ constraints: _APIFieldConstraints) {
    switch operation {
    case .writeJSON: writer?.decimal(value, constraints)
    case .encode: encoder?.decimal(value, constraints)
    case .validate: validator?.check(value, constraints)
    case .hash: hasher?.combine(value)
    case .collect: leaves.append(.decimal(value))
    case .compare: leaves.compare(.decimal(value))
    case .locate: locator?.note(.decimal(value))
    case .list: break
    }
  }
}
