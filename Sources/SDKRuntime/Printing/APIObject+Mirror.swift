extension APIObject {
  /// The fields that are there, with a mark in the place of each that is not to be printed.
  ///
  /// `print`, string interpolation, `String(reflecting:)`, `dump` and whoever walks mirrors all look here.
  public var customMirror: Mirror {
    let children = read { object in
      Self.fieldList.all.compactMap { field in Mirror.child(field, field.pointee.type, in: object) }
    }
    return Mirror(self, children: children, displayStyle: .struct, ancestorRepresentation: .suppressed)
  }
}

extension Mirror {
  /// The field as a mirror shows it; `nil` if it is absent.
  fileprivate static func child<Value: FieldValue>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, in object: UnsafeMutableRawPointer
  ) -> Child? {
    var value: Value?
    if field.pointee.kind == .box {
      value = field.boxed(in: object).map { $0.assumingMemoryBound(to: type).pointee }
    } else {
      field.read(type, in: object) { value = $0 }
    }
    guard let value else { return nil }
    let shown: Any = field.pointee.rules.flags.contains(.hidden) ? Redacted() : value
    return (label: "\(field.pointee.name)", value: shown)
  }
}
