import SpecModel

/// The JSON Schema of the files of a description, for editors. `Specs/spec.schema.json` is a copy of it.
enum DescriptionSchema {
  static let fileName = "spec.schema.json"

  /// The whole schema, with a line end.
  static var text: String {
    let definitions = [sharedDefinitions, fieldsDefinitions, messagesDefinitions, filesDefinitions]
    return #"""
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "API description",
        "description": "One file of an API description. Its first own key says what it is: api, endpoint, object or enum.",
        "type": "object",
        "if": { "required": ["api"] },
        "then": { "$ref": "#/$defs/apiFile" },
        "else": {
          "if": { "required": ["endpoint"] },
          "then": { "$ref": "#/$defs/endpointFile" },
          "else": {
            "if": { "required": ["object"] },
            "then": { "$ref": "#/$defs/objectFile" },
            "else": { "if": { "required": ["enum"] }, "then": { "$ref": "#/$defs/enumFile" }, "else": { "required": ["api"] } }
          }
        },
        "$defs": {
      \#(definitions.joined(separator: ",\n"))
        }
      }

      """#
  }

  /// The words of a closed set, as a JSON list.
  static func words<Word: CaseIterable & RawRepresentable<String>>(_ set: Word.Type) -> String {
    "[" + set.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ") + "]"
  }

  /// The words of a long closed set, as the elements of a JSON list, a line each.
  static func wordLines<Word: CaseIterable & RawRepresentable<String>>(_ set: Word.Type) -> String {
    set.allCases.map { "        \"\($0.rawValue)\"" }.joined(separator: ",\n")
  }
}
