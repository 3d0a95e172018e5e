import SpecModel

extension DescriptionSchema {
  /// Definitions of the files.
  static let filesDefinitions = #"""
        "server": {
          "description": "One base URL.",
          "type": "object",
          "additionalProperties": false,
          "required": ["name", "url", "doc"],
          "properties": {
            "name": { "type": "string", "pattern": "^[a-z][A-Za-z0-9]*$", "description": "The name in Swift.", "examples": ["northAmerica"] },
            "url": {
              "type": "string",
              "format": "uri",
              "pattern": "^https://.*[^/]$",
              "description": "The base URL, without a slash at its end. An endpoint's path follows it.",
              "examples": ["https://open-na-global.alipay.com/ams/api"]
            },
            "doc": { "$ref": "#/$defs/doc" }
          }
        },
        "statusMeaning": {
          "description": "What a status means.",
          "type": "object",
          "additionalProperties": false,
          "required": ["action", "doc"],
          "properties": { "action": { "$ref": "#/$defs/action" }, "doc": { "$ref": "#/$defs/doc" } }
        },
        "result": {
          "description": "Where every response has the result of its call, and what the statuses mean.",
          "type": "object",
          "additionalProperties": false,
          "required": ["code", "status", "message", "statuses", "unknownStatus"],
          "properties": {
            "code": {
              "type": "string",
              "pattern": "^[^.]+(\\.[^.]+)*$",
              "description": "The path of the result code.",
              "examples": ["result.resultCode"]
            },
            "status": {
              "type": "string",
              "pattern": "^[^.]+(\\.[^.]+)*$",
              "description": "The path of the status.",
              "examples": ["result.resultStatus"]
            },
            "message": {
              "type": "string",
              "pattern": "^[^.]+(\\.[^.]+)*$",
              "description": "The path of the readable message.",
              "examples": ["result.resultMessage"]
            },
            "statuses": {
              "type": "object",
              "minProperties": 1,
              "additionalProperties": { "$ref": "#/$defs/statusMeaning" },
              "description": "The closed set of statuses that a result code may name. Their action answers for codes that no table knows.",
              "examples": [{ "S": { "action": "proceed", "doc": "The call succeeded." } }]
            },
            "unknownStatus": { "$ref": "#/$defs/statusMeaning", "description": "The answer for a status that is not in the list." }
          }
        },
        "apiFile": {
          "description": "api.json: what holds for all endpoints of one API.",
          "type": "object",
          "additionalProperties": false,
          "required": ["api", "version", "doc", "scalars", "servers", "result"],
          "properties": {
            "$schema": { "$ref": "#/$defs/schemaAddress" },
            "api": {
              "type": "string",
              "pattern": "^[A-Z][A-Za-z0-9]*$",
              "description": "The name of the API: the folder's name, the Swift namespace and the module.",
              "examples": ["AlipayVaulting"]
            },
            "version": {
              "type": "string",
              "pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$",
              "description": "The semantic version of the SDK.",
              "examples": ["1.0.0"]
            },
            "doc": { "$ref": "#/$defs/doc" },
            "source": { "$ref": "#/$defs/source" },
            "scalars": {
              "enum": \#(words(ScalarForm.self)),
              "description": "How booleans and numbers travel: text writes \"true\" and \"20\", native writes true and 20. Both are read.",
              "examples": ["text"]
            },
            "servers": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/server" }, "description": "The base URLs." },
            "result": { "$ref": "#/$defs/result" },
            "resultCodes": {
              "type": "array",
              "items": { "$ref": "#/$defs/resultCode" },
              "description": "Codes that every endpoint can return."
            }
          }
        },
        "endpointFile": {
          "description": "endpoints/<name>.json: one endpoint.",
          "type": "object",
          "additionalProperties": false,
          "required": ["endpoint", "doc", "request", "response"],
          "properties": {
            "$schema": { "$ref": "#/$defs/schemaAddress" },
            "endpoint": {
              "type": "string",
              "pattern": "^[A-Za-z][A-Za-z0-9_.-]*$",
              "description": "The name of the endpoint and of the file. Becomes the name of a Swift type: create_order becomes CreateOrder.",
              "examples": ["vaultPaymentMethod"]
            },
            "kind": {
              "enum": \#(words(EndpointKind.self)),
              "default": "call",
              "description": "call: the merchant calls the vendor. callback: the vendor calls the merchant, and the response is the merchant's answer.",
              "examples": ["callback"]
            },
            "doc": { "$ref": "#/$defs/doc" },
            "source": { "$ref": "#/$defs/source" },
            "basis": { "$ref": "#/$defs/basis" },
            "deprecated": { "$ref": "#/$defs/deprecated" },
            "method": { "enum": ["GET", "POST", "PUT", "PATCH", "DELETE"], "description": "The HTTP method of a call.", "examples": ["POST"] },
            "path": {
              "type": "string",
              "pattern": "^/[^\\s]*$",
              "description": "The path of a call, after the server's base URL.",
              "examples": ["/v1/vaults/vaultPaymentMethod"]
            },
            "idempotencyKey": {
              "type": "string",
              "description": "The required string field of the request that makes repeating a call safe.",
              "examples": ["vaultingRequestId"],
              "minLength": 1
            },
            "inquiry": { "$ref": "#/$defs/inquiry", "description": "The call that tells the state of this one." },
            "request": { "$ref": "#/$defs/message", "description": "What is sent: by the merchant in a call, by the vendor in a callback." },
            "response": {
              "$ref": "#/$defs/message",
              "description": "What comes back: from the vendor in a call, from the merchant in a callback."
            },
            "resultCodes": {
              "type": "array",
              "items": { "$ref": "#/$defs/resultCode" },
              "description": "The codes of this endpoint, beside the common ones in api.json."
            },
            "outcomes": { "$ref": "#/$defs/outcomes" },
            "examples": { "type": "array", "items": { "$ref": "#/$defs/example" }, "description": "Examples that the tool checks." }
          },
          "if": { "properties": { "kind": { "const": "callback" } }, "required": ["kind"] },
          "then": { "properties": { "method": false, "path": false, "inquiry": false } },
          "else": { "required": ["method", "path", "resultCodes"] }
        },
        "objectFile": {
          "description": "objects/<Name>.json: an object that several messages share.",
          "type": "object",
          "additionalProperties": false,
          "required": ["object", "doc", "fields"],
          "properties": {
            "$schema": { "$ref": "#/$defs/schemaAddress" },
            "object": {
              "type": "string",
              "pattern": "^[A-Z][A-Za-z0-9]*$",
              "description": "The name of the object and of the file.",
              "examples": ["Address"]
            },
            "doc": { "$ref": "#/$defs/doc" },
            "source": { "$ref": "#/$defs/source" },
            "basis": { "$ref": "#/$defs/basis" },
            "deprecated": { "$ref": "#/$defs/deprecated" },
            "fields": { "$ref": "#/$defs/fields" }
          }
        },
        "enumValue": {
          "description": "A value with more to say.",
          "type": "object",
          "additionalProperties": false,
          "required": ["value"],
          "properties": {
            "value": { "type": "string", "minLength": 1, "description": "The value on the wire.", "examples": ["MINI_APP"] },
            "swiftName": { "$ref": "#/$defs/swiftName" },
            "deprecated": { "$ref": "#/$defs/deprecated" },
            "basis": { "$ref": "#/$defs/basis" },
            "doc": { "$ref": "#/$defs/doc" }
          }
        },
        "enumFile": {
          "description": "enums/<Name>.json: an open list of values. A value that is not listed decodes, keeps its text and is sent back.",
          "type": "object",
          "additionalProperties": false,
          "required": ["enum", "doc", "values"],
          "properties": {
            "$schema": { "$ref": "#/$defs/schemaAddress" },
            "enum": {
              "type": "string",
              "pattern": "^[A-Z][A-Za-z0-9]*$",
              "description": "The name of the enum and of the file.",
              "examples": ["CardBrand"]
            },
            "doc": { "$ref": "#/$defs/doc" },
            "source": { "$ref": "#/$defs/source" },
            "basis": { "$ref": "#/$defs/basis" },
            "deprecated": { "$ref": "#/$defs/deprecated" },
            "values": {
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "description": "The known values: a text, or an object where there is more to say.",
              "examples": [["VISA", { "value": "MINI_APP", "swiftName": "miniApp" }]],
              "items": { "oneOf": [{ "type": "string", "minLength": 1 }, { "$ref": "#/$defs/enumValue" }] }
            }
          }
        }
    """#
}
