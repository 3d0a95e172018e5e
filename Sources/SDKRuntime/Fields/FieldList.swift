/// The fields of a type, in the order of the description: where each stands in an object, and all that the description
/// says about it.
///
/// A type makes its list once, from its ``VisitableObject/visitFields(_:)``, and keeps it in a constant. Going over a
/// list is several times as quick as having the fields shown for each object. What a list is made of is never given
/// back.
public struct FieldList: @unchecked Sendable {
  /// Nothing changes it once it is made, so all threads may read it.
  private let storage: UnsafePointer<Storage>

  private struct Storage {
    var all: Fields
    var checked: Fields
    var hasConditions: Bool
  }

  public init<Value: VisitableObject>(of type: Value.Type) {
    var blank = Value.blank
    let lister = withUnsafeMutablePointer(to: &blank) { object in
      var lister = FieldLister(object)
      withUnsafeMutablePointer(to: &lister) { object.pointee.visitFields(FieldVisitor(.list($0))) }
      return lister
    }
    let storage = UnsafeMutablePointer<Storage>.allocate(capacity: 1)
    storage.initialize(
      to: Storage(
        all: Fields(lister.fields), checked: Fields(lister.fields.filter(\.hasSomethingToCheck)),
        hasConditions: lister.hasConditions))
    self.storage = UnsafePointer(storage)
  }

  var all: Fields { storage.pointee.all }

  /// Those that a validator looks at.
  var checked: Fields { storage.pointee.checked }

  /// Whether the type requires fields on conditions.
  var hasConditions: Bool { storage.pointee.hasConditions }
}

/// Some fields to go over, each where it stands in memory: to copy one is to count its references.
struct Fields: Sequence {
  private let start: UnsafePointer<Field>
  private let end: UnsafePointer<Field>

  init(_ fields: [Field]) {
    let memory = UnsafeMutablePointer<Field>.allocate(capacity: fields.count)
    for (index, field) in fields.enumerated() { (memory + index).initialize(to: field) }
    start = UnsafePointer(memory)
    end = start + fields.count
  }

  var count: Int { end - start }

  struct Iterator: IteratorProtocol {
    fileprivate var position: UnsafePointer<Field>
    fileprivate let end: UnsafePointer<Field>

    @inline(__always)
    mutating func next() -> UnsafePointer<Field>? {
      guard position < end else { return nil }
      defer { position += 1 }
      return position
    }
  }

  @inline(__always)
  func makeIterator() -> Iterator { Iterator(position: start, end: end) }
}

extension Field {
  fileprivate var hasSomethingToCheck: Bool {
    switch kind {
    case .text, .boolean, .integer: rules.flags.contains(.checked)
    case .box, .other: true
    }
  }
}
