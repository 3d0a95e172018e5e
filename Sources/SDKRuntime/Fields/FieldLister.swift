/// Notes where the fields of an object stand that are shown to it.
struct FieldLister {
  private let start: UInt
  private let size: Int
  private var otherNames: [StaticString] = []
  private(set) var fields: [Field] = []
  /// Whether the type asked for conditions to be checked.
  var hasConditions = false

  init<Value: VisitableObject>(_ object: UnsafeMutablePointer<Value>) {
    start = UInt(bitPattern: object)
    size = MemoryLayout<Value>.size
  }

  mutating func accept(_ other: StaticString) {
    otherNames.append(other)
  }

  mutating func add<Value: FieldValue>(
    _ type: Value.Type, at place: UnsafeRawBufferPointer, isRequired: Bool, _ name: StaticString, _ rules: FieldRules
  ) {
    let kind: Field.Kind =
      switch type {
      case is Bool.Type: .boolean
      case is Int.Type: .integer
      case is any TextValue.Type: .text
      default: .other
      }
    add(kind, at: place, isRequired, name, rules, type, nil)
  }

  mutating func add<Value: VisitableObject>(
    boxed type: Value.Type, at place: UnsafeRawBufferPointer, isRequired: Bool, _ name: StaticString
  ) {
    add(.box, at: place, isRequired, name, FieldRules(), type, type)
  }

  private mutating func add(
    _ kind: Field.Kind, at place: UnsafeRawBufferPointer, _ isRequired: Bool, _ name: StaticString, _ rules: FieldRules,
    _ type: any FieldValue.Type, _ object: (any VisitableObject.Type)?
  ) {
    let offset = UInt(bitPattern: place.baseAddress) &- start
    precondition(
      offset <= size && place.count <= size - Int(offset), "a field that is visited is a stored property of its object")
    guard let type = type as? any (FieldValue & Hashable).Type else {
      preconditionFailure("a field that is visited can be compared")
    }
    let hash = JSONTape.hash(name.utf8Start, name.utf8CodeUnitCount)
    var mask: UInt64 = 1 << UInt64(hash)
    for other in otherNames { mask |= 1 << UInt64(JSONTape.hash(other.utf8Start, other.utf8CodeUnitCount)) }
    fields.append(
      Field(
        kind: kind, isRequired: isRequired, hash: hash, offset: Int(offset), mask: mask, rules: rules, name: name,
        key: FieldName(name), otherNames: otherNames, type: type, object: object))
    otherNames = []
  }
}
