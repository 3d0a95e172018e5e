/// Fields with texts of all types, required and optional ones, with constraints and without.
extension _APIFieldVisitor {
  public mutating func text(_ value: String, _ name: String, _ constraints: _APIFieldConstraints) {
    required(value, value, name, constraints)
  }
  public mutating func text(_ value: String, _ name: String) { required(value, value, name, _APIFieldConstraints()) }
  public mutating func text(_ value: String?, _ name: String, _ constraints: _APIFieldConstraints) {
    optional(value, value, name, constraints)
  }
  public mutating func text(_ value: String?, _ name: String) { optional(value, value, name, _APIFieldConstraints()) }

  public mutating func secret(_ value: APISecret, _ name: String, _ constraints: _APIFieldConstraints) {
    required(value.exposed, value, name, constraints)
  }
  public mutating func secret(_ value: APISecret, _ name: String) {
    required(value.exposed, value, name, _APIFieldConstraints())
  }
  public mutating func secret(_ value: APISecret?, _ name: String, _ constraints: _APIFieldConstraints) {
    optional(value?.exposed, value, name, constraints)
  }
  public mutating func secret(_ value: APISecret?, _ name: String) {
    optional(value?.exposed, value, name, _APIFieldConstraints())
  }

  public mutating func cardNumber(_ value: APICardNumber, _ name: String, _ constraints: _APIFieldConstraints) {
    required(value.exposed, value, name, constraints)
  }
  public mutating func cardNumber(_ value: APICardNumber, _ name: String) {
    required(value.exposed, value, name, _APIFieldConstraints())
  }
  public mutating func cardNumber(_ value: APICardNumber?, _ name: String, _ constraints: _APIFieldConstraints) {
    optional(value?.exposed, value, name, constraints)
  }
  public mutating func cardNumber(_ value: APICardNumber?, _ name: String) {
    optional(value?.exposed, value, name, _APIFieldConstraints())
  }

  public mutating func openValue<Known>(
    _ value: APIOpenValue<Known>, _ name: String, _ constraints: _APIFieldConstraints
  ) {
    required(value.rawValue, value, name, constraints)
  }
  public mutating func openValue<Known>(_ value: APIOpenValue<Known>, _ name: String) {
    required(value.rawValue, value, name, _APIFieldConstraints())
  }
  public mutating func openValue<Known>(
    _ value: APIOpenValue<Known>?, _ name: String, _ constraints: _APIFieldConstraints
  ) {
    optional(value?.rawValue, value, name, constraints)
  }
  public mutating func openValue<Known>(_ value: APIOpenValue<Known>?, _ name: String) {
    optional(value?.rawValue, value, name, _APIFieldConstraints())
  }
}

extension _APIFieldVisitor {
  /// - Parameter shown: The value as its own type, for printing.
  @inline(__always)
  private mutating func required<Shown>(
    _ text: String, _ shown: Shown, _ name: String, _ constraints: _APIFieldConstraints
  ) {
    switch operation {
    case .writeJSON, .encode:
      self.name(name)
      show(text: text, constraints)
    case .hash, .collect, .compare: show(text: text, constraints)
    case .locate: locate(text, name)
    case .validate: validator?.check(required: text, name, constraints)
    case .list: add(child: shown, name, constraints)
    }
  }

  @inline(__always)
  private mutating func optional<Shown>(
    _ text: String?, _ shown: Shown?, _ name: String, _ constraints: _APIFieldConstraints
  ) {
    guard let text else { return count(0) }
    switch operation {
    case .writeJSON, .encode:
      self.name(name)
      show(text: text, constraints)
    case .hash, .collect, .compare: show(text: text, constraints)
    case .locate: locate(text, name)
    case .validate: validator?.check(text, name, constraints)
    case .list: if let shown { add(child: shown, name, constraints) }
    }
  }

  @inline(never)
  mutating func add<Shown>(child: Shown, _ name: String, _ constraints: _APIFieldConstraints) {
    children.append((label: name, value: constraints.flags.contains(.hidden) ? Redacted() : child))
  }

  private mutating func locate(_ text: String, _ name: String) {
    guard let position = locator?.position else { return }
    locator?.enter(name)
    locator?.note(.text(text))
    locator?.leave(for: position)
  }
}
