/// What an ``APIObject`` shows its fields to, once for each type: the operations work on the ``FieldList`` that comes
/// of it. A validator has the fields shown again where the type requires fields on conditions.
public struct FieldVisitor {
  /// A pointer is good while the fields of one object are visited.
  enum Purpose {
    case list(UnsafeMutablePointer<FieldLister>)
    case checkConditions(UnsafeMutablePointer<Validator>)
  }

  let purpose: Purpose

  init(_ purpose: Purpose) {
    self.purpose = purpose
  }

  /// Whether conditional requirements are to be evaluated: only a validator says yes.
  public var checksRules: Bool {
    switch purpose {
    case .list(let lister):
      lister.pointee.hasConditions = true
      return false
    case .checkConditions: return true
    }
  }

  /// Says that the field `name`, which this message requires, is absent.
  public func reportMissing(_ name: StaticString) {
    if case .checkConditions(let validator) = purpose { validator.pointee.reportMissing(name) }
  }

  /// Says that a decoder reads a field `other` as the field `name`, which is visited next, if that one is absent.
  public func accept(_ other: StaticString, as name: StaticString) {
    if case .list(let lister) = purpose { lister.pointee.accept(other) }
  }
}

/// One function for each kind of field, and no generic one for texts: to choose among functions of one name, or to make
/// out the type for a generic one, takes the compiler longer than the call.
extension FieldVisitor {
  public func visitText(_ value: inout String, _ name: StaticString, _ rules: FieldRules) { note(&value, name, rules) }
  public func visitText(_ value: inout String, _ name: StaticString) { note(&value, name, FieldRules()) }
  public func visitText(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) { note(&value, name, rules) }
  public func visitText(_ value: inout String?, _ name: StaticString) { note(&value, name, FieldRules()) }

  public func visitSecret(_ value: inout APISecret, _ name: StaticString, _ rules: FieldRules) {
    note(&value, name, rules)
  }
  public func visitSecret(_ value: inout APISecret, _ name: StaticString) { note(&value, name, FieldRules()) }
  public func visitSecret(_ value: inout APISecret?, _ name: StaticString, _ rules: FieldRules) {
    note(&value, name, rules)
  }
  public func visitSecret(_ value: inout APISecret?, _ name: StaticString) { note(&value, name, FieldRules()) }

  public func visitCardNumber(_ value: inout APICardNumber, _ name: StaticString, _ rules: FieldRules) {
    note(&value, name, rules)
  }
  public func visitCardNumber(_ value: inout APICardNumber, _ name: StaticString) { note(&value, name, FieldRules()) }
  public func visitCardNumber(_ value: inout APICardNumber?, _ name: StaticString, _ rules: FieldRules) {
    note(&value, name, rules)
  }
  public func visitCardNumber(_ value: inout APICardNumber?, _ name: StaticString) { note(&value, name, FieldRules()) }

  public func visitOpenValue<Known>(_ value: inout APIOpenValue<Known>, _ name: StaticString, _ rules: FieldRules) {
    note(&value, name, rules)
  }
  public func visitOpenValue<Known>(_ value: inout APIOpenValue<Known>, _ name: StaticString) {
    note(&value, name, FieldRules())
  }
  public func visitOpenValue<Known>(_ value: inout APIOpenValue<Known>?, _ name: StaticString, _ rules: FieldRules) {
    note(&value, name, rules)
  }
  public func visitOpenValue<Known>(_ value: inout APIOpenValue<Known>?, _ name: StaticString) {
    note(&value, name, FieldRules())
  }

  public func visitValue<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    note(&value, name, rules)
  }
  public func visitValue<Value: FieldValue>(_ value: inout Value, _ name: StaticString) {
    note(&value, name, FieldRules())
  }
  public func visitValue<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    note(&value, name, rules)
  }
  public func visitValue<Value: FieldValue>(_ value: inout Value?, _ name: StaticString) {
    note(&value, name, FieldRules())
  }
}

extension FieldVisitor {
  private func note<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    guard case .list(let lister) = purpose else { return }
    withUnsafeBytes(of: &value) { lister.pointee.add(Value.self, at: $0, isRequired: true, name, rules) }
  }

  private func note<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    guard case .list(let lister) = purpose else { return }
    withUnsafeBytes(of: &value) { lister.pointee.add(Value.self, at: $0, isRequired: false, name, rules) }
  }
}

extension FieldVisitor {
  public func visitObject<Value: VisitableObject>(_ value: inout Boxed<Value>, _ name: StaticString) {
    guard case .list(let lister) = purpose else { return }
    withUnsafeBytes(of: &value) { lister.pointee.add(boxed: Value.self, at: $0, isRequired: true, name) }
  }

  public func visitObject<Value: VisitableObject>(_ value: inout BoxedOptional<Value>, _ name: StaticString) {
    guard case .list(let lister) = purpose else { return }
    withUnsafeBytes(of: &value) { lister.pointee.add(boxed: Value.self, at: $0, isRequired: false, name) }
  }
}
