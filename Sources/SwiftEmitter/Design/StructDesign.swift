import SpecModel

/// Everything decided about one generated struct.
struct StructDesign {
  var name: SwiftIdentifier
  var doc: DocComment
  var properties: [PropertyDesign]
  /// What the runtime is told about a message, in Swift; `nil` for an object inside a message.
  var message: SwiftCode?

  init(name: SwiftIdentifier, doc: DocComment, fields: [Field], message: SwiftCode?, context: DesignContext) {
    self.name = name
    self.doc = doc
    self.message = message
    properties = fields.indices.map { PropertyDesign(fields[$0], in: fields, context: context) }
  }

  init(_ object: borrowing ObjectType, context: DesignContext) {
    var doc = DocComment(words: object.doc)
    doc.add(basis: object.basis)
    doc.add(deprecation: object.deprecation)
    doc.add(source: object.source)
    self.init(
      name: SwiftIdentifier(object.name), doc: doc, fields: object.fields, message: nil, context: context)
  }
}
