import SpecModel

extension Vector {
  private static let runtime = "GeneratedTests/HostileTextTests.swift"
  private static let large = "GeneratedTests/LargeTextTests.swift"
  private static let grammar = "HostileTests/Grammar/GrammarTests.swift"

  /// Attacks on the parser of JSON; the runtime's own parser reads the same texts.
  static let parserVectors: [Vector] = [
    Vector("P1", "nesting without end", .cases(nesting), .tests(grammar, ["depthIsBounded"])),
    Vector("P2", "a key twice, also in other spellings", .cases(doubled), .tests(runtime, ["duplicates"])),
    Vector("P3", "a huge exponent", .cases(numbers("1e999999999", "1e-9223372036854775808"))),
    Vector("P4", "a huge integer", .cases(numbers(String(repeating: "9", count: 100_000)))),
    Vector("P5", "minus zero", .cases(numbers("-0", "-0.0") + minusZero)),
    Vector(
      "P6", "half of a surrogate pair",
      .cases([#"\ud800"#, #"\udc00\ud800"#, #"\ud83d\u0041"#].flatMap { texts($0, .jsonEncoding) })),
    Vector("P7", "a byte order mark", .cases([.file("at the beginning", .jsonEncoding, [0xEF, 0xBB, 0xBF] + raw)])),
    Vector("P8", "UTF-16", .cases(otherEncodings)),
    Vector("P9", "bytes that are no UTF-8", .cases(brokenBytes)),
    Vector(
      "P10", "NUL, as it is and escaped",
      .cases(
        texts("\u{0}", .jsonSyntax, .hiddenCharacter) + texts(#"\u0000"#, .hiddenCharacter) + [
          .file("behind the end", .jsonSyntax, raw + [0])
        ])),
    Vector("P11", "commas too many, comments, and more text behind the end", .cases(trailing)),
    Vector(
      "P12", "a file of nothing", .cases(["", " ", "\n\n"].map { .file("\($0.debugDescription)", .jsonSyntax, $0) })),
    Vector(
      "P13", "very large texts and files", .tests("HostileTests/ProportionTests.swift", ["workFollowsSize"]),
      .tests("GenTests/SlowLargeInputTests.swift", ["largeInputsTakeLittleMemory"]),
      .tests(large, ["longKnownList", "manyMembers"])),
    Vector(
      "P14", "control characters as they are",
      .cases(
        texts("\u{1}", .jsonSyntax, .hiddenCharacter) + texts("\t", .jsonSyntax, .hiddenCharacter)
          + texts("\u{1B}[2J", .jsonSyntax, .hiddenCharacter)
          + texts("\r", .jsonSyntax))),
    Vector(
      "P15", "line ends of all kinds in one file",
      .tests("HostileTests/Vectors/LineEndTests.swift", ["linesAreCounted"])),
  ]

  /// A file that is all right, in bytes.
  private static let raw = Array(#"{ "object": "Raw", "doc": "A.", "fields": {} }"#.utf8)

  private static func texts(_ content: String, _ codes: DiagnosticCode...) -> [VectorCase] {
    let text = #"{ "object": "Raw", "doc": "A\#(content)", "fields": {} }"#
    return [
      VectorCase(what: "in a text: \(content.debugDescription)", codes: Set(codes)) { description in
        description.others.append(("objects/Raw.json", Array(text.utf8)))
        return []
      }
    ]
  }

  private static let nesting: [VectorCase] = ["[", "{\"a\":", "[{\"a\":"].map {
    .file("\($0) 100,000 times", .jsonLimit, String(repeating: $0, count: 100_000))
  }

  private static let doubled: [VectorCase] = [
    ("the same", "doc"), ("escaped", #"d\u006fc"#), ("escaped in capitals", #"\u0064\u006F\u0063"#),
  ].map {
    .file($0.0, .jsonDuplicateKey, #"{ "object": "Raw", "doc": "A.", "\#($0.1)": "B.", "fields": {} }"#)
  }

  private static func numbers(_ spellings: String...) -> [VectorCase] {
    spellings.map { .field("the limit \($0.prefix(30))", .badLimit, body: #""type": "string", "maxLength": \#($0)"#) }
  }

  private static let minusZero: [VectorCase] = [
    .field("the limit of an integer", .badLimit, body: #""type": "integer", "minimum": -0"#),
    .field("a fixed value", .valuesMismatch, body: #""type": "integer", "fixed": -0"#),
  ]

  private static let otherEncodings: [VectorCase] = [
    .file("with a mark", .jsonEncoding, [0xFF, 0xFE] + raw.flatMap { [$0, 0] }),
    .file("big end first, with a mark", .jsonEncoding, [0xFE, 0xFF] + raw.flatMap { [0, $0] }),
    .file("without a mark", .jsonEncoding, raw.flatMap { [$0, 0] }),
    .file("big end first", .jsonEncoding, raw.flatMap { [0, $0] }),
  ]

  private static let brokenBytes: [VectorCase] = [
    [0x80], [0xFF], [0xC0, 0xAF], [0xC0, 0x80], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xF8, 0x88, 0x80, 0x80, 0x80],
  ].map { (bytes: [UInt8]) in
    let start = Array(#"{ "object": "Raw", "doc": "A"#.utf8)
    return .file("\(bytes)", .jsonEncoding, start + bytes + Array(#"", "fields": {} }"#.utf8))
  }

  private static let trailing: [VectorCase] = [
    #"{ "object": "Raw", "doc": "A.", "fields": {}, }"#, #"{ "object": "Raw", "doc": "A.", "fields": {,} }"#,
    #"{ "object": "Raw", "doc": "A.", "fields": {} } // x"#, #"/* x */ { "object": "Raw", "doc": "A.", "fields": {} }"#,
    #"{ "object": "Raw", "doc": "A.", "fields": {} } {}"#, #"{ "object": "Raw", "doc": "A.", "fields": {} } x"#,
    #"{ "object": "Raw", "doc": "A.", "fields": {} }]"#, #"{ "object": "Raw", "doc": "A.", # x"#,
  ].map { .file($0, .jsonSyntax, $0) }
}
