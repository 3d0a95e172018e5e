/// Stores a nested object out of line; it still behaves like a value.
///
/// A message copies as a handful of references instead of as every text in it, objects that are absent take one word,
/// and the code for copying a struct does not repeat that of everything below it, which is most of what large structs
/// cost to compile. A change puts the new value into new memory, so copies never see it.
///
/// The value need not be an ``APIObject``: the program would look for that conformance when it first uses the type, among
/// all that there are.
@propertyWrapper
@_documentation(visibility: internal)
public struct APIBoxed<Value: Sendable>: Sendable {
  private var storage: Storage<Value>

  public init(wrappedValue: consuming Value) { storage = Storage(wrappedValue) }

  public var wrappedValue: Value {
    get { storage.value }
    set { storage = Storage(newValue) }
    _modify {
      var value = storage.value
      defer { storage = Storage(value) }
      yield &value
    }
  }
}

/// Stores a nested object that may be absent; otherwise like ``APIBoxed``.
///
/// An initializer of a message sets each of its objects twice, first to `nil`, because Swift does so for every optional
/// variable. Inlined, most of that is nothing; called, it was a quarter of decoding a message.
@frozen
@propertyWrapper
@_documentation(visibility: internal)
public struct APIBoxedOptional<Value: Sendable>: Sendable {
  @usableFromInline var storage: Storage<Value>?

  @inlinable
  public init(wrappedValue: consuming Value?) {
    if let wrappedValue { storage = Storage(wrappedValue) } else { storage = nil }
  }

  public var wrappedValue: Value? {
    get { storage?.value }
    @inlinable set {
      if let newValue { storage = Storage(newValue) } else { storage = nil }
    }
    _modify {
      var value = storage?.value
      defer { self = APIBoxedOptional(wrappedValue: value) }
      yield &value
    }
  }

  var isAbsent: Bool { storage == nil }
}

extension APIBoxed where Value: _APIObject {
  /// Shows the fields of the object where it is, without a copy.
  func show(to visitor: inout _APIFieldVisitor) { storage.value._show(to: &visitor) }
}

extension APIBoxedOptional where Value: _APIObject {
  /// Shows the fields of the object where it is, without a copy.
  func show(to visitor: inout _APIFieldVisitor) { storage?.value._show(to: &visitor) }
}

/// The memory of one object. Nothing changes it, so threads and copies can share it.
@usableFromInline
final class Storage<Value: Sendable>: Sendable {
  @usableFromInline let value: Value

  @inlinable init(_ value: consuming Value) { self.value = value }
}
