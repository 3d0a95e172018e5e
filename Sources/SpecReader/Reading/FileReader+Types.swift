import SpecModel

extension FileReader {
  /// The object that a file in `objects` describes.
  func object(fallbackName: String) -> ObjectType? {
    guard var reader = ObjectReader(self, JSONDocument.root, .object) else { return nil }
    reader.skipSchema()
    let nameNode = reader.requiredValue(.object)
    let object = ObjectType(
      name: nameNode.flatMap { text(at: $0, "`object`", .name) } ?? fallbackName,
      doc: reader.requiredText(.doc, .prose), source: reader.source(), basis: reader.basis(),
      deprecation: reader.deprecation(), fields: reader.requiredValue(.fields).map(fields) ?? [],
      location: location(of: nameNode ?? JSONDocument.root))
    reader.finish()
    return object
  }

  /// The enum that a file in `enums` describes.
  func enumeration(fallbackName: String) -> EnumType? {
    guard var reader = ObjectReader(self, JSONDocument.root, .enumeration) else { return nil }
    reader.skipSchema()
    let nameNode = reader.requiredValue(.enum)
    var values: [EnumValue] = []
    if let list = reader.requiredValue(.values), isList(list, "`values`") {
      values = children(of: list).compactMap(enumValue)
    }
    let enumeration = EnumType(
      name: nameNode.flatMap { text(at: $0, "`enum`", .name) } ?? fallbackName, doc: reader.requiredText(.doc, .prose),
      source: reader.source(), basis: reader.basis(), deprecation: reader.deprecation(), values: values,
      location: location(of: nameNode ?? JSONDocument.root))
    reader.finish()
    return enumeration
  }

  /// A value of an enum: its text, or an object that says more about it.
  private func enumValue(at node: Int) -> EnumValue? {
    if kind(of: node) == .string {
      return text(at: node, "a value", .name).map {
        EnumValue(
          value: $0, doc: nil, swiftName: nil, basis: .documented, deprecation: nil, location: location(of: node))
      }
    }
    guard var reader = ObjectReader(self, node, .enumValue) else { return nil }
    let place = reader.value(.value) ?? node
    let value = EnumValue(
      value: reader.requiredText(.value, .name), doc: reader.text(.doc, .prose),
      swiftName: reader.text(.swiftName, .name), basis: reader.basis(), deprecation: reader.deprecation(),
      location: location(of: place))
    reader.finish()
    return value
  }
}
