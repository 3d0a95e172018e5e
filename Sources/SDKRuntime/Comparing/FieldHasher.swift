/// Hashes an object, field after field.
enum FieldHasher {
  static func hash(_ object: UnsafeMutableRawPointer, _ list: FieldList, into hasher: inout Hasher) {
    // Which fields are there is hashed at once, in turning bits: most fields of most objects are not.
    var presence: UInt64 = 0
    for field in list.all {
      let isHere: Bool
      switch field.pointee.kind {
      case .text: isHere = field.text(in: object).read { hash(&$0, into: &hasher) }
      case .boolean:
        let value = field.boolean(in: object).pointee
        isHere = value != nil
        if let value { hasher.combine(value) }
      case .integer:
        let value = field.integer(in: object)
        isHere = value != nil
        if let value { hasher.combine(value) }
      case .box:
        let inner = field.boxed(in: object)
        isHere = inner != nil
        if let inner, let type = field.pointee.object { hash(inner, type.fieldList, into: &hasher) }
      case .other: isHere = hash(field, field.pointee.type, object, into: &hasher)
      }
      presence = (presence &<< 1 | presence &>> 63) ^ (isHere ? 1 : 0)
    }
    hasher.combine(presence)
  }

  @inline(__always)
  private static func hash(_ text: inout String?, into hasher: inout Hasher) -> Bool {
    guard let text else { return false }
    hasher.combine(text)
    return true
  }

  @inline(never)
  private static func hash<Value: FieldValue & Hashable>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, _ object: UnsafeMutableRawPointer, into hasher: inout Hasher
  ) -> Bool {
    var isHere = false
    field.read(type, in: object) { value in
      hasher.combine(value)
      isHere = true
    }
    return isHere
  }
}
