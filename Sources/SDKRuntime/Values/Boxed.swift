/// An object inside another one, kept in memory of its own and shared by copies until one of them changes it.
///
/// A message copies as a handful of references instead of as every text in it, objects that are absent take one word,
/// and a struct's own code for copying does not repeat that of everything below it, which is most of what large structs
/// cost to compile.
@propertyWrapper
public struct Boxed<Value: VisitableObject>: @unchecked Sendable {
  var box: Box

  public init(wrappedValue: consuming Value) {
    box = .holding(wrappedValue)
  }

  public var wrappedValue: Value {
    get { box.memory(of: Value.self).pointee }
    _modify {
      // So that no copy sees a change.
      if !isKnownUniquelyReferenced(&box) { box = .holding(box.memory(of: Value.self).pointee) }
      yield &box.memory(of: Value.self).pointee
    }
  }
}

/// An object inside another one that may be absent; otherwise like ``Boxed``.
@propertyWrapper
public struct BoxedOptional<Value: VisitableObject>: @unchecked Sendable {
  var box: Box?

  public init() {}

  public init(wrappedValue: Value?) {
    box = wrappedValue.map { .holding($0) }
  }

  public var wrappedValue: Value? {
    get { box?.memory(of: Value.self).pointee }
    _modify {
      // Taken out, so that the copy in hand is the only one, and put back when it has been changed.
      var value = box?.memory(of: Value.self).pointee
      box = nil
      defer { box = value.map { .holding($0) } }
      yield &value
    }
  }
}
