import SpecModel

extension Vector {
  /// Values that are not what they should be.
  static let valueVectors: [Vector] = [
    Vector("18", "a fixed value of a wrong kind", .cases(wrongKinds)),
    Vector("19", "limits that are huge, negative, broken or the wrong way round", .cases(limits)),
    Vector(
      "20", "characters that people do not see or take for others", .texts,
      .tests("HostileTests/HostileTextTests.swift", ["isRefusedOrAccepted", "isNoName"])),
    Vector("21", "patterns", .cases(patterns)),
    Vector("22", "orders to tools that read comments", .texts),
    Vector(
      "23", "objects in themselves, and in many others", .cases(cycles),
      .tests("HostileTests/ProportionTests.swift", ["fanOutIsNotWalkedByPaths"])),
    Vector("24", "result codes that are nearly the same", .cases(nearCodes)),
    Vector("25", "characters that no compiler takes", .texts),
  ]

  private static let wrongKinds: [VectorCase] = [
    .field("null for a string", .wrongKind, body: #""type": "string", "fixed": null"#),
    .field("an object for a string", .wrongKind, body: #""type": "string", "fixed": { "a": "pwned()" }"#),
    .field("a list for a string", .wrongKind, body: #""type": "string", "fixed": ["pwned()"]"#),
    .field("a text for a boolean", .valuesMismatch, body: #""type": "boolean", "fixed": "pwned()""#),
    .field("a text for an integer", .valuesMismatch, body: #""type": "integer", "fixed": "pwned()""#),
    .field("a fraction for an integer", .valuesMismatch, body: #""type": "integer", "fixed": 0.5"#),
    .field("true for an integer", .valuesMismatch, body: #""type": "integer", "fixed": true"#),
    .field("an integer that does not fit", .valuesMismatch, body: #""type": "integer", "fixed": 9223372036854775808"#),
    .field("a text in a list of integers", .valuesMismatch, body: #""type": "integer", "allowedValues": ["pwned()"]"#),
    .field("a default, which there is none of", .unknownKey, body: #""type": "string", "default": "pwned()""#),
    .field("a const, which there is none of", .unknownKey, body: #""type": "string", "const": "pwned()""#),
    .field(
      "a value that breaks its own limit", .valueBreaksLimit, body: #""type": "string", "fixed": "abc", "maxLength": 2"#
    ),
    .accepted("numbers and words for strings, which are texts as they stand") { description in
      let values = [("number", "7"), ("word", "true"), ("exponent", "1e5")]
      for (name, value) in values {
        description.addField(name, to: "Spelled", .raw(#"{ "type": "string", "doc": "A.", "fixed": \#(value) }"#))
      }
      return values.map { Claim(expression: "Shop.Spelled().\($0.0) ?? \"-\"", value: $0.1) }
    },
    .accepted("exact numbers and values of any shape") { description in
      let fields = [
        ("rate", #"{ "type": "decimal", "required": true, "minimum": -0.5, "maximum": 1e2, "doc": "A." }"#),
        ("rates", #"{ "type": "[decimal]", "wire": "native", "doc": "A." }"#),
        ("extra", #"{ "type": "json", "sensitive": "personalData", "doc": "A." }"#),
        ("extras", #"{ "type": "[string: json]", "doc": "A." }"#),
      ]
      for (name, body) in fields { description.addField(name, to: "Exacts", .raw(body)) }
      let value = #"Shop.Exacts(rate: "7.80", rates: ["1e1"], extra: ["a": [1, .null, "pwned()"]])"#
      let written = #"{"rate":"7.80","rates":[1e1],"extra":{"a":[1,null,"pwned()"]}}"#
      return [
        Claim(expression: "brokenFields(Shop.Exacts(rate: \"100.00000000000000000000001\"))", value: "rate"),
        Claim(expression: "brokenFields(Shop.Exacts(rate: \"-0.50\"))", value: ""),
        Claim(expression: "String(decoding: readingAgain(\(value)).json(), as: UTF8.self)", value: written),
        Claim(expression: "readingAgain(\(value)) == \(value) ? \"same\" : \"-\"", value: "same"),
        Claim(expression: "\"\\(\(value))\"", value: "Exacts(rate: 7.80, rates: [1e1], extra: <redacted>)"),
      ]
    },
  ]

  private static let limits: [VectorCase] = [
    .field("negative", .badLimit, body: #""type": "string", "maxLength": -1"#),
    .field("a fraction", .badLimit, body: #""type": "string", "maxLength": 0.5"#),
    .field("with an exponent", .badLimit, body: #""type": "string", "maxLength": 1e3"#),
    .field("one more than fits", .badLimit, body: #""type": "string", "maxLength": 2147483648"#),
    .field("of twenty digits", .badLimit, body: #""type": "integer", "minimum": -99999999999999999999"#),
    .field("one less than fits", .badLimit, body: #""type": "integer", "minimum": -9223372036854775809"#),
    .field("one more than fits an integer", .badLimit, body: #""type": "integer", "maximum": 9223372036854775808"#),
    .field("a number of elements that does not fit", .badLimit, body: #""type": "[string]", "maxItems": 1e400"#),
    .field("a text", .wrongKind, body: #""type": "string", "maxLength": "5; pwned()""#),
    .field("null", .wrongKind, body: #""type": "string", "maxLength": null"#),
    .field("the wrong way round", .limitOrder, body: #""type": "string", "minLength": 5, "maxLength": 4"#),
    .field("the wrong way round, of integers", .limitOrder, body: #""type": "integer", "minimum": 1, "maximum": -1"#),
    .accepted("the largest and the smallest") { description in
      let least = #"{ "type": "integer", "doc": "A.", "minimum": -9223372036854775807 }"#
      let most = #"{ "type": "integer", "doc": "A.", "maximum": 9223372036854775806 }"#
      let whole =
        #"{ "type": "integer", "doc": "A.", "minimum": -9223372036854775808, "maximum": 9223372036854775807 }"#
      let fixed = #"{ "type": "integer", "doc": "A.", "fixed": -9223372036854775808 }"#
      for (name, body) in [("least", least), ("most", most), ("whole", whole), ("fixed", fixed)] {
        description.addField(name, to: "Limits", .raw(body))
      }
      description.addField("long", to: "Limits", .raw(#"{ "type": "string", "doc": "A.", "maxLength": 2147483647 }"#))
      return [
        Claim(expression: "brokenFields(Shop.Limits(least: .min))", value: "least"),
        Claim(expression: "brokenFields(Shop.Limits(least: .min + 1, most: .max - 1, long: \"a\"))", value: ""),
        Claim(expression: "brokenFields(Shop.Limits(most: .max))", value: "most"),
        Claim(expression: "brokenFields(Shop.Limits(whole: .min))", value: ""),
        Claim(expression: "brokenFields(Shop.Limits(whole: .max))", value: ""),
        Claim(expression: "Shop.Limits().fixed == .min ? \"least\" : \"-\"", value: "least"),
      ]
    },
  ]

  /// There are none: no text of a description is ever run as a regular expression.
  private static let patterns: [VectorCase] = ["[", "/", "(a+)+$", "(?<x>a)", "\\", "^.*$"].map { pattern in
    .refused("the pattern \(pattern)", .unknownKey) { description in
      description.addField("a", to: "Things", ["type": "string", "doc": "A.", "pattern": .string(pattern)])
    }
  }

  private static let cycles: [VectorCase] = [
    .refused("an object in itself", .objectCycle) {
      $0.addField("a", to: "Things", ["type": "Things", "required": true, "doc": "A."])
    },
    .refused("two objects in each other", .objectCycle) { description in
      description.addField("a", to: "Left", ["type": "Right", "required": true, "doc": "A."])
      description.addField("a", to: "Right", ["type": "Left", "required": true, "doc": "A."])
    },
    .refused("an object in itself, behind one that is written in a field", .objectCycle) { description in
      let inner: JSONText = ["b": ["type": "Things", "required": true, "doc": "A."]]
      description.addField("a", to: "Things", ["type": "object", "required": true, "fields": inner, "doc": "A."])
    },
    .accepted("an optional one of itself, also through others, and behind one that is written in a field") {
      description in
      let inner: JSONText = ["again": ["type": "Chain", "required": true, "doc": "A."]]
      description.addField("next", to: "Chain", ["type": "Chain", "deprecated": "use other", "doc": "A."])
      description.addField("other", to: "Chain", ["type": "Ring", "doc": "A."])
      description.addField("within", to: "Chain", ["type": "object", "fields": inner, "doc": "A."])
      description.addField("name", to: "Chain", ["type": "string", "maxLength": 1, "doc": "A."])
      description.addField("back", to: "Ring", ["type": "Chain", "required": true, "doc": "A."])
      let ring = "Shop.Chain(other: Shop.Ring(back: Shop.Chain(within: .init(again: Shop.Chain(name: \"ab\")))))"
      return [
        Claim(expression: "brokenFields(\(ring))", value: "other.back.within.again.name"),
        Claim(expression: "readingAgain(\(ring)) == \(ring) ? \"same\" : \"-\"", value: "same"),
        Claim(expression: "\"\\(\(ring))\".contains(\"ab\") ? \"printed\" : \"-\"", value: "printed"),
      ]
    },
    .accepted("lists and maps of itself") { description in
      description.addField("all", to: "Trees", ["type": "[Trees]", "doc": "A."])
      description.addField("byName", to: "Trees", ["type": "[string: Trees]", "doc": "A."])
      description.addField("name", to: "Trees", ["type": "string", "maxLength": 1, "doc": "A."])
      return [
        Claim(
          expression: "brokenFields(Shop.Trees(all: [Shop.Trees(byName: [\"x\": Shop.Trees(name: \"ab\")])]))",
          value: "all[0].byName[*].name")
      ]
    },
  ]

  private static let nearCodes: [VectorCase] =
    [("SAME", "SAME"), ("SAME", "Same"), ("SAME", "SAME "), ("caf\u{E9}", "cafe\u{301}"), ("A B", "A  B")].map { pair in
      .refused("\(pair.0.debugDescription) and \(pair.1.debugDescription)", .duplicateResultCode) { description in
        description.addCode(Description.resultCode(pair.0, swiftName: "one"), common: false)
        description.addCode(Description.resultCode(pair.1, swiftName: "other"), common: false)
      }
    } + [
      .refused("a code without a character", .emptyText) { description in
        description.addCode(Description.resultCode("", swiftName: "none1"), common: false)
      },
      .refused("codes that become one constant", .constantClash) { description in
        for code in ["A-B", "A_B"] {
          let row: JSONText = [
            "code": .string(code), "status": "S", "message": "Fine.", "action": "proceed", "advice": "Go on.",
          ]
          description.addCode(row, common: false)
        }
      },
      .accepted("codes that differ") { description in
        description.addCode(Description.resultCode("NEAR-1", swiftName: "nearOne"), common: false)
        description.addCode(Description.resultCode("NEAR_1", swiftName: "nearOther"), common: false)
        return ["NEAR-1", "NEAR_1"].map {
          Claim(expression: "Shop.Buy.ResultCode.table[\"\($0)\"]?.code ?? \"-\"", value: $0)
        }
      },
    ]

  /// Reports, which terminals, build services and browsers show.
  static let reportVectors: [Vector] = [
    Vector(
      "26", "escapes, commands of build services, Markdown and HTML in reports",
      .tests(
        "SpecDiffTests/ReportTests.swift",
        ["textHasNothingHidden", "markdownKeepsTextInCodeSpans", "annotationsAreOneLineEach", "jsonIsValid"]),
      .tests("GenTests/ReportTests.swift", ["aDiagnosticStaysOnItsLines", "linesAreNoCommandsOfABuildService"]),
      .tests("GenTests/HostileReportTests.swift", ["noReportSteers"]))
  ]
}
