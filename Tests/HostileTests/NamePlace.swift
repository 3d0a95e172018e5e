import SpecModel

/// A place whose text becomes a name, an address or a file in the generated code.
struct NamePlace: Sendable {
  var name: String
  /// One of these is said.
  var codes: Set<DiagnosticCode>
  /// Whether the text is not the name in Swift itself, and words with separators become one.
  var makesSwiftName = false
  var put: @Sendable (String, inout Description) -> Void

  static let all: [NamePlace] = [
    NamePlace(name: "name of a field", codes: [.nameNotSwift], makesSwiftName: true) { text, description in
      description.addField(text, to: "Names", ["type": "string", "doc": "A."])
    },
    NamePlace(name: "swiftName of a field", codes: [.nameNotSwift]) { text, description in
      description.addField("a", to: "Names", ["type": "string", "swiftName": .string(text), "doc": "A."])
    },
    NamePlace(name: "swiftName of a value", codes: [.nameNotSwift]) { text, description in
      description.addWord(["value": "A", "swiftName": .string(text)], to: "Words")
    },
    NamePlace(name: "swiftName of a result code", codes: [.nameNotSwift]) { text, description in
      description.addCode(Description.resultCode("A", swiftName: text), common: false)
    },
    NamePlace(name: "name of a server", codes: [.nameNotSwift]) { text, description in
      description.addServer(text, url: "https://s.example/api", doc: "A.")
    },
    NamePlace(name: "address of a server", codes: [.badURL]) { text, description in
      description.addServer("s", url: text, doc: "A.")
    },
    NamePlace(name: "source", codes: [.badURL]) { text, description in
      description.header = description.header.setting("source", to: .string(text))
    },
    NamePlace(name: "path of an endpoint", codes: [.badPath, .parametersUnsupported]) { text, description in
      description.endpoints[0].body = description.endpoints[0].body.setting("path", to: .string("v1 " + text))
    },
    NamePlace(name: "method of an endpoint", codes: [.badMethod]) { text, description in
      description.endpoints[0].body = description.endpoints[0].body.setting("method", to: .string(text))
    },
    NamePlace(name: "version", codes: [.badVersion]) { text, description in
      description.header = description.header.setting("version", to: .string(text))
    },
    NamePlace(name: "type of a field", codes: [.unknownType, .nestedCollection]) { text, description in
      description.addField("a", to: "Names", ["type": .string(text), "doc": "A."])
    },
    NamePlace(name: "name of an API", codes: [.nameNotSwift, .nameMismatch]) { text, description in
      description.name = text
      description.header = description.header.setting("api", to: .string(text))
    },
    NamePlace(name: "name of an object", codes: [.nameNotSwift, .misplacedFile]) { text, description in
      description.objects.append((text, Description.object(text, [])))
    },
    NamePlace(name: "name of an enum", codes: [.nameNotSwift, .misplacedFile]) { text, description in
      description.enums.append((text, Description.enumeration(text, ["A"])))
    },
    NamePlace(name: "name of an endpoint", codes: [.nameNotSwift, .misplacedFile], makesSwiftName: true) {
      text, description in
      description.endpoints.append((text, Description.endpoint(text)))
    },
    NamePlace(name: "name of an outcome", codes: [.nameNotSwift]) { text, description in
      let decision: JSONText = ["outcome": .string(text), "doc": "A.", "otherwise": true, "action": "proceed"]
      description.endpoints[0].body = description.endpoints[0].body.setting("outcomes", to: ["rules": [decision]])
    },
    NamePlace(name: "path that is carried", codes: [.carriedPath]) { text, description in
      let decision: JSONText = [
        "outcome": "a", "doc": "A.", "otherwise": true, "action": "proceed", "carries": [.string(text)],
      ]
      description.endpoints[0].body = description.endpoints[0].body.setting("outcomes", to: ["rules": [decision]])
    },
    NamePlace(name: "path of a condition", codes: [.conditionPath]) { text, description in
      description.addField(
        "a", to: "Names", ["type": "string", "doc": "A.", "requiredWhen": .object([(text, .string("x"))])])
    },
    NamePlace(name: "idempotency key", codes: [.idempotencyKey]) { text, description in
      description.endpoints[0].body = description.endpoints[0].body.setting("idempotencyKey", to: .string(text))
    },
    NamePlace(name: "key", codes: [.unknownKey]) { text, description in
      description.header = description.header.setting(text, to: "A.")
    },
  ]
}
