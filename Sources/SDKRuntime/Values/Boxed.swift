/// An object inside another one, kept in memory of its own and shared by copies until one of them changes it.
///
/// A message copies as a handful of references instead of as every text in it, objects that are absent take one word,
/// and a struct's own code for copying does not repeat that of everything below it, which is most of what large structs
/// cost to compile.
@propertyWrapper
public struct Boxed<Value: APIObject>: Sendable {
  var box: Box<Value>

  public init(wrappedValue: Value) {
    box = Box(wrappedValue)
  }

  public var wrappedValue: Value {
    get { box.value }
    _modify {
      makeUnique()
      yield &box.value
    }
  }

  /// Makes sure that no copy sees a change.
  mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
  }
}

/// An object inside another one that may be absent; otherwise like ``Boxed``.
@propertyWrapper
public struct BoxedOptional<Value: APIObject>: Sendable {
  var box: Box<Value>?

  public init() {}

  public init(wrappedValue: Value?) {
    box = wrappedValue.map(Box.init)
  }

  public var wrappedValue: Value? {
    get { box?.value }
    _modify {
      // Taken out, so that the copy in hand is the only one, and put back when it has been changed.
      var value = take()
      defer { box = value.map(Box.init) }
      yield &value
    }
  }

  /// Whether there is no object, without a look at it.
  public var isAbsent: Bool { box == nil }

  private mutating func take() -> Value? {
    defer { box = nil }
    return box?.value
  }
}

/// The memory of a boxed object. Whoever changes it makes sure to be its only owner.
final class Box<Value: APIObject>: @unchecked Sendable {
  @exclusivity(unchecked) var value: Value

  init(_ value: Value) {
    self.value = value
  }

  /// Hands the value to `body`, which must not change it, where it stands; see ``APIObject/read(with:)``.
  @inline(__always)
  func read(_ body: (inout Value) -> Void) {
    #if DEBUG
      var copy = value
      body(&copy)
    #else
      body(&value)
    #endif
  }
}
