import SpecModel
import TextFormats

extension DescriptionSchema {
  private static let scalars = ScalarType.allCases.map(\.rawValue).joined(separator: "|")

  private static let twoForms = ScalarType.allCases.filter(\.hasTwoForms).map(\.rawValue).joined(separator: "|")

  /// A line for each limit that is a number.
  private static let limits = Limit.Kind.allCases.filter(\.hasNumber).map { kind in
    let least = kind.leastNumber.map { #""minimum": \#($0), "# } ?? ""
    let type = kind.fits(.scalar(.decimal)) ? "number" : "integer"
    return #"        "\#(kind.rawValue)": { "type": "\#(type)", \#(least)"description": "\#(kind.meaning)" },"#
  }

  /// What each format means.
  private static let formats =
    APITextFormat.allCases.map { "\($0.rawValue): \($0.words)" }.joined(separator: "; ") + "."

  /// Definitions of fields.
  static let fieldsDefinitions = #"""
        "fields": {
          "type": "object",
          "description": "From the name on the wire to the field. The order is the order in Swift and in the JSON that is sent.",
          "propertyNames": { "minLength": 1 },
          "additionalProperties": { "$ref": "#/$defs/field" },
          "examples": [{ "zipCode": { "type": "string", "maxLength": 32, "doc": "The postal code." } }]
        },
        "field": {
          "description": "One field of a message or an object.",
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "doc"],
          "properties": {
            "type": {
              "type": "string",
              "pattern": "^(\#(scalars)|object|[A-Z][A-Za-z0-9]*|\\[(\#(scalars)|object|[A-Z][A-Za-z0-9]*)\\]|\\[string: (\#(scalars)|[A-Z][A-Za-z0-9]*)\\])$",
              "description": "\#(ScalarType.allCases.map(\.rawValue).joined(separator: ", ")), the name of an object or an enum, or object with its own fields; [X] is a list, [string: X] a map.",
              "examples": ["string", "boolean", "integer", "Address", "object", "[string]", "[CardBrand]", "[string: Address]"]
            },
            "required": { "type": "boolean", "default": false, "description": "Whether the field must always be there.", "examples": [true] },
    \#(limits.joined(separator: "\n"))
            "format": {
              "enum": \#(words(APITextFormat.self)),
              "description": "\#(Limit.Kind.format.meaning) \#(formats)",
              "examples": ["url"]
            },
            "allowedValues": {
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": { "oneOf": [{ "type": "string" }, { "type": "integer" }] },
              "description": "The closed list of values. Anything else is not valid.",
              "examples": [["1", "4", "8"]]
            },
            "fixed": {
              "type": ["string", "boolean", "integer"],
              "description": "The only value that the field can have.",
              "examples": ["SUCCESS"]
            },
            "sensitive": {
              "enum": \#(words(Sensitivity.self)),
              "description": "How the field is protected when it is printed. cardNumber: shows the last four digits; authenticationData and secret: never shown; cardholderData and personalData: hidden when their object is printed.",
              "examples": ["cardNumber"]
            },
            "wire": {
              "enum": \#(words(ScalarForm.self)),
              "description": "How this boolean or number travels, where it differs from the API's scalars.",
              "examples": ["native"]
            },
            "otherNames": {
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": { "type": "string", "minLength": 1 },
              "description": "Other names that a decoder accepts.",
              "examples": [["appLinkUrl"]]
            },
            "swiftName": { "$ref": "#/$defs/swiftName" },
            "deprecated": { "$ref": "#/$defs/deprecated" },
            "basis": { "$ref": "#/$defs/basis" },
            "knownValues": {
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": { "type": "string" },
              "description": "The documented values of an open list. They are documented, not enforced.",
              "examples": [["US", "SG"]]
            },
            "requiredWhen": {
              "$ref": "#/$defs/conditionOrWords",
              "description": "When a field that is not always required must be there. Paths start at the object that owns the field."
            },
            "presentWhen": {
              "$ref": "#/$defs/conditionOrWords",
              "description": "When a field of a response comes back. Paths start at the object that owns the field."
            },
            "source": { "$ref": "#/$defs/source" },
            "doc": { "$ref": "#/$defs/doc" },
            "fields": { "$ref": "#/$defs/fields", "description": "The fields of an inline object; only with the types object and [object]." }
          },
          "allOf": [
            {
              "if": { "properties": { "type": { "pattern": "^\\[?object\\]?$" } }, "required": ["type"] },
              "then": { "required": ["fields"] },
              "else": { "properties": { "fields": false } }
            },
            {
              "if": { "anyOf": [{ "required": ["minLength"] }, { "required": ["maxLength"] }] },
              "then": {
                "properties": {
                  "type": {
                    "pattern": "^(string|[A-Z][A-Za-z0-9]*|\\[(string|[A-Z][A-Za-z0-9]*)\\]|\\[string: (string|[A-Z][A-Za-z0-9]*)\\])$"
                  }
                }
              }
            },
            {
              "if": { "anyOf": [{ "required": ["minimum"] }, { "required": ["maximum"] }] },
              "then": { "properties": { "type": { "pattern": "^(integer|decimal)$" } } }
            },
            {
              "if": { "properties": { "type": { "const": "integer" } }, "required": ["type"] },
              "then": { "properties": { "minimum": { "type": "integer" }, "maximum": { "type": "integer" } } }
            },
            {
              "if": { "anyOf": [{ "required": ["minItems"] }, { "required": ["maxItems"] }] },
              "then": { "properties": { "type": { "pattern": "^\\[" } } }
            },
            {
              "if": { "anyOf": [{ "required": ["format"] }] },
              "then": { "properties": { "type": { "pattern": "^(string|\\[string\\]|\\[string: string\\])$" } } }
            },
            {
              "if": { "properties": { "sensitive": { "enum": ["cardholderData", "personalData"] } }, "required": ["sensitive"] },
              "then": {
                "properties": { "type": { "pattern": "^(string|json|\\[(string|json)\\]|\\[string: (string|json)\\])$" } }
              }
            },
            {
              "if": { "properties": { "sensitive": { "enum": ["cardNumber", "authenticationData", "secret"] } }, "required": ["sensitive"] },
              "then": { "properties": { "type": { "pattern": "^(string|\\[string\\]|\\[string: string\\])$" } } }
            },
            {
              "if": { "anyOf": [{ "required": ["knownValues"] }] },
              "then": { "properties": { "type": { "pattern": "^(string|\\[string\\]|\\[string: string\\])$" } } }
            },
            {
              "if": { "anyOf": [{ "required": ["allowedValues"] }] },
              "then": { "properties": { "type": { "pattern": "^(string|integer)$" } } }
            },
            {
              "if": { "anyOf": [{ "required": ["fixed"] }] },
              "then": { "properties": { "type": { "pattern": "^(string|boolean|integer)$" } } }
            },
            {
              "if": { "anyOf": [{ "required": ["wire"] }] },
              "then": {
                "properties": { "type": { "pattern": "^(\#(twoForms)|\\[(\#(twoForms))\\]|\\[string: (\#(twoForms))\\])$" } }
              }
            }
          ]
        }
    """#
}
