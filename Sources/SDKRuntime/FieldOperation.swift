/// What stands behind a ``FieldVisitor``: how one operation treats a field of each kind.
protocol FieldOperation {
  /// The operation as generated code sees it; good as long as `operation` is.
  static func visitor(of operation: UnsafeMutablePointer<Self>) -> FieldVisitor

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules)
  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules)
  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules)
  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules)
  mutating func visit<Value: APIObject>(_ value: inout Boxed<Value>, _ name: StaticString)
  mutating func visit<Value: APIObject>(_ value: inout BoxedOptional<Value>, _ name: StaticString)

  /// An optional object that is not there.
  mutating func visitAbsent()
}

extension FieldOperation {
  /// Goes over the fields of `value`, which it may change.
  @inline(__always)
  mutating func visitFields(of value: inout some APIObject) {
    withUnsafeMutablePointer(to: &self) { value.visitFields(Self.visitor(of: $0)) }
  }

  /// Goes over the fields of `value` where it stands, without a copy and without changing anything.
  @inline(__always)
  mutating func readFields(of value: some APIObject) {
    withUnsafeMutablePointer(to: &self) { value.read(with: Self.visitor(of: $0)) }
  }

  mutating func visitAbsent() {}
}

extension FieldOperation {
  /// An operation that only reads sees a boxed object as any other value.
  mutating func visit<Value: APIObject>(_ value: inout Boxed<Value>, _ name: StaticString) {
    value.box.read(Value.self) { visit(&$0, name, FieldRules()) }
  }

  mutating func visit<Value: APIObject>(_ value: inout BoxedOptional<Value>, _ name: StaticString) {
    guard let box = value.box else { return visitAbsent() }
    box.read(Value.self) { visit(&$0, name, FieldRules()) }
  }
}
