extension Place {
  /// Sentences about fields.
  static let proseOfFields: [Place] = [
    Place(name: "doc of a field", use: .prose, isOnlyShown: true) { text, number, description in
      description.addField("f\(number)", to: "Documented", ["type": "string", "doc": .string(text)])
      return []
    },
    Place(name: "requiredWhen in words", use: .prose, isOnlyShown: true) { text, number, description in
      description.addField(
        "f\(number)", to: "Demanded", ["type": "string", "doc": "A.", "requiredWhen": .string(text)])
      return []
    },
    Place(name: "presentWhen in words", use: .prose, isOnlyShown: true) { text, number, description in
      description.addField("f\(number)", to: "Present", ["type": "string", "doc": "A.", "presentWhen": .string(text)])
      return []
    },
    Place(name: "deprecated of a field", use: .prose, isOnlyShown: true) { text, number, description in
      description.addField("f\(number)", to: "Outdated", ["type": "string", "doc": "A.", "deprecated": .string(text)])
      return []
    },
    Place(name: "doc of an object inside a field", use: .prose, isOnlyShown: true) { text, number, description in
      description.addField(
        "f\(number)", to: "Nesting",
        [
          "type": "object", "doc": .string(text),
          "fields": ["inner": ["type": "string", "doc": .string(text)]],
        ])
      return []
    },
  ]

  /// Sentences about everything else.
  static let proseOfOthers: [Place] = [
    Place(name: "doc of an object", use: .prose, isOnlyShown: true) { text, number, description in
      let object = Description.object("Thing\(number)", [("a", ["type": "string", "doc": "A."])])
        .setting("doc", to: .string(text)).setting("deprecated", to: .string(text))
      description.objects.append(("Thing\(number)", object))
      return []
    },
    Place(name: "doc of an enum", use: .prose, isOnlyShown: true) { text, number, description in
      let enumeration = Description.enumeration(
        "Word\(number)", [["value": "A", "doc": .string(text), "deprecated": .string(text)]]
      ).setting("doc", to: .string(text))
      description.enums.append(("Word\(number)", enumeration))
      return []
    },
    Place(name: "every sentence about an endpoint", use: .prose, isOnlyShown: true) { text, number, description in
      description.endpoints.append(("call\(number)", endpoint("call\(number)", saying: .string(text))))
      return []
    },
    Place(name: "doc of a server", use: .prose, isOnlyShown: true) { text, number, description in
      description.addServer("s\(number)", url: "https://s.example/api", doc: text)
      return []
    },
    Place(name: "doc of a status", use: .prose) { text, number, description in
      description.addStatus("X\(number)", doc: text)
      return [
        Claim(
          expression: "Shop.CommonResultCode.table.statuses.first { $0.status == \"X\(number)\" }?.meaning ?? \"-\"",
          value: text)
      ]
    },
    Place(name: "message and advice of a result code", use: .prose) { text, number, description in
      let code = Description.resultCode("M\(number)", swiftName: "m\(number)").setting("message", to: .string(text))
        .setting("advice", to: .string(text)).setting("deprecated", to: .string(text))
      description.addCode(code, common: number.isMultiple(of: 2))
      let type = number.isMultiple(of: 2) ? "Shop.CommonResultCode" : "Shop.Buy.ResultCode"
      return [
        Claim(expression: "\(type).table[\"M\(number)\"]?.message ?? \"-\"", value: text),
        Claim(expression: "\(type).table[\"M\(number)\"]?.advice ?? \"-\"", value: text),
      ]
    },
  ]

  private static func endpoint(_ name: String, saying text: JSONText) -> JSONText {
    Description.endpoint(name).setting("doc", to: text).setting("deprecated", to: text)
      .setting("request", to: ["doc": text, "fields": [:]])
      .setting(
        "response",
        to: [
          "doc": text,
          "fields": ["result": ["type": "Answer", "required": true, "doc": text]],
        ]
      )
      .setting(
        "outcomes",
        to: [
          "doc": text,
          "rules": [
            ["outcome": "done", "doc": text, "when": ["result.resultStatus": "S"], "action": "proceed"],
            ["outcome": "other", "doc": text, "otherwise": true, "action": "contactSupport"],
          ],
        ]
      )
      .setting("examples", to: [["name": text, "doc": text, "request": [:]]])
  }
}
