/// Something that is done with each field of an ``APIObject``: decoding, encoding, validating, comparing or printing.
///
/// Generated code hands its fields to one concrete type, whatever is done with them: code that is generic over its
/// visitor costs more to compile, in every type, and more to run.
public struct FieldVisitor {
  /// What is done, and where its state is. A pointer is good while the fields of one message are visited.
  enum Operation {
    case readJSON(UnsafeMutablePointer<JSONReader>)
    case writeJSON(UnsafeMutablePointer<JSONWriter>)
    case decode(UnsafeMutablePointer<CodableObjectReader>)
    case encode(UnsafeMutablePointer<CodableFieldWriter>)
    case validate(UnsafeMutablePointer<Validator>)
    case collect(UnsafeMutablePointer<LeafCollector>)
    case compare(UnsafeMutablePointer<LeafComparer>)
    case mirror(UnsafeMutablePointer<MirrorCollector>)
  }

  let operation: Operation

  init(_ operation: Operation) {
    self.operation = operation
  }

  /// Whether conditional requirements are to be evaluated: only a validator says yes.
  public var checksRules: Bool {
    if case .validate = operation { true } else { false }
  }

  /// Says that the field `name`, which this message requires, is absent.
  public func reportMissing(_ name: StaticString) {
    if case .validate(let validator) = operation { validator.pointee.reportMissing(name) }
  }

  /// Says that a decoder reads a field `other` as the field `name`, which is visited next, if that one is absent.
  public func accept(_ other: StaticString, as name: StaticString) {
    switch operation {
    case .readJSON(let reader): reader.pointee.accept(other)
    case .decode(let reader): reader.pointee.accept(other)
    case .writeJSON, .encode, .validate, .collect, .compare, .mirror: break
    }
  }
}

extension FieldVisitor {
  public func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    switch operation {
    case .readJSON(let reader): reader.pointee.visit(&value, name, rules)
    case .writeJSON(let writer): writer.pointee.visit(&value, name, rules)
    case .decode(let reader): reader.pointee.visit(&value, name, rules)
    case .encode(let writer): writer.pointee.visit(&value, name, rules)
    case .validate(let validator): validator.pointee.visit(&value, name, rules)
    case .collect(let collector): collector.pointee.visit(&value, name, rules)
    case .compare(let comparer): comparer.pointee.visit(&value, name, rules)
    case .mirror(let collector): collector.pointee.visit(&value, name, rules)
    }
  }

  public func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    switch operation {
    case .readJSON(let reader): reader.pointee.visit(&value, name, rules)
    case .writeJSON(let writer): writer.pointee.visit(&value, name, rules)
    case .decode(let reader): reader.pointee.visit(&value, name, rules)
    case .encode(let writer): writer.pointee.visit(&value, name, rules)
    case .validate(let validator): validator.pointee.visit(&value, name, rules)
    case .collect(let collector): collector.pointee.visit(&value, name, rules)
    case .compare(let comparer): comparer.pointee.visit(&value, name, rules)
    case .mirror(let collector): collector.pointee.visit(&value, name, rules)
    }
  }

  public func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    switch operation {
    case .readJSON(let reader): reader.pointee.visit(&value, name, rules)
    case .writeJSON(let writer): writer.pointee.visit(&value, name, rules)
    case .decode(let reader): reader.pointee.visit(&value, name, rules)
    case .encode(let writer): writer.pointee.visit(&value, name, rules)
    case .validate(let validator): validator.pointee.visit(&value, name, rules)
    case .collect(let collector): collector.pointee.visit(&value, name, rules)
    case .compare(let comparer): comparer.pointee.visit(&value, name, rules)
    case .mirror(let collector): collector.pointee.visit(&value, name, rules)
    }
  }

  public func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    switch operation {
    case .readJSON(let reader): reader.pointee.visit(&value, name, rules)
    case .writeJSON(let writer): writer.pointee.visit(&value, name, rules)
    case .decode(let reader): reader.pointee.visit(&value, name, rules)
    case .encode(let writer): writer.pointee.visit(&value, name, rules)
    case .validate(let validator): validator.pointee.visit(&value, name, rules)
    case .collect(let collector): collector.pointee.visit(&value, name, rules)
    case .compare(let comparer): comparer.pointee.visit(&value, name, rules)
    case .mirror(let collector): collector.pointee.visit(&value, name, rules)
    }
  }

  public func visit<Value: APIObject>(_ value: inout Boxed<Value>, _ name: StaticString) {
    switch operation {
    case .readJSON(let reader): reader.pointee.visit(&value, name)
    case .writeJSON(let writer): writer.pointee.visit(&value, name)
    case .decode(let reader): reader.pointee.visit(&value, name)
    case .encode(let writer): writer.pointee.visit(&value, name)
    case .validate(let validator): validator.pointee.visit(&value, name)
    case .collect(let collector): collector.pointee.visit(&value, name)
    case .compare(let comparer): comparer.pointee.visit(&value, name)
    case .mirror(let collector): collector.pointee.visit(&value, name)
    }
  }

  public func visit<Value: APIObject>(_ value: inout BoxedOptional<Value>, _ name: StaticString) {
    switch operation {
    case .readJSON(let reader): reader.pointee.visit(&value, name)
    case .writeJSON(let writer): writer.pointee.visit(&value, name)
    case .decode(let reader): reader.pointee.visit(&value, name)
    case .encode(let writer): writer.pointee.visit(&value, name)
    case .validate(let validator): validator.pointee.visit(&value, name)
    case .collect(let collector): collector.pointee.visit(&value, name)
    case .compare(let comparer): comparer.pointee.visit(&value, name)
    case .mirror(let collector): collector.pointee.visit(&value, name)
    }
  }
}

extension FieldVisitor {
  /// A field without rules, which most are: a validator has nothing to do with a text.
  public func visit(_ value: inout String, _ name: StaticString) {
    if !checksRules { visit(&value, name, FieldRules()) }
  }

  public func visit(_ value: inout String?, _ name: StaticString) {
    if !checksRules { visit(&value, name, FieldRules()) }
  }

  public func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString) {
    visit(&value, name, FieldRules())
  }

  public func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString) {
    visit(&value, name, FieldRules())
  }
}
