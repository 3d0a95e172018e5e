import SpecModel

/// An object that is written inside a field is named after it; that name must mean nothing else where it is used.
func checkInlineTypeNames(_ context: CheckContext) {
  let api = context.api
  var types: [String: SourceLocation] = [:]
  types.reserveCapacity(1 + api.objects.count + api.enums.count + api.endpoints.count)
  types[api.name] = api.location
  for index in api.objects.indices { types[api.objects[index].name] = api.objects[index].location }
  for index in api.enums.indices { types[api.enums[index].name] = api.enums[index].location }
  for index in api.endpoints.indices {
    types[SwiftNaming.typeName(for: api.endpoints[index].name)] = api.endpoints[index].location
  }
  for index in api.objects.indices {
    checkInlineTypes(of: api.objects[index].fields, against: types, enclosing: [], context)
  }
  for index in api.endpoints.indices {
    checkInlineTypes(of: api.endpoints[index].request.fields, against: types, enclosing: [], context)
    checkInlineTypes(of: api.endpoints[index].response.fields, against: types, enclosing: [], context)
  }
}

private func checkInlineTypes(
  of fields: [Field], against types: [String: SourceLocation], enclosing: [String], _ context: CheckContext
) {
  for index in fields.indices {
    guard case .inlineObject(let inner) = fields[index].type.element else { continue }
    let field = fields[index]
    let name = SwiftNaming.typeName(for: SwiftNaming.propertyName(of: field))
    let suggestion = "write a `swiftName` in the field, or put the object into a file"
    if SwiftNaming.reservedTypes.contains(name) {
      context.report(
        .nameReserved,
        "the object inside this field would be named \(quoted(name)), by which generated code means something else",
        at: field.location, suggestion: suggestion)
    } else if let other = types[name] {
      context.report(
        .nameClash, "the object inside this field would be named \(quoted(name)), which is a type already",
        at: field.location, suggestion: suggestion, notes: [Diagnostic.Note("\(quoted(name)) is named here", at: other)]
      )
    } else if enclosing.contains(name) {
      context.report(
        .nameClash, "the object inside this field would be named \(quoted(name)), as one around it is",
        at: field.location, suggestion: suggestion)
    }
    checkInlineTypes(of: inner, against: types, enclosing: enclosing + [name], context)
  }
}
