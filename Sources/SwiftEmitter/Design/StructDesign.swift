import SpecModel

/// Everything decided about one generated struct.
struct StructDesign {
  var name: SwiftIdentifier
  var doc: DocComment
  var properties: [PropertyDesign]
  /// What the paths of its errors start with; `nil` for an object inside a message.
  var messageName: SwiftLiteral?

  init(name: SwiftIdentifier, doc: DocComment, fields: [Field], messageName: SwiftLiteral?, context: DesignContext) {
    self.name = name
    self.doc = doc
    self.messageName = messageName
    properties = fields.indices.map { PropertyDesign(fields[$0], in: fields, context: context) }
  }

  init(_ object: borrowing ObjectType, context: DesignContext) {
    var doc = DocComment(words: object.doc)
    doc.add(basis: object.basis)
    doc.add(deprecation: object.deprecation)
    doc.add(source: object.source)
    self.init(
      name: SwiftIdentifier(object.name), doc: doc, fields: object.fields, messageName: nil, context: context)
  }

  /// The parameters of the initializer, as indices of ``properties``: those that must be given first, each part in the
  /// author's order.
  var parameters: [Int] {
    var parameters: [Int] = []
    parameters.reserveCapacity(properties.count)
    for index in properties.indices where properties[index].defaultValue == nil { parameters.append(index) }
    for index in properties.indices where properties[index].defaultValue != nil { parameters.append(index) }
    return parameters
  }

  /// What a decoder starts from, of each property that must have a value.
  var blankValues: [(storage: SwiftIdentifier, blank: SwiftCode)] {
    properties.compactMap { property in property.blank.map { (property.storage, $0) } }
  }
}
