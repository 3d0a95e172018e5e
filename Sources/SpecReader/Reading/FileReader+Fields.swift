import SpecModel

extension FileReader {
  /// The fields in the object of `fields`, in the author's order.
  func fields(at node: Int) -> [Field] {
    guard kind(of: node) == .object else {
      reportWrongKind("`fields`", isNot: "an object of fields", at: node)
      return []
    }
    let names = names(of: node)
    var fields: [Field] = []
    fields.reserveCapacity(names.count)
    for name in names {
      if let field = field(named: name, at: name + 1) { fields.append(field) }
    }
    return fields
  }

  private func field(named key: Int, at node: Int) -> Field? {
    guard var reader = ObjectReader(self, node, .field) else { return nil }
    let name = text(at: key, "the name of a field", .name) ?? ""
    let type = reader.fieldType(scalars: scalars)
    var places: [FieldKeyLocation] = []
    let field = Field(
      name: name, type: type.type, isRequired: reader.placed(.required, in: &places) { $0.flag(.required) } ?? false,
      doc: reader.requiredText(.doc, .prose), constraints: reader.constraints(on: type.type),
      knownValues: reader.placed(.knownValues, in: &places) { $0.scalars(.knownValues) },
      fixed: reader.placed(.fixed, in: &places) { $0.scalar(.fixed) },
      sensitivity: reader.placed(.sensitive, in: &places) { $0.word(.sensitive) },
      requiredWhen: reader.requirement(.requiredWhen), presentWhen: reader.requirement(.presentWhen),
      otherNames: reader.placed(.otherNames, in: &places) { $0.texts(.otherNames, .name) },
      swiftName: reader.placed(.swiftName, in: &places) { $0.text(.swiftName, .name) },
      scalarForm: reader.placed(.wire, in: &places) { $0.word(.wire) } ?? scalars,
      deprecation: reader.deprecation(), basis: reader.basis(), source: reader.source(),
      location: location(of: key), typeLocation: type.location,
      keyLocations: places.count > 1 ? places.sorted { $0.location.offset < $1.location.offset } : places)
    reader.finish()
    return field
  }
}

extension ObjectReader {
  /// What `read` returns for `key`, and where the key is.
  fileprivate mutating func placed<Value>(
    _ key: FieldKey, in places: inout [FieldKeyLocation], _ read: (inout ObjectReader) -> Value
  ) -> Value {
    if let node = keyNode(key.key) {
      places.append(FieldKeyLocation(key, at: file.location(of: node)))
    }
    return read(&self)
  }
}

extension FieldKey {
  fileprivate var key: Key {
    switch self {
    case .required: .required
    case .fixed: .fixed
    case .sensitive: .sensitive
    case .wire: .wire
    case .knownValues: .knownValues
    case .otherNames: .otherNames
    case .swiftName: .swiftName
    }
  }
}
