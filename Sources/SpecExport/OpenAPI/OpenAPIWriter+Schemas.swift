import Reporting
import SpecModel

extension OpenAPIWriter {
  /// The messages, objects and enums, in the description's order.
  mutating func schemas() -> [(String, JSONText)] {
    var schemas: [(String, JSONText)] = []
    for endpoint in api.endpoints {
      for (direction, message) in [("request", endpoint.request), ("response", endpoint.response)] {
        let name = "\(endpoint.name).\(direction)"
        schemas.append((name, .object(object(message.fields, doc: message.doc, at: name))))
      }
    }
    for type in api.objects {
      var members = object(type.fields, doc: type.doc, at: type.name)
      if type.deprecation != nil { members.append(("deprecated", .boolean(true))) }
      schemas.append((type.name, .object(members)))
    }
    for enumeration in api.enums {
      omit(enumeration.name, .openEnum)
      var members: [(String, JSONText)] = [
        ("type", .string("string")), ("description", .string(enumeration.doc)),
        ("x-extensible-enum", .strings(enumeration.values.map(\.value))),
      ]
      if enumeration.deprecation != nil { members.append(("deprecated", .boolean(true))) }
      schemas.append((enumeration.name, .object(members)))
    }
    return schemas
  }

  /// An object with these fields; others may come.
  private mutating func object(_ fields: [Field], doc: String?, at path: String) -> [(String, JSONText)] {
    var members: [(String, JSONText)] = [("type", .string("object"))]
    if let doc { members.append(("description", .string(doc))) }
    var properties: [(String, JSONText)] = []
    for field in fields {
      let schema = property(field, at: "\(path).\(field.name)")
      properties.append((field.name, .object(schema)))
      properties += field.otherNames.map { ($0, .object(schema + [("x-other-name-of", .string(field.name))])) }
    }
    members.append(("properties", .object(properties)))
    let required = fields.filter { $0.isRequired && $0.otherNames.isEmpty }.map(\.name)
    if !required.isEmpty { members.append(("required", .strings(required))) }
    var all = fields.filter { $0.isRequired && !$0.otherNames.isEmpty }.map(OpenAPICondition.presence)
    for field in fields { all += conditions(of: field, among: fields, at: "\(path).\(field.name)") }
    if !all.isEmpty { members.append(("allOf", .array(all))) }
    return members
  }

  /// What must be there when a condition holds.
  private mutating func conditions(of field: Field, among fields: [Field], at path: String) -> [JSONText] {
    var schemas: [JSONText] = []
    for (key, requirement) in [("requiredWhen", field.requiredWhen), ("presentWhen", field.presentWhen)] {
      switch requirement?.form {
      case nil: break
      case .words(let words): omit(path, .conditionInWords("`\(key)`: \(words)"))
      case .condition(let condition):
        schemas.append(
          .object([
            ("if", OpenAPICondition(api, fields).schema(for: condition)),
            ("then", OpenAPICondition.presence(of: field)),
          ]))
      }
    }
    return schemas
  }

  private mutating func property(_ field: Field, at path: String) -> [(String, JSONText)] {
    var members = type(field.type, of: field, at: path)
    members.append(("description", .string(field.doc)))
    if field.deprecation != nil { members.append(("deprecated", .boolean(true))) }
    if !field.knownValues.isEmpty { members.append(("x-known-values", .strings(field.knownValues))) }
    for (key, requirement) in [("x-required-when", field.requiredWhen), ("x-present-when", field.presentWhen)] {
      if case .words(let words)? = requirement?.form { members.append((key, .string(words))) }
    }
    if let sensitivity = field.sensitivity { members.append(("x-sensitive", .string(sensitivity.rawValue))) }
    switch field.basis {
    case .documented: break
    case .sdk, .sample, .assumption: members.append(("x-basis", .string(field.basis.rawValue)))
    }
    return members
  }

  private mutating func type(_ type: FieldType, of field: Field, at path: String) -> [(String, JSONText)] {
    switch type {
    case .scalar(let scalar): return self.scalar(scalar, of: field, at: path)
    case .openEnum(let name):
      return [("$ref", .string("#/components/schemas/\(name)"))] + textLimits(of: field)
    case .object(let name): return [("$ref", .string("#/components/schemas/\(name)"))]
    case .inlineObject(let fields): return object(fields, doc: nil, at: path)
    case .list(let element):
      return [("type", .string("array")), ("items", .object(self.type(element, of: field, at: path + "[]")))]
        + counts(of: field, least: "minItems", most: "maxItems")
    case .map(let element):
      return [
        ("type", .string("object")), ("additionalProperties", .object(self.type(element, of: field, at: path + "[*]"))),
      ] + counts(of: field, least: "minProperties", most: "maxProperties")
    }
  }

  private func counts(of field: Field, least: String, most: String) -> [(String, JSONText)] {
    field.constraints.compactMap { constraint in
      if case .minItems(let count) = constraint.limit { return (least, .number(count)) }
      if case .maxItems(let count) = constraint.limit { return (most, .number(count)) }
      return nil
    }
  }
}
