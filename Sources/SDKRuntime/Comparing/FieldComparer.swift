/// Compares two objects of one type, field after field.
enum FieldComparer {
  static func areEqual(_ left: UnsafeMutableRawPointer, _ right: UnsafeMutableRawPointer, _ list: FieldList) -> Bool {
    for field in list.all {
      switch field.pointee.kind {
      case .text:
        guard field.text(in: left).read({ left in field.text(in: right).read { areEqual(&left, &$0) } }) else {
          return false
        }
      case .boolean: guard field.boolean(in: left).pointee == field.boolean(in: right).pointee else { return false }
      case .integer: guard field.integer(in: left) == field.integer(in: right) else { return false }
      case .box: guard boxesAreEqual(field, left, right) else { return false }
      case .other: guard areEqual(field, field.pointee.type, left, right) else { return false }
      }
    }
    return true
  }

  @inline(__always)
  private static func areEqual(_ left: inout String?, _ right: inout String?) -> Bool { left == right }

  /// Two values that share a box, as copies do, need no look inside.
  @inline(__always)
  private static func boxesAreEqual(
    _ field: UnsafePointer<Field>, _ left: UnsafeMutableRawPointer, _ right: UnsafeMutableRawPointer
  ) -> Bool {
    let left = field.boxed(in: left)
    let right = field.boxed(in: right)
    if left == right { return true }
    guard let left, let right, let type = field.pointee.object else { return false }
    return areEqual(left, right, type.fieldList)
  }

  @inline(never)
  private static func areEqual<Value: FieldValue & Hashable>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, _ left: UnsafeMutableRawPointer, _ right: UnsafeMutableRawPointer
  ) -> Bool {
    var leftValue: Value?
    field.read(type, in: left) { leftValue = $0 }
    var rightValue: Value?
    field.read(type, in: right) { rightValue = $0 }
    return leftValue == rightValue
  }
}
