/// The values of a field in the object that starts at a pointer. Whoever only reads never writes through what it gets.
extension UnsafePointer<Field> {
  @inline(__always)
  private func place(in object: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer { object + pointee.offset }

  /// The place of a text. A text and an optional one look the same in memory, but for the one that is not there.
  @inline(__always)
  func text(in object: UnsafeMutableRawPointer) -> UnsafeMutablePointer<String?> {
    place(in: object).assumingMemoryBound(to: String?.self)
  }

  /// The place of a boolean, which looks the same in memory whether it is optional or not.
  @inline(__always)
  func boolean(in object: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Bool?> {
    place(in: object).assumingMemoryBound(to: Bool?.self)
  }

  @inline(__always)
  func integer(in object: UnsafeMutableRawPointer) -> Int? {
    pointee.isRequired
      ? place(in: object).assumingMemoryBound(to: Int.self).pointee
      : place(in: object).assumingMemoryBound(to: Int?.self).pointee
  }

  @inline(__always)
  func set(_ integer: Int, in object: UnsafeMutableRawPointer) {
    if pointee.isRequired {
      place(in: object).assumingMemoryBound(to: Int.self).pointee = integer
    } else {
      place(in: object).assumingMemoryBound(to: Int?.self).pointee = integer
    }
  }

  /// The place of a box, which looks the same in memory whether it is optional or not.
  @inline(__always)
  func box(in object: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Box?> {
    place(in: object).assumingMemoryBound(to: Box?.self)
  }

  /// Where the object in a box starts, which stays there for as long as the box is not changed.
  @inline(__always)
  func boxed(in object: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    place(in: object).load(as: UnsafeRawPointer?.self).map { Unmanaged<Box>.fromOpaque($0).takeUnretainedValue().start }
  }

  /// Hands the value of a field of any kind to `body`, where it stands, if there is one.
  @inline(__always)
  func read<Value: FieldValue>(_ type: Value.Type, in object: UnsafeMutableRawPointer, _ body: (inout Value) -> Void) {
    if pointee.isRequired {
      place(in: object).assumingMemoryBound(to: type).read(body)
    } else {
      place(in: object).assumingMemoryBound(to: Value?.self).read { value in value?.hand(to: body) }
    }
  }

  /// Has `body` fill a value of any kind that is blank in a blank object.
  @inline(__always)
  func fill<Value: FieldValue>(_ type: Value.Type, in object: UnsafeMutableRawPointer, _ body: (inout Value) -> Void) {
    if pointee.isRequired {
      body(&place(in: object).assumingMemoryBound(to: type).pointee)
    } else {
      let place = place(in: object).assumingMemoryBound(to: Value?.self)
      place.initialize(to: .some(.blank))
      place.pointee?.hand(to: body)
    }
  }

  /// Gives a field of any kind its value.
  func set<Value: FieldValue>(_ value: Value, in object: UnsafeMutableRawPointer) {
    if pointee.isRequired {
      place(in: object).assumingMemoryBound(to: Value.self).pointee = value
    } else {
      place(in: object).assumingMemoryBound(to: Value?.self).pointee = value
    }
  }
}

extension FieldValue {
  /// In place: anything else that can be asked of an optional of unknown type takes a copy and looks up its metadata.
  @inline(__always)
  fileprivate mutating func hand(to body: (inout Self) -> Void) { body(&self) }
}

extension UnsafeMutablePointer {
  /// Hands what stands here to `body`, which must not change it, without a copy.
  ///
  /// The thread sanitizer takes any `inout` access for a change, and would report values that threads rightly share. It
  /// is used on debug builds, which therefore read a copy.
  @inline(__always)
  func read<Result>(_ body: (inout Pointee) -> Result) -> Result {
    #if DEBUG
      var copy = pointee
      return body(&copy)
    #else
      return body(&pointee)
    #endif
  }
}
