import SpecModel

extension DescriptionSchema {
  /// Definitions of the keys that many objects have, and conditions.
  static let sharedDefinitions = #"""
        "doc": {
          "type": "string",
          "minLength": 1,
          "description": "What it is, in our own words: one or two sentences. Becomes the documentation comment in Swift.",
          "examples": ["The merchant's own ID of this vaulting attempt."]
        },
        "source": {
          "type": "string",
          "format": "uri",
          "pattern": "^https://",
          "description": "Where the facts come from: a public page or repository.",
          "examples": ["https://global.alipay.com/docs/ac/ams/vault_method"]
        },
        "basis": {
          "enum": \#(words(Basis.self)),
          "default": "documented",
          "description": "How the fact is known. documented: the vendor's documentation (the default); sdk: the vendor's SDKs alone; sample: the vendor's sample alone; assumption: our own.",
          "examples": ["sdk"]
        },
        "deprecated": {
          "description": "Marks something as old: true, or a few words on what to use instead.",
          "oneOf": [{ "const": true }, { "type": "string", "minLength": 1 }],
          "examples": ["use lastFour", true]
        },
        "swiftName": {
          "type": "string",
          "pattern": "^[A-Za-z_][A-Za-z0-9_]*$",
          "description": "The name in Swift where the name on the wire does not serve.",
          "examples": ["bankCounter"]
        },
        "schemaAddress": {
          "type": "string",
          "description": "Points the editor at this schema; the tool ignores it.",
          "examples": ["../../spec.schema.json"]
        },
        "action": {
          "enum": [
    \#(wordLines(NextAction.self))
          ],
          "description": "What the merchant does next, from a closed set. proceed: nothing to do, use the data. correctRequest: fix the fields and send again. correctSetup: keys, client ID, URL, contract. redirectUser: open a returned URL. inquireLater: ask for the state again after a while. startNewAttempt: a final failure; only the user can start again. acknowledge: record a callback and answer the fixed body.",
          "examples": ["proceed"]
        },
        "expectation": {
          "description": "Equal to a text, one of several, not one of them (an absent field is not), present or absent, or true/false for a boolean field.",
          "oneOf": [
            { "type": "string" },
            { "type": "boolean" },
            { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string" } },
            {
              "description": "Holds when the field is absent or has none of these values.",
              "type": "object",
              "additionalProperties": false,
              "required": ["not"],
              "properties": {
                "not": {
                  "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true }],
                  "description": "A value, or several."
                }
              }
            },
            {
              "description": "Holds when the field is there, or is not there.",
              "type": "object",
              "additionalProperties": false,
              "required": ["present"],
              "properties": { "present": { "type": "boolean", "description": "Whether the field has to be there." } }
            }
          ],
          "examples": ["S", ["S", "F"], { "not": "S" }, { "present": true }, true]
        },
        "condition": {
          "type": "object",
          "minProperties": 1,
          "propertyNames": { "type": "string", "pattern": "^[^.]+(\\.[^.]+)*$" },
          "additionalProperties": { "$ref": "#/$defs/expectation" },
          "description": "From the path of a field (names joined by dots) to what is expected of it. All must hold.",
          "examples": [{ "result.resultStatus": "S" }]
        },
        "conditionOrWords": {
          "description": "A condition, which is enforced, or words where the message alone cannot decide it, which are only documented.",
          "oneOf": [{ "$ref": "#/$defs/condition" }, { "type": "string", "minLength": 1 }],
          "examples": [{ "paymentMethodType": "CARD" }, "the issuer is in Korea"]
        }
    """#
}
