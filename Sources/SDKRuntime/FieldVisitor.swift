/// Something that is done with each field of an ``APIObject``.
///
/// The calls of `visit` without rules are those with no rules; text has calls of its own because it is what most fields
/// are.
public protocol FieldVisitor {
  /// Whether conditional requirements are to be evaluated: only a validator says yes.
  var checksRules: Bool { get }

  /// Says that the field `name`, which this message requires, is absent.
  mutating func reportMissing(_ name: StaticString)

  /// Says that a decoder reads a field `other` as the field `name`, which is visited next, if that one is absent.
  mutating func accept(_ other: StaticString, as name: StaticString)

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules)
  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules)
  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules)
  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules)

  mutating func visit(_ value: inout String, _ name: StaticString)
  mutating func visit(_ value: inout String?, _ name: StaticString)
  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString)
  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString)
}

extension FieldVisitor {
  public var checksRules: Bool { false }
  public mutating func reportMissing(_ name: StaticString) {}
  public mutating func accept(_ other: StaticString, as name: StaticString) {}

  public mutating func visit(_ value: inout String, _ name: StaticString) {
    visit(&value, name, FieldRules())
  }

  public mutating func visit(_ value: inout String?, _ name: StaticString) {
    visit(&value, name, FieldRules())
  }

  public mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString) {
    visit(&value, name, FieldRules())
  }

  public mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString) {
    visit(&value, name, FieldRules())
  }
}
