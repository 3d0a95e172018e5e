import Foundation

/// As much of JSON Schema as the schema of the report uses.
struct SchemaCheck {
  private let root: [String: Any]

  init(_ root: [String: Any]) {
    self.root = root
  }

  func mistakes(in value: Any) -> [String] {
    mistakes(in: value, against: root, at: "$")
  }

  private func mistakes(in value: Any, against schema: [String: Any], at path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      let definition = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
      return definition.map { mistakes(in: value, against: $0, at: path) } ?? ["\(path): no definition \(name)"]
    }
    var found: [String] = []
    if let choices = schema["anyOf"] as? [[String: Any]],
      choices.allSatisfy({ !mistakes(in: value, against: $0, at: path).isEmpty })
    {
      found.append("\(path): none of the alternatives")
    }
    if let type = schema["type"] {
      let types = type as? [String] ?? [type as? String ?? ""]
      if !types.contains(where: { Self.isOfType($0, value) }) { found.append("\(path): not of type \(types)") }
    }
    if let constant = schema["const"] as? NSObject, constant != value as? NSObject { found.append("\(path): const") }
    if let values = schema["enum"] as? [NSObject], !values.contains(where: { $0 == value as? NSObject }) {
      found.append("\(path): not one of \(values)")
    }
    return found + inside(value, schema, at: path)
  }

  private func inside(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    if let elements = value as? [Any], let items = schema["items"] as? [String: Any] {
      return elements.enumerated().flatMap { mistakes(in: $1, against: items, at: "\(path)[\($0)]") }
    }
    guard let members = value as? [String: Any] else { return [] }
    let required = (schema["required"] as? [String] ?? []).filter { members[$0] == nil }.map { "\(path): no \($0)" }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    return required
      + members.flatMap { name, member in
        guard let property = properties[name] else { return ["\(path): unknown \(name)"] }
        return mistakes(in: member, against: property, at: "\(path).\(name)")
      }
  }

  private static func isOfType(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "boolean", "integer": value is NSNumber
    default: false
    }
  }
}
