extension DescriptionSchema {
  /// Definitions of messages, and what is told about them.
  static let messagesDefinitions = #"""
        "inquiry": {
          "description": "The call that tells the state of this one, and what to ask.",
          "type": "object",
          "additionalProperties": false,
          "required": ["endpoint", "fields"],
          "properties": {
            "endpoint": {
              "type": "string",
              "pattern": "^[A-Za-z][A-Za-z0-9_.-]*$",
              "description": "The name of the call that answers. Clients repeat it whenever they need to: it only asks.",
              "examples": ["inquireVaulting"]
            },
            "fields": {
              "type": "object",
              "additionalProperties": { "type": "string", "minLength": 1 },
              "description": "The fields of that call's request, each with the field of this call's request that the value comes from.",
              "examples": [{ "vaultingRequestId": "vaultingRequestId" }]
            },
            "nothingDone": {
              "type": "array",
              "items": { "type": "string", "minLength": 1 },
              "minItems": 1,
              "uniqueItems": true,
              "description": "The result codes of that call that say that this call did nothing and never will.",
              "examples": [["VAULTING_NOT_EXIST"]]
            }
          }
        },
        "message": {
          "description": "A request or a response.",
          "type": "object",
          "additionalProperties": false,
          "required": ["fields"],
          "properties": { "doc": { "$ref": "#/$defs/doc" }, "fields": { "$ref": "#/$defs/fields" } }
        },
        "resultCode": {
          "description": "One row of a result-code table.",
          "type": "object",
          "additionalProperties": false,
          "required": ["code", "status", "message", "action", "advice"],
          "properties": {
            "code": {
              "type": "string",
              "minLength": 1,
              "description": "The result code on the wire.",
              "examples": ["VERIFICATION_FAIL"]
            },
            "status": {
              "type": "string",
              "minLength": 1,
              "description": "The status that comes with the code; one of the statuses in api.json.",
              "examples": ["F"]
            },
            "action": { "$ref": "#/$defs/action" },
            "swiftName": { "$ref": "#/$defs/swiftName" },
            "deprecated": { "$ref": "#/$defs/deprecated" },
            "basis": { "$ref": "#/$defs/basis" },
            "source": { "$ref": "#/$defs/source" },
            "message": {
              "type": "string",
              "minLength": 1,
              "description": "What the code means.",
              "examples": ["The verification of the payment method failed."]
            },
            "advice": {
              "type": "string",
              "minLength": 1,
              "description": "What the merchant does, in one sentence.",
              "examples": ["Call again with a new request ID."]
            }
          }
        },
        "outcomes": {
          "description": "The decisions that turn a message into what it means. The last one is an otherwise.",
          "type": "object",
          "additionalProperties": false,
          "required": ["rules"],
          "properties": {
            "doc": { "$ref": "#/$defs/doc" },
            "rules": {
              "type": "array",
              "minItems": 1,
              "items": { "$ref": "#/$defs/decision" },
              "description": "The decisions in order. The first that matches wins."
            }
          }
        },
        "decision": {
          "description": "One decision. The first that matches wins.",
          "type": "object",
          "additionalProperties": false,
          "required": ["outcome", "action", "doc"],
          "properties": {
            "outcome": {
              "type": "string",
              "pattern": "^[a-z][A-Za-z0-9]*$",
              "description": "The name of the case in Swift. State a fact about the world.",
              "examples": ["stored", "awaitingUser"]
            },
            "action": {
              "description": "The action, or byResultCode to look it up in the result-code table (the decision must then carry the result code).",
              "oneOf": [{ "$ref": "#/$defs/action" }, { "const": "byResultCode" }],
              "examples": ["proceed", "byResultCode"]
            },
            "basis": { "$ref": "#/$defs/basis" },
            "otherwise": { "const": true, "description": "Only in the last decision, in place of when: matches everything that is left." },
            "when": {
              "$ref": "#/$defs/condition",
              "description": "What must hold. Paths start at the root of the response, or of the request of a callback."
            },
            "carries": {
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": { "type": "string", "pattern": "^[^.]+(\\.[^.]+)*$" },
              "description": "Fields that the outcome carries. All must be present for the decision to match.",
              "examples": [["paymentMethodDetail.card.cardToken"]]
            },
            "carriesAny": {
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": { "type": "string", "pattern": "^[^.]+(\\.[^.]+)*$" },
              "description": "Fields that the outcome carries if they are there. At least one must be present for the decision to match.",
              "examples": [["applinkUrl", "schemeUrl", "normalUrl"]]
            },
            "doc": { "$ref": "#/$defs/doc" }
          },
          "oneOf": [{ "required": ["when"] }, { "required": ["otherwise"] }]
        },
        "example": {
          "description": "An example message. The tool checks it against the description.",
          "type": "object",
          "additionalProperties": false,
          "required": ["name"],
          "properties": {
            "name": {
              "type": "string",
              "minLength": 1,
              "description": "The name of the example, unique in its file.",
              "examples": ["vendor sample"]
            },
            "outcome": { "type": "string", "description": "The outcome that the decisions must lead to.", "examples": ["stored"] },
            "doc": { "$ref": "#/$defs/doc" },
            "source": { "$ref": "#/$defs/source" },
            "request": { "type": "object", "description": "The request as JSON. Booleans and numbers are written as they travel." },
            "response": { "type": "object", "description": "The response as JSON. Booleans and numbers are written as they travel." }
          },
          "anyOf": [{ "required": ["request"] }, { "required": ["response"] }]
        }
    """#
}
