/// Fields with texts of all types, required and optional ones, with rules and without.
extension _APIFieldVisitor {
  public mutating func text(_ value: String, _ name: String, _ rules: _APIFieldRules) {
    required(value, value, name, rules)
  }
  public mutating func text(_ value: String, _ name: String) { required(value, value, name, _APIFieldRules()) }
  public mutating func text(_ value: String?, _ name: String, _ rules: _APIFieldRules) {
    optional(value, value, name, rules)
  }
  public mutating func text(_ value: String?, _ name: String) { optional(value, value, name, _APIFieldRules()) }

  public mutating func secret(_ value: APISecret, _ name: String, _ rules: _APIFieldRules) {
    required(value.exposed, value, name, rules)
  }
  public mutating func secret(_ value: APISecret, _ name: String) {
    required(value.exposed, value, name, _APIFieldRules())
  }
  public mutating func secret(_ value: APISecret?, _ name: String, _ rules: _APIFieldRules) {
    optional(value?.exposed, value, name, rules)
  }
  public mutating func secret(_ value: APISecret?, _ name: String) {
    optional(value?.exposed, value, name, _APIFieldRules())
  }

  public mutating func cardNumber(_ value: APICardNumber, _ name: String, _ rules: _APIFieldRules) {
    required(value.exposed, value, name, rules)
  }
  public mutating func cardNumber(_ value: APICardNumber, _ name: String) {
    required(value.exposed, value, name, _APIFieldRules())
  }
  public mutating func cardNumber(_ value: APICardNumber?, _ name: String, _ rules: _APIFieldRules) {
    optional(value?.exposed, value, name, rules)
  }
  public mutating func cardNumber(_ value: APICardNumber?, _ name: String) {
    optional(value?.exposed, value, name, _APIFieldRules())
  }

  public mutating func openValue<Known>(_ value: APIOpenValue<Known>, _ name: String, _ rules: _APIFieldRules) {
    required(value.rawValue, value, name, rules)
  }
  public mutating func openValue<Known>(_ value: APIOpenValue<Known>, _ name: String) {
    required(value.rawValue, value, name, _APIFieldRules())
  }
  public mutating func openValue<Known>(_ value: APIOpenValue<Known>?, _ name: String, _ rules: _APIFieldRules) {
    optional(value?.rawValue, value, name, rules)
  }
  public mutating func openValue<Known>(_ value: APIOpenValue<Known>?, _ name: String) {
    optional(value?.rawValue, value, name, _APIFieldRules())
  }
}

extension _APIFieldVisitor {
  /// - Parameter shown: The value as its own type, for printing.
  @inline(__always)
  private mutating func required<Shown>(_ text: String, _ shown: Shown, _ name: String, _ rules: _APIFieldRules) {
    switch operation {
    case .writeJSON, .encode:
      self.name(name)
      show(text: text, rules)
    case .hash, .collect, .compare: show(text: text, rules)
    case .locate: locate(text, name)
    case .validate: validator?.check(required: text, name, rules)
    case .list: add(child: shown, name, rules)
    }
  }

  @inline(__always)
  private mutating func optional<Shown>(_ text: String?, _ shown: Shown?, _ name: String, _ rules: _APIFieldRules) {
    guard let text else { return count(0) }
    switch operation {
    case .writeJSON, .encode:
      self.name(name)
      show(text: text, rules)
    case .hash, .collect, .compare: show(text: text, rules)
    case .locate: locate(text, name)
    case .validate: validator?.check(text, name, rules)
    case .list: if let shown { add(child: shown, name, rules) }
    }
  }

  @inline(never)
  mutating func add<Shown>(child: Shown, _ name: String, _ rules: _APIFieldRules) {
    children.append((label: name, value: rules.flags.contains(.hidden) ? Redacted() : child))
  }

  private mutating func locate(_ text: String, _ name: String) {
    guard let position = locator?.position else { return }
    locator?.enter(name)
    locator?.note(.text(text))
    locator?.leave(for: position)
  }
}
