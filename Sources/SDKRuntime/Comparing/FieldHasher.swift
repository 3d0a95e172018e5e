/// Hashes an object, field after field.
enum FieldHasher {
  static func hash(_ object: UnsafeMutableRawPointer, _ list: FieldList, into hasher: inout Hasher) {
    for field in list.all {
      switch field.pointee.kind {
      case .text: field.text(in: object).read { hasher.combine($0) }
      case .boolean: hasher.combine(field.boolean(in: object).pointee)
      case .integer: hasher.combine(field.integer(in: object))
      case .box:
        let inner = field.boxed(in: object)
        hasher.combine(inner != nil)
        if let inner, let type = field.pointee.object { hash(inner, type.fieldList, into: &hasher) }
      case .other: hash(field, field.pointee.type, object, into: &hasher)
      }
    }
  }

  @inline(never)
  private static func hash<Value: FieldValue>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, _ object: UnsafeMutableRawPointer, into hasher: inout Hasher
  ) {
    var value: Value?
    field.read(type, in: object) { value = $0 }
    hasher.combine(value)
  }
}
