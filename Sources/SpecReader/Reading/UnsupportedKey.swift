import SpecModel

/// Keys for what the format cannot say.
enum UnsupportedKey {
  struct Refusal {
    var code: DiagnosticCode
    var message: String
    var suggestion: String
  }

  /// Why `name` cannot be said in an object that describes `noun`, and what to write; `nil` for any other key.
  static func refusal(of name: String, in noun: Noun) -> Refusal? {
    switch (noun, name) {
    case (.field, "oneOf"), (.field, "anyOf"), (.field, "allOf"), (.field, "union"), (.field, "discriminator"),
      (.object, "oneOf"), (.object, "anyOf"), (.object, "allOf"), (.object, "discriminator"):
      Refusal(
        code: .oneOfUnsupported, message: "`\(name)`: a description cannot say that a value has one of several shapes",
        suggestion:
          "describe one object with the fields of all shapes, and say with `requiredWhen` when each is there; or write `json`"
      )
    case (.field, "nullable"), (.field, "null"), (.field, "isNullable"):
      Refusal(
        code: .nullUnsupported, message: "`\(name)`: null means the same as absent",
        suggestion: "leave `required` out: a field that is null decodes like one that is absent")
    case (.endpoint, "query"), (.endpoint, "parameters"), (.endpoint, "queryParameters"),
      (.endpoint, "pathParameters"), (.endpoint, "headers"):
      Refusal(
        code: .parametersUnsupported, message: "`\(name)`: the fields of a request travel in its body",
        suggestion: "describe the fields of the body; add parameters and headers where you send the request")
    case (_, _): nil
    }
  }
}
