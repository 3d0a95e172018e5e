extension VisitableObject {
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
    var shown: Any?
    switch field.pointee.kind {
    case .text where field.text(in: object).pointee == nil: break
    case .box: field.boxed(in: object).map { shown = $0.assumingMemoryBound(to: type).pointee }
    case .text, .boolean, .integer, .other: field.read(type, in: object) { shown = $0 }
    }
    if shown != nil, field.pointee.rules.flags.contains(.hidden) { shown = Redacted() }
    return shown.map { (label: field.pointee.key.stringValue, value: $0) }
  }
}
