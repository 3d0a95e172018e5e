/// Fields with booleans, integers and objects.
extension _APIFieldVisitor {
  public mutating func boolean(_ value: Bool, _ name: String, _ rules: _APIFieldRules) {
    field(value, name, rules) { $0.show(boolean: $1, $2) }
  }
  public mutating func boolean(_ value: Bool, _ name: String) {
    field(value, name, _APIFieldRules()) { $0.show(boolean: $1, $2) }
  }
  public mutating func boolean(_ value: Bool?, _ name: String, _ rules: _APIFieldRules) {
    field(value, name, rules) { $0.show(boolean: $1, $2) }
  }
  public mutating func boolean(_ value: Bool?, _ name: String) {
    field(value, name, _APIFieldRules()) { $0.show(boolean: $1, $2) }
  }

  public mutating func integer(_ value: Int, _ name: String, _ rules: _APIFieldRules) {
    field(value, name, rules) { $0.show(integer: $1, $2) }
  }
  public mutating func integer(_ value: Int, _ name: String) {
    field(value, name, _APIFieldRules()) { $0.show(integer: $1, $2) }
  }
  public mutating func integer(_ value: Int?, _ name: String, _ rules: _APIFieldRules) {
    field(value, name, rules) { $0.show(integer: $1, $2) }
  }
  public mutating func integer(_ value: Int?, _ name: String) {
    field(value, name, _APIFieldRules()) { $0.show(integer: $1, $2) }
  }

  public mutating func object<Value: _APIObject>(_ value: APIBoxed<Value>, _ name: String) {
    if operation == .list { return add(child: value, name) }
    inside(name) { visitor in visitor.object { value.show(to: &$0) } }
  }

  public mutating func object<Value: _APIObject>(_ value: APIBoxedOptional<Value>, _ name: String) {
    guard !value.isAbsent else { return count(0) }
    if operation == .list { return add(child: value, name) }
    inside(name) { visitor in visitor.object { value.show(to: &$0) } }
  }
}

/// Objects as children of a mirror: apart, because room for a copy of one would otherwise be made whatever the operation.
extension _APIFieldVisitor {
  @inline(never)
  private mutating func add<Value: _APIObject>(child: APIBoxed<Value>, _ name: String) {
    add(child: child.wrappedValue, name, _APIFieldRules())
  }

  @inline(never)
  private mutating func add<Value: _APIObject>(child: APIBoxedOptional<Value>, _ name: String) {
    if let child = child.wrappedValue { add(child: child, name, _APIFieldRules()) }
  }
}

/// Fields with lists and maps. What the elements of one are is made only for one that is there: it takes memory.
extension _APIFieldVisitor {
  public mutating func list<Element>(
    _ value: [Element]?, _ name: String, _ kind: @autoclosure () -> _APIValueKind<Element>, _ rules: _APIFieldRules
  ) {
    field(value, name, rules) { $0.show(list: $1, kind(), $2) }
  }
  public mutating func list<Element>(
    _ value: [Element]?, _ name: String, _ kind: @autoclosure () -> _APIValueKind<Element>
  ) {
    field(value, name, _APIFieldRules()) { $0.show(list: $1, kind(), $2) }
  }

  public mutating func map<Element>(
    _ value: [String: Element]?, _ name: String, _ kind: @autoclosure () -> _APIValueKind<Element>,
    _ rules: _APIFieldRules
  ) {
    field(value, name, rules) { $0.show(map: $1, kind(), $2) }
  }
  public mutating func map<Element>(
    _ value: [String: Element]?, _ name: String, _ kind: @autoclosure () -> _APIValueKind<Element>
  ) {
    field(value, name, _APIFieldRules()) { $0.show(map: $1, kind(), $2) }
  }
}

extension _APIFieldVisitor {
  /// A field of any kind but text: `body` shows the value, if there is one.
  @inline(__always)
  mutating func field<Value>(
    _ value: Value?, _ name: String, _ rules: _APIFieldRules,
    _ body: (inout _APIFieldVisitor, Value, _APIFieldRules) -> Void
  ) {
    guard let value else {
      if rules.flags.contains(.required) { validator?.reportMissing(name) }
      return count(0)
    }
    if operation == .list { return add(child: value, name, rules) }
    count(1)
    inside(name) { body(&$0, value, rules) }
  }

  /// What `body` shows belongs to the field `name`, and so do its violations.
  @inline(__always)
  private mutating func inside(_ name: String, _ body: (inout _APIFieldVisitor) -> Void) {
    self.name(name)
    let known = validator?.count ?? 0
    let position = locator?.position
    locator?.enter(name)
    body(&self)
    if let position { locator?.leave(for: position) }
    if let count = validator?.count, count > known { validator?.putInFront(name, from: known) }
  }
}

/// Conditions.
extension _APIFieldVisitor {
  /// Whether conditional requirements are to be evaluated: only a validator says yes.
  public var checksConditions: Bool { operation == .validate }

  /// Says that this message requires the field `name`, whose value is not there.
  public mutating func reportMissing(_ name: String) { validator?.reportMissing(name) }

  /// Says that this message requires the text of the field `name`.
  public mutating func require(_ text: String?, _ name: String) { validator?.check(presenceOf: text, name) }
}
