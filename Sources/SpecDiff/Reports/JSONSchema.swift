extension DiffReport {
  /// The JSON Schema of ``json()``.
  public static let jsonSchema = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "What differs between two versions of API descriptions, judged",
      "type": "object",
      "required": ["format", "verdict", "fails", "compared", "requiredBump", "breaking", "apis", "acceptanceProblems"],
      "properties": {
        "format": { "const": 1 },
        "verdict": { "type": "string", "description": "The whole report in one line." },
        "fails": { "type": "boolean", "description": "Whether the report reaches the threshold of --fail-on." },
        "compared": {
          "type": ["object", "null"],
          "required": ["old", "new"],
          "properties": { "old": { "$ref": "#/$defs/side" }, "new": { "$ref": "#/$defs/side" } }
        },
        "requiredBump": { "$ref": "#/$defs/bump" },
        "breaking": {
          "type": "boolean",
          "description": "Whether something breaks, or needs a decision, that is not accepted."
        },
        "apis": { "type": "array", "items": { "$ref": "#/$defs/api" } },
        "acceptanceProblems": { "type": "array", "items": { "$ref": "#/$defs/problem" } }
      },
      "$defs": {
        "bump": { "enum": ["none", "patch", "minor", "major"] },
        "side": {
          "type": "object",
          "required": ["folder", "reference", "commit"],
          "properties": {
            "folder": { "type": "string" },
            "reference": { "type": ["string", "null"], "description": "null: the folder as it is on disk." },
            "commit": { "type": ["string", "null"] }
          }
        },
        "direction": { "enum": ["request", "response"], "description": "request: the client sends it." },
        "place": {
          "type": ["object", "null"],
          "required": ["file", "line", "column", "isExact"],
          "properties": {
            "file": { "type": "string" },
            "line": { "type": "integer", "minimum": 1 },
            "column": { "type": "integer", "minimum": 1, "description": "In Unicode scalars." },
            "isExact": { "type": "boolean", "description": "false: the thing is not there; its owner is." }
          }
        },
        "api": {
          "type": "object",
          "required": [
            "api", "oldVersion", "newVersion", "requiredBump", "requiredVersion", "versionIsRaisedEnough", "findings"
          ],
          "properties": {
            "api": { "type": "string" },
            "oldVersion": { "type": ["string", "null"], "description": "null: the API is new." },
            "newVersion": { "type": ["string", "null"], "description": "null: the API is gone." },
            "requiredBump": { "$ref": "#/$defs/bump" },
            "requiredVersion": { "type": ["string", "null"] },
            "versionIsRaisedEnough": { "type": "boolean" },
            "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } }
          }
        },
        "finding": {
          "type": "object",
          "required": [
            "rule", "fingerprint", "severity", "wire", "source", "bump", "breaks", "path", "stablePath", "sentence",
            "meanings", "notes", "oldValue", "newValue", "oldPlace", "newPlace", "reached", "file", "generatedFiles",
            "acceptedBecause"
          ],
          "properties": {
            "rule": { "type": "string" },
            "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{16}$" },
            "severity": { "enum": ["info", "warning", "error"] },
            "wire": { "enum": ["works", "mayBreak", "breaks"] },
            "source": { "enum": ["compiles", "warns", "mayBreak", "breaks"] },
            "bump": { "$ref": "#/$defs/bump" },
            "breaks": { "type": "boolean" },
            "path": { "type": "string" },
            "stablePath": { "type": "string" },
            "sentence": { "type": "string" },
            "meanings": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["direction", "text"],
                "properties": {
                  "direction": { "anyOf": [{ "$ref": "#/$defs/direction" }, { "type": "null" }] },
                  "text": { "type": "string" }
                }
              }
            },
            "notes": { "type": "array", "items": { "type": "string" } },
            "oldValue": { "type": ["string", "null"] },
            "newValue": { "type": ["string", "null"] },
            "oldPlace": { "$ref": "#/$defs/place" },
            "newPlace": { "$ref": "#/$defs/place" },
            "reached": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["endpoint", "direction", "path"],
                "properties": {
                  "endpoint": { "type": "string" },
                  "direction": { "$ref": "#/$defs/direction" },
                  "path": { "type": "string" }
                }
              }
            },
            "file": { "type": "string", "description": "The file of the description, from its folder." },
            "generatedFiles": { "type": "array", "items": { "type": "string" } },
            "acceptedBecause": { "type": ["string", "null"] }
          }
        },
        "problem": {
          "type": "object",
          "required": ["code", "sentence", "place"],
          "properties": {
            "code": { "type": "string" },
            "sentence": { "type": "string" },
            "place": { "$ref": "#/$defs/place" }
          }
        }
      }
    }

    """
}
