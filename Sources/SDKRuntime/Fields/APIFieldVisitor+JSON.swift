/// Values of any shape.
extension _APIFieldVisitor {
  /// In a field, as for all types, `null` is absent.
  public mutating func json(_ value: APIJSON?, _ name: String, _ constraints: _APIFieldConstraints) {
    field(value == .null ? nil : value, name, constraints) { visitor, value, _ in visitor.show(json: value) }
  }

  public mutating func json(_ value: APIJSON?, _ name: String) { json(value, name, _APIFieldConstraints()) }

  mutating func show(json value: APIJSON) {
    switch operation {
    case .writeJSON: writer?.json(value)
    case .encode: encoder?.json(value)
    case .hash: hasher?.combine(value)
    case .collect: leaves.append(.json(value))
    case .compare: leaves.compare(.json(value))
    case .locate: locator?.note(.json(value))
    case .validate, .list: break
    }
  }
}
