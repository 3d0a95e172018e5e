/// Fields with booleans, integers and objects.
extension _APIFieldVisitor {
  public mutating func boolean(_ value: Bool, _ name: String, _ constraints: _APIFieldConstraints) {
    field(value, name, constraints) { $0.show(boolean: $1, $2) }
  }
  public mutating func boolean(_ value: Bool, _ name: String) {
    field(value, name, _APIFieldConstraints()) { $0.show(boolean: $1, $2) }
  }
  public mutating func boolean(_ value: Bool?, _ name: String, _ constraints: _APIFieldConstraints) {
    field(value, name, constraints) { $0.show(boolean: $1, $2) }
  }
  public mutating func boolean(_ value: Bool?, _ name: String) {
    field(value, name, _APIFieldConstraints()) { $0.show(boolean: $1, $2) }
  }

  public mutating func integer(_ value: Int, _ name: String, _ constraints: _APIFieldConstraints) {
    field(value, name, constraints) { $0.show(integer: $1, $2) }
  }
  public mutating func integer(_ value: Int, _ name: String) {
    field(value, name, _APIFieldConstraints()) { $0.show(integer: $1, $2) }
  }
  public mutating func integer(_ value: Int?, _ name: String, _ constraints: _APIFieldConstraints) {
    field(value, name, constraints) { $0.show(integer: $1, $2) }
  }
  public mutating func integer(_ value: Int?, _ name: String) {
    field(value, name, _APIFieldConstraints()) { $0.show(integer: $1, $2) }
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
    add(child: child.wrappedValue, name, _APIFieldConstraints())
  }

  @inline(never)
  private mutating func add<Value: _APIObject>(child: APIBoxedOptional<Value>, _ name: String) {
    if let child = child.wrappedValue { add(child: child, name, _APIFieldConstraints()) }
  }
}

/// Fields with lists and maps. What the elements of one are is made only for one that is there: it takes memory.
extension _APIFieldVisitor {
  public mutating func list<Element>(
    _ value: [Element]?, _ name: String, _ kind: @autoclosure () -> _APIValueKind<Element>,
    _ constraints: _APIFieldConstraints
  ) {
    field(value, name, constraints) { $0.show(list: $1, kind(), $2) }
  }
  public mutating func list<Element>(
    _ value: [Element]?, _ name: String, _ kind: @autoclosure () -> _APIValueKind<Element>
  ) {
    field(value, name, _APIFieldConstraints()) { $0.show(list: $1, kind(), $2) }
  }

  public mutating func map<Element>(
    _ value: [String: Element]?, _ name: String, _ kind: @autoclosure () -> _APIValueKind<Element>,
    _ constraints: _APIFieldConstraints
  ) {
    field(value, name, constraints) { $0.show(map: $1, kind(), $2) }
  }
  public mutating func map<Element>(
    _ value: [String: Element]?, _ name: String, _ kind: @autoclosure () -> _APIValueKind<Element>
  ) {
    field(value, name, _APIFieldConstraints()) { $0.show(map: $1, kind(), $2) }
  }
}

extension _APIFieldVisitor {
  /// A field of any kind but text: `body` shows the value, if there is one.
  @inline(__always)
  mutating func field<Value>(
    _ value: Value?, _ name: String, _ constraints: _APIFieldConstraints,
    _ body: (inout _APIFieldVisitor, Value, _APIFieldConstraints) -> Void
  ) {
    guard let value else {
      if constraints.flags.contains(.required) { validator?.reportMissing(name) }
      return count(0)
    }
    if operation == .list { return add(child: value, name, constraints) }
    count(1)
    inside(name) { body(&$0, value, constraints) }
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
