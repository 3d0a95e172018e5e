extension Place {
  /// Values that are constants.
  static let values: [Place] = [
    Place(name: "value of an enum", use: .value) { text, number, description in
      description.addWord(["value": .string(text), "swiftName": .string("w\(number)")], to: "Words")
      return [
        Claim(expression: "Shop.Words.w\(number).rawValue", value: text),
        Claim(expression: "Shop.Words.w\(number).description", value: text),
      ]
    },
    Place(name: "result code", use: .value) { text, number, description in
      description.addCode(Description.resultCode(text, swiftName: "c\(number)"), common: false)
      return [Claim(expression: "Shop.Buy.ResultCode.c\(number).entry?.code ?? \"-\"", value: text)]
    },
    Place(name: "result code of every endpoint", use: .value) { text, number, description in
      description.addCode(Description.resultCode(text + " every", swiftName: "d\(number)"), common: true)
      return [Claim(expression: "Shop.CommonResultCode.d\(number).entry?.code ?? \"-\"", value: text + " every")]
    },
    Place(name: "name of a status", use: .value) { text, number, description in
      description.addStatus(text, doc: "Status \(number).")
      description.addCode(
        Description.resultCode("K\(number)", swiftName: "k\(number)").setting("status", to: .string(text)),
        common: false)
      return [
        Claim(expression: "Shop.Buy.ResultCode.k\(number).entry?.status ?? \"-\"", value: text),
        Claim(
          expression:
            "Shop.CommonResultCode.table.statuses.first { $0.meaning == \"Status \(number).\" }?.status ?? \"-\"",
          value: text),
      ]
    },
  ]

  /// Values that are written in a field.
  static let valuesOfFields: [Place] = [
    Place(name: "name of a field on the wire", use: .value) { text, number, description in
      description.addField(text, to: "Wires", ["type": "string", "swiftName": .string("f\(number)"), "doc": "A."])
      let json = hexadecimal("{\(JSONText.quoted(text)): \"kept\"}")
      return [
        Claim(preparation: "wires = reading(\"\(json)\")", expression: "wires.f\(number) ?? \"-\"", value: "kept"),
        Claim(preparation: "wires = readingAgain(wires)", expression: "wires.f\(number) ?? \"-\"", value: "kept"),
      ]
    },
    Place(name: "other name of a field", use: .value) { text, number, description in
      description.addField(
        "f\(number)", to: "Others", ["type": "string", "otherNames": [.string(text)], "doc": "A."])
      let json = hexadecimal("{\(JSONText.quoted(text)): \"kept\"}")
      return [
        Claim(preparation: "others = reading(\"\(json)\")", expression: "others.f\(number) ?? \"-\"", value: "kept")
      ]
    },
    Place(name: "fixed", use: .value) { text, number, description in
      description.addField("f\(number)", to: "Fixed", ["type": "string", "fixed": .string(text), "doc": "A."])
      return [
        Claim(expression: "fixed.f\(number) ?? \"-\"", value: text),
        Claim(
          preparation: "fixed.f\(number) = \"no\"", expression: "brokenFields(fixed)", value: "f\(number)"),
        Claim(
          preparation: "fixed.f\(number) = text(\"\(hexadecimal(text))\")", expression: "brokenFields(fixed)", value: ""
        ),
      ]
    },
    Place(name: "allowedValues", use: .value) { text, number, description in
      description.addField(
        "f\(number)", to: "Allowed", ["type": "string", "allowedValues": [.string(text), "other"], "doc": "A."])
      return [
        Claim(
          preparation: "allowed.f\(number) = \"no\"", expression: "brokenFields(allowed)", value: "f\(number)"),
        Claim(
          preparation: "allowed.f\(number) = text(\"\(hexadecimal(text))\")", expression: "brokenFields(allowed)",
          value: ""),
      ]
    },
    Place(name: "knownValues", use: .value, isOnlyShown: true) { text, number, description in
      description.addField(
        "f\(number)", to: "Hints", ["type": "string", "knownValues": [.string(text)], "doc": "A."])
      return []
    },
    Place(name: "value of a condition", use: .value) { text, number, description in
      if !description.objects.contains(where: { $0.name == "Conditions" }) {
        description.addField("given", to: "Conditions", ["type": "string", "doc": "A."])
      }
      description.addField(
        "f\(number)", to: "Conditions", ["type": "string", "requiredWhen": ["given": .string(text)], "doc": "A."])
      return [
        Claim(
          preparation: "conditions.given = text(\"\(hexadecimal(text))\")", expression: "brokenFields(conditions)",
          value: "f\(number)")
      ]
    },
  ]

  static func hexadecimal(_ text: String) -> String {
    text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
