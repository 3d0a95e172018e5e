import SpecModel

/// Builds valid messages from the description alone.
enum Builder {
  /// An object with its required fields and nothing else.
  static func minimal(_ fields: [Field]) -> Document {
    .object(fields.filter(\.isRequired).map { Document.Member(name: $0.name, value: minimalValue(of: $0)) })
  }

  /// The smallest valid message that has `value` at the place of `site`.
  static func message(_ site: Site, with value: Document?) -> Document {
    let document = setting(value, at: site.path[...], in: site.message.minimal, site.message.fields)
    return completed(document, site.message)
  }

  /// A message with every field that the description has, objects within themselves left out.
  static func full(_ message: DescribedMessage) -> Document {
    full(message.fields, inside: []) { TextSamples.value(of: $0) }
  }

  /// The same with the text of every scalar made by `value`.
  static func full(_ fields: [Field], inside outer: [String], _ value: (Field) -> Document) -> Document {
    .object(
      fields.compactMap { field in
        var names = outer
        if case .object(let name) = field.type.element {
          guard !outer.contains(name) else { return nil }
          names.append(name)
        }
        let element: Document =
          if let inner = Description.fields(of: field.type.element) {
            full(inner, inside: names, value)
          } else {
            value(field)
          }
        return Document.Member(name: field.name, value: wrapped(element, in: field))
      })
  }

  /// `element` as the field holds it: alone, in a list, or in a map.
  static func wrapped(_ element: Document, in field: Field) -> Document {
    switch field.type {
    case .list: .list(Array(repeating: element, count: max(1, field.fewestItems)))
    case .map: .object([Document.Member(name: "key", value: element)])
    case .scalar, .object, .openEnum, .inlineObject: element
    }
  }

  static func minimalValue(of field: Field) -> Document {
    wrapped(Description.fields(of: field.type.element).map(minimal) ?? TextSamples.value(of: field), in: field)
  }

  /// `document` with `value` at the end of `path`; objects on the way get their required fields.
  static func setting(
    _ value: Document?, at path: ArraySlice<String>, in document: Document, _ fields: [Field]
  ) -> Document {
    guard let step = path.first, let field = fields.first(where: { $0.name == step }) else { return document }
    var document = document
    var rest = path.dropFirst()
    guard !rest.isEmpty else {
      document[step] = value
      return document
    }
    let old = document[step] ?? minimalValue(of: field)
    guard rest.first == "[0]", case .list(let elements) = old, let first = elements.first else {
      document[step] = setting(value, at: rest, in: old, Description.fields(of: field.type) ?? [])
      return document
    }
    rest.removeFirst()
    let element =
      rest.isEmpty ? value : setting(value, at: rest, in: first, Description.fields(of: field.type.element) ?? [])
    document[step] = .list((element.map { [$0] } ?? []) + elements.dropFirst())
    return document
  }

  /// `document` with everything that its other values make a requirement.
  static func completed(_ document: Document, _ message: DescribedMessage) -> Document {
    var document = document
    for _ in 0..<8 {
      let missing = ExpectedViolations.of(document, message).filter { $0.constraint == .missing }
      if missing.isEmpty { break }
      for finding in missing {
        guard let site = message.sites.first(where: { $0.description == finding.path }) else { continue }
        document = setting(minimalValue(of: site.field), at: site.path[...], in: document, message.fields)
      }
    }
    return document
  }
}
