import SpecModel

extension CheckContext {
  /// Calls `body` with the fields of every object and message, and with those of every object inside a field.
  func forEachFieldList(_ body: ([Field]) -> Void) {
    for index in api.objects.indices { walk(api.objects[index].fields, body) }
    for index in api.endpoints.indices {
      walk(api.endpoints[index].request.fields, body)
      walk(api.endpoints[index].response.fields, body)
    }
  }

  private func walk(_ fields: [Field], _ body: ([Field]) -> Void) {
    body(fields)
    for index in fields.indices {
      if case .inlineObject(let inner) = fields[index].type.element { walk(inner, body) }
    }
  }
}

extension Field {
  /// Where `key` is, or else the field.
  func place(of key: FieldKey) -> SourceLocation {
    keyLocations.first { $0.key == key }?.location ?? location
  }
}
