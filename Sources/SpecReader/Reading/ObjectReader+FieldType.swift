import SpecModel

extension ObjectReader {
  /// The type of a field from its `type` and `fields`.
  ///
  /// A type that does not exist is reported once, here, and comes back as the object of that name.
  mutating func fieldType(scalars: ScalarForm) -> (type: FieldType, location: SourceLocation) {
    let inner = value(.fields)
    guard let node = requiredValue(.type) else { return (.object(""), location) }
    guard let text = file.text(at: node, "`type`", .name) else { return (.object(""), file.location(of: node)) }
    return (type(text, at: node, fields: inner), file.location(of: node))
  }

  private func type(_ text: String, at node: Int, fields: Int?) -> FieldType {
    var element = Substring(text)
    var isList = false
    var isMap = false
    if text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]") {
      element = element.dropFirst().dropLast()
      isMap = element.hasPrefix("string: ")
      isList = !isMap
      if isMap { element = element.dropFirst("string: ".count) }
    }
    let name = String(element)
    if fields != nil, name != "object" || isMap {
      file.report(
        .fieldsMismatch, "`fields` describes an object inside a field, and the type is \(quoted(text))", at: node,
        suggestion: "write `object` or `[object]`, or remove `fields`")
    }
    let type = named(name, in: text, at: node, fields: isMap ? nil : fields, canBeInline: !isMap)
    return isMap ? .map(type) : isList ? .list(type) : type
  }

  private func named(_ name: String, in text: String, at node: Int, fields: Int?, canBeInline: Bool) -> FieldType {
    if let scalar = ScalarType(rawValue: name) { return .scalar(scalar) }
    switch name {
    case "object" where canBeInline:
      guard let fields else {
        file.report(
          .fieldsMismatch, "the type \(quoted(text)) needs `fields`", at: node,
          suggestion: "add `\"fields\": { … }`, or write the name of an object")
        return .inlineObject([])
      }
      return .inlineObject(file.fields(at: fields))
    default:
      if file.names.objects.contains(name) { return .object(name) }
      if file.names.enums.contains(name) { return .openEnum(name) }
      if !file.names.misplaced.contains(name) { reportUnknownType(name, in: text, at: node) }
      return .object("")
    }
  }

  private func reportUnknownType(_ name: String, in text: String, at node: Int) {
    if let refusal = UnsupportedType.refusal(of: name) {
      return file.report(refusal.code, refusal.message, at: node, suggestion: refusal.suggestion)
    }
    let candidates = ScalarType.allCases.map(\.rawValue) + ["object"] + file.names.all
    let foreign = [
      "int": "integer", "bool": "boolean", "array": "[string]", "map": "[string: string]", "str": "string",
      "String": "string", "text": "string", "date": "string` with `\"format\": \"date\"", "long": "integer",
      "timestamp": "string` with `\"format\": \"dateTime\"", "uuid": "string", "enum": "string` with `allowedValues",
    ]
    let isWhole = name.isEmpty || name == "object"
    let suggestion: String
    if let word = foreign[name] {
      suggestion = "write `\(word)` instead"
    } else if name == "object" {
      suggestion = "describe the object in a file, and write its name"
    } else if name.contains(":") {
      suggestion = "write a list as `[string]`, a map as `[string: string]`"
    } else {
      suggestion =
        file.reporter.suggestion(for: name, among: candidates)
        ?? "write \(ScalarType.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")), `object`, or the name of a file in `objects` or `enums`"
    }
    file.report(
      .unknownType, "unknown type \(quoted(isWhole ? text : name))", at: node, suggestion: suggestion)
  }
}
