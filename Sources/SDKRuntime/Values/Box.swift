/// The memory of a boxed object. Whoever changes it makes sure to be its only owner.
///
/// It knows the type of its object, but is of one type itself: looking up the class of a generic box took longer than
/// getting memory for it.
final class Box: ManagedBuffer<any VisitableObject.Type, Box.Unit> {
  /// What the memory is counted in: as aligned as any object can need.
  typealias Unit = SIMD2<UInt64>

  deinit {
    withUnsafeMutablePointers { type, memory in
      Box.destroy(UnsafeMutableRawPointer(memory), type.pointee)
    }
  }

  private static func destroy<Value: VisitableObject>(_ memory: UnsafeMutableRawPointer, _ type: Value.Type) {
    memory.assumingMemoryBound(to: Value.self).deinitialize(count: 1)
  }

  /// A box with `value`.
  @inline(__always)
  static func holding<Value: VisitableObject>(_ value: consuming Value) -> Box {
    let box = empty(Value.self)
    box.memory(of: Value.self).initialize(to: value)
    return box
  }

  /// A box with an object that a decoder fills.
  @inline(__always)
  static func blank<Value: VisitableObject>(_ type: Value.Type) -> Box {
    let box = empty(type)
    box.memory(of: type).initialize(to: Value(blank: Blank()))
    return box
  }

  @inline(__always)
  private static func empty<Value: VisitableObject>(_ type: Value.Type) -> Box {
    let units = (MemoryLayout<Value>.size + MemoryLayout<Unit>.size - 1) / MemoryLayout<Unit>.size
    return unsafeDowncast(Box.create(minimumCapacity: units) { _ in type }, to: Box.self)
  }

  /// Where the object stands; `type` is the one that the box was made with.
  @inline(__always)
  func memory<Value: VisitableObject>(of type: Value.Type) -> UnsafeMutablePointer<Value> {
    start.assumingMemoryBound(to: Value.self)
  }

  /// Where the object stands, whatever its type.
  @inline(__always)
  var start: UnsafeMutableRawPointer {
    withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) }
  }
}
