import SpecModel

/// Types for what the format cannot say.
enum UnsupportedType {
  /// Why a field cannot have the type `name`, and what to write; `nil` for any other type.
  static func refusal(of name: String) -> UnsupportedKey.Refusal? {
    switch name {
    case "number", "float", "double", "Decimal", "Double":
      UnsupportedKey.Refusal(
        code: .fractionUnsupported, message: "\(quoted(name)): there is no type for binary fractions",
        suggestion: "write `decimal`, which keeps every digit, or `integer` if no value has a fraction")
    case "any", "anything", "unknown", "JSON", "Any", "dict", "dictionary":
      UnsupportedKey.Refusal(
        code: .oneOfUnsupported, message: "\(quoted(name)): the type for values of any shape is `json`",
        suggestion: "write `json`, or `[string: json]` for an object with unknown keys; or describe the fields")
    case _ where name.contains("["):
      UnsupportedKey.Refusal(
        code: .nestedCollection, message: "\(quoted(name)): a list or map cannot be the element of another",
        suggestion: "describe the inner list as a field of an object, and write a list or map of that object")
    case _: nil
    }
  }
}
