import SpecModel

extension Page {
  mutating func add(_ object: ObjectType, of api: API) {
    heading(3, "Object \(words: object.name)")
    paragraph(["\(words: object.doc)"].followed(by: object.basis, object.deprecation, source: object.source))
    add(object.fields, of: api)
  }

  mutating func add(_ enumeration: EnumType) {
    heading(3, "Enum \(words: enumeration.name)")
    paragraph(
      ["\(words: enumeration.doc)", "Other values may come."].followed(
        by: enumeration.basis, enumeration.deprecation, source: enumeration.source))
    table(
      ["value", "meaning"],
      enumeration.values.map { value in
        let doc: [Markdown] = value.doc.map { ["\(words: $0)"] } ?? []
        return ["\(code: value.value)", doc.followed(by: value.basis, value.deprecation, source: nil)]
      })
  }
}
