import SpecModel

extension FieldType {
  /// What values of the type are, with an article.
  var kindName: String {
    switch self {
    case .string: "a string"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .object, .inlineObject: "an object"
    case .openEnum: "an enum"
    case .list: "a list"
    case .map: "a map"
    }
  }

  /// Whether the type, and so what could be said about it, was reported before.
  var isUnknown: Bool {
    if case .object("") = element { return true }
    return false
  }

  /// Whether values are strings, or lists or maps of strings.
  var holdsStrings: Bool {
    if case .string = element { return true }
    return false
  }
}
