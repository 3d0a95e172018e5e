import SpecModel

extension Vector {
  private static let names = "HostileTests/HostileNameTests.swift"

  /// Names that mean something already, or are two spellings of one.
  static let nameVectors: [Vector] = [
    Vector("10", "keywords and reserved names", .tests(names, ["areRefusedOrAccepted", "areReserved", "compile"])),
    Vector(
      "11", "names of Swift's, the runtime's and generated members",
      .tests(names, ["areRefusedOrAccepted", "areReserved", "compile"])),
    Vector("12", "two names that become one identifier", .cases(sameIdentifiers)),
  ]

  private static let sameIdentifiers: [VectorCase] = [
    .refused("fields a-b and a_b", .nameClash) { description in
      for name in ["a-b", "a_b"] { description.addField(name, to: "Things", ["type": "string", "doc": "A."]) }
    },
    .refused("fields with one swiftName", .nameClash) { description in
      for name in ["a-b", "a b"] {
        description.addField(name, to: "Things", ["type": "string", "swiftName": "ab", "doc": "A."])
      }
    },
    .refused("a swiftName that is the name of another field", .nameClash) { description in
      description.addField("ab", to: "Things", ["type": "string", "doc": "A."])
      description.addField("a-b", to: "Things", ["type": "string", "swiftName": "ab", "doc": "A."])
    },
    .refused("values a-b and a_b", .constantClash) { description in
      for value in ["a-b", "a_b"] { description.addWord(["value": .string(value)], to: "Words") }
    },
    .refused("values of which signs are all", .nameNotSwift) { description in
      for value in ["+1", "-1"] { description.addWord(["value": .string(value)], to: "Words") }
    },
    .refused("values that Unicode calls equal", .duplicateValue) { description in
      for (value, name) in [("caf\u{E9}", "composed"), ("cafe\u{301}", "decomposed")] {
        description.addWord(["value": .string(value), "swiftName": .string(name)], to: "Words")
      }
    },
    .refused("names on the wire that Unicode calls equal", .jsonDuplicateKey) { description in
      for (name, swiftName) in [("caf\u{E9}", "composed"), ("cafe\u{301}", "decomposed")] {
        description.addField(name, to: "Things", ["type": "string", "swiftName": .string(swiftName), "doc": "A."])
      }
    },
    .refused("another name that is a name already", .otherNameClash) { description in
      description.addField("a", to: "Things", ["type": "string", "otherNames": ["b"], "doc": "A."])
      description.addField("b", to: "Things", ["type": "string", "doc": "A."])
    },
    .refused("an endpoint and an object", .nameClash) { description in
      description.objects.append(("Buy", Description.object("Buy", [])))
    },
    .refused("an object inside a field, and one in a file", .nameClash) { description in
      description.addField("answer", to: "Things", ["type": "object", "fields": [:], "doc": "A."])
    },
    .accepted("an outcome whose values have names of fields") { description in
      description.addField("id", to: "Wallets", ["type": "string", "required": true, "doc": "A."])
      let inner: JSONText = ["wallet": ["type": "Wallets", "doc": "A."]]
      let fields: [(String, JSONText)] = [
        ("wallet", ["type": "Wallets", "required": true, "doc": "A."]),
        ("card", ["type": "object", "fields": inner, "doc": "A."]), ("spare", ["type": "Wallets", "doc": "A."]),
      ]
      let decisions: JSONText = [
        [
          "outcome": "paid", "doc": "A.", "when": ["result.resultStatus": "S"],
          "carries": ["card.wallet", "wallet.id"],
          "action": "proceed",
        ],
        [
          "outcome": "spared", "doc": "A.", "when": ["result.resultStatus": "F"], "carries": ["spare"],
          "carriesAny": ["spare.id"], "action": "proceed",
        ],
        ["outcome": "other", "doc": "A.", "otherwise": true, "action": "proceed"],
      ]
      description.endpoints.append(
        ("carry", Description.endpoint("carry", response: fields).setting("outcomes", to: ["rules": decisions])))
      return [("S", "paid(let one, let id)", "inner root"), ("F", "spared(let one, let id?)", "spare spare")].map {
        let json = """
          {"result":{"resultCode":"A","resultStatus":"\($0.0)"},"wallet":{"id":"root"},"spare":{"id":"spare"},\
          "card":{"wallet":{"id":"inner"}}}
          """
        return Claim(
          expression: """
            { if case .\($0.1) = (reading("\(Place.hexadecimal(json))") as Shop.Carry.Response).outcome \
            { one.id + " " + id } else { "-" } }()
            """, value: $0.2)
      }
    },
    .accepted("an outcome that carries objects written in fields") { description in
      let city: JSONText = ["city": ["type": "string", "doc": "A."]]
      let home: JSONText = ["type": "object", "fields": city, "doc": "A."]
      let homes: JSONText = ["type": "[object]", "fields": city, "doc": "A."]
      let buyer: JSONText = ["type": "object", "fields": ["home": home, "homes": homes], "doc": "A."]
      description.addField("place", to: "Shops", home)
      let fields: [(String, JSONText)] = [("buyer", buyer), ("shop", ["type": "Shops", "doc": "A."])]
      let decisions: JSONText = [
        [
          "outcome": "sold", "doc": "A.", "when": ["result.resultStatus": "S"],
          "carries": ["buyer", "buyer.home", "shop.place"], "carriesAny": ["buyer.homes", "result.resultCode"],
          "action": "proceed",
        ], ["outcome": "other", "doc": "A.", "otherwise": true, "action": "proceed"],
      ]
      description.endpoints.append(
        ("sell", Description.endpoint("sell", response: fields).setting("outcomes", to: ["rules": decisions])))
      let json = """
        {"result":{"resultCode":"A","resultStatus":"S"},"shop":{"place":{"city":"a"}},\
        "buyer":{"home":{"city":"b"},"homes":[{"city":"c"}]}}
        """
      return [
        Claim(
          expression: """
            { if case .sold(let buyer, let home, let place, let homes, _) = \
            (reading("\(Place.hexadecimal(json))") as Shop.Sell.Response).outcome \
            { [buyer.home?.city, home.city, place.city, homes?[0].city].map { $0 ?? "-" }.joined() } else { "-" } }()
            """, value: "bbac")
      ]
    },
    .accepted("values with names of their own") { description in
      let values = [("+1", "plusOne"), ("-1", "minusOne")]
      for (value, name) in values {
        description.addWord(["value": .string(value), "swiftName": .string(name)], to: "Signs")
      }
      return values.map { Claim(expression: "Shop.Signs.\($0.1).rawValue", value: $0.0) }
    },
  ]
}
