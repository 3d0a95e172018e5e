/// Stores a nested object out of line; it still behaves like a value.
///
/// A message copies as a handful of references instead of as every text in it, objects that are absent take one word,
/// and the code for copying a struct does not repeat that of everything below it, which is most of what large structs
/// cost to compile. A change puts the new value into new memory, so copies never see it.
@propertyWrapper
@_documentation(visibility: internal)
public struct APIBoxed<Value: _APIObject>: Sendable {
  private var storage: Storage<Value>

  public init(wrappedValue: consuming Value) { storage = Storage(wrappedValue) }

  public var wrappedValue: Value {
    get { storage.value }
    _modify {
      var value = storage.value
      defer { storage = Storage(value) }
      yield &value
    }
  }

  /// Shows the fields of the object where it is, without a copy.
  func show(to visitor: inout _APIFieldVisitor) { storage.value._show(to: &visitor) }
}

/// Stores a nested object that may be absent; otherwise like ``APIBoxed``.
@propertyWrapper
@_documentation(visibility: internal)
public struct APIBoxedOptional<Value: _APIObject>: Sendable {
  private var storage: Storage<Value>?

  public init(wrappedValue: consuming Value?) { storage = wrappedValue.map { Storage($0) } }

  public var wrappedValue: Value? {
    get { storage?.value }
    _modify {
      var value = storage?.value
      defer { storage = value.map { Storage($0) } }
      yield &value
    }
  }

  var isAbsent: Bool { storage == nil }

  /// Shows the fields of the object where it is, without a copy.
  func show(to visitor: inout _APIFieldVisitor) { storage?.value._show(to: &visitor) }
}

/// The memory of one object. Nothing changes it, so threads and copies can share it.
private final class Storage<Value: _APIObject>: Sendable {
  let value: Value

  init(_ value: consuming Value) { self.value = value }
}
