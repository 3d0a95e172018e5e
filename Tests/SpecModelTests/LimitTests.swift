import Testing
import TextFormats

@testable import SpecModel

@Suite("Limits")
struct LimitTests {
  /// A limit with texts and counts that keep it, and others that do not.
  struct Samples: Sendable {
    var limit: Limit
    var kept: [String] = []
    var broken: [String] = []
    var keptCounts: [Int] = []
    var brokenCounts: [Int] = []
  }

  static let samples = [
    Samples(limit: .minLength(2), kept: ["ab", "éé", "e\u{301}"], broken: ["", "a", "é"]),
    Samples(limit: .maxLength(2), kept: ["", "ab", "éé"], broken: ["abc", "ééé", "ae\u{301}"]),
    Samples(limit: .minimum(-1), kept: ["-1", "0", "9223372036854775807"], broken: ["-2", "-9223372036854775808"]),
    Samples(
      limit: .maximum("1.5"), kept: ["1", "-5", "1.50", "15e-1"], broken: ["2", "9223372036854775807", "1.5000000001"]),
    Samples(limit: .minItems(1), keptCounts: [1, 2], brokenCounts: [0]),
    Samples(limit: .maxItems(1), keptCounts: [0, 1], brokenCounts: [2]),
    Samples(limit: .format(.month), kept: ["12"], broken: ["13"]),
    Samples(limit: .allowedValues(["a", "b"]), kept: ["a", "b"], broken: ["", "c", "A"]),
  ]

  @Test("A limit tells what keeps it from what breaks it", arguments: samples)
  func breaches(samples: Samples) {
    for text in samples.kept { #expect(samples.limit.breach(by: text) == nil, "\(text)") }
    for text in samples.broken {
      #expect(samples.limit.breach(by: text)?.contains("must ") == true, "\(text)")
      // Examples can be secrets.
      if text.count > 2 { #expect(samples.limit.breach(by: text)?.contains(text) != true) }
    }
    for count in samples.keptCounts { #expect(samples.limit.breach(byCount: count) == nil) }
    for count in samples.brokenCounts { #expect(samples.limit.breach(byCount: count) != nil) }
    if samples.keptCounts.isEmpty { #expect(samples.limit.breach(byCount: 1000) == nil) }
  }

  @Test("Every kind has samples, is made from its key, and is told")
  func everyKind() {
    #expect(Self.samples.map(\.limit.kind) == Limit.Kind.allCases)
    for limit in Self.samples.map(\.limit) {
      if case .number(let number) = limit.parameter { #expect(limit.kind.limit(number) == limit) }
      #expect(limit.kind.hasNumber == (limit.kind.limit(1) != nil))
      #expect(limit.sentence(beside: [limit]) != nil)
      #expect(limit.key == limit.kind.rawValue)
    }
  }

  /// Which types a limit is for: scalars in the order of `ScalarType`, then enums, objects, lists and maps of strings.
  @Test(
    "A limit fits its types only",
    arguments: [
      (.minLength, "s...e.lm"), (.maxLength, "s...e.lm"), (.minimum, "..id...."), (.maximum, "..id...."),
      (.minItems, "......lm"), (.maxItems, "......lm"), (.format, "s.....lm"), (.allowedValues, "s.i....."),
    ] as [(Limit.Kind, String)])
  func fits(kind: Limit.Kind, expected: String) {
    let types: [(FieldType, String)] = [
      (.string, "s"), (.boolean, "b"), (.integer, "i"), (.scalar(.decimal), "d"), (.openEnum("E"), "e"),
      (.object("O"), "o"),
      (.list(.string), "l"), (.map(.string), "m"),
    ]
    #expect(types.map { kind.fits($0.0) ? $0.1 : "." }.joined() == expected)
  }

  @Test("Going from one number to another is stricter or looser")
  func numbers() {
    for (low, high) in [
      (Limit.minLength(1), Limit.minLength(2)), (.minimum("-1.25"), .minimum("-1.2")),
      (.minItems(0), .minItems(1)),
    ] {
      #expect(Limit.strictness(from: low, to: high) == .stricter)
      #expect(Limit.strictness(from: high, to: low) == .looser)
    }
    for (low, high) in [
      (Limit.maxLength(1), Limit.maxLength(2)), (.maximum(-2), .maximum(-1)),
      (.maxItems(0), .maxItems(1)),
    ] {
      #expect(Limit.strictness(from: low, to: high) == .looser)
      #expect(Limit.strictness(from: high, to: low) == .stricter)
    }
    #expect(Limit.strictness(from: nil, to: .maxLength(1)) == .stricter)
    #expect(Limit.strictness(from: .maxLength(1), to: nil) == .looser)
    #expect(Limit.strictness(from: .maxLength(1), to: .minLength(1)) == .other)
  }

  /// A table: in each row the formats that every text of the row's format has too.
  @Test(
    "Every pair of formats is compared",
    arguments: [
      (.digits, [.url]), (.month, [.digits, .url]), (.date, [.url]), (.dateTime, [.url]), (.countryCode, [.url]),
      (.currencyCode, [.url]), (.url, []),
    ] as [(APITextFormat, Set<APITextFormat>)])
  func formats(narrow: APITextFormat, wider: Set<APITextFormat>) {
    for other in APITextFormat.allCases where other != narrow {
      let change = Limit.strictness(from: .format(other), to: .format(narrow))
      if wider.contains(other) {
        #expect(change == .stricter, "\(other)")
        #expect(Limit.strictness(from: .format(narrow), to: .format(other)) == .looser, "\(other)")
      } else {
        #expect(change != .stricter, "\(other)")
      }
    }
  }

  @Test("A list of values is compared as a set")
  func valueLists() {
    func change(_ old: [String], _ new: [String]) -> Strictness {
      Limit.strictness(from: .allowedValues(old), to: .allowedValues(new))
    }
    #expect(change(["a", "b"], ["a"]) == .stricter)
    #expect(change(["a"], ["b", "a"]) == .looser)
    #expect(change(["a", "b"], ["b", "c"]) == .other)
  }

  @Test("Two limits leave nothing when the lower one is higher")
  func emptyRanges() {
    #expect(Limit.minLength(3).emptyRange(below: .maxLength(2))?.low == 3)
    #expect(Limit.minLength(2).emptyRange(below: .maxLength(2)) == nil)
    #expect(Limit.minimum(3).emptyRange(below: .maximum(2))?.high == 2)
    #expect(Limit.minimum("2.0").emptyRange(below: .maximum(2)) == nil)
    #expect(Limit.minItems(3).emptyRange(below: .maxItems(2)) != nil)
    #expect(Limit.minItems(2).emptyRange(below: .maxItems(2)) == nil)
    #expect(Limit.minLength(3).emptyRange(below: .maxItems(2)) == nil)
    #expect(Limit.maxLength(3).emptyRange(below: .minLength(2)) == nil)
  }

  @Test(
    "Limits are told in sentences, those of a length together",
    arguments: [
      ([.minLength(1)], ["At least 1 characters."]), ([.maxLength(64)], ["At most 64 characters."]),
      ([.minLength(2), .maxLength(4)], ["2 to 4 characters."]),
      ([.maxLength(4), .minLength(4)], ["Exactly 4 characters."]),
      ([.format(.digits), .minLength(3), .maxLength(4)], ["3 to 4 digits."]),
      ([.maxLength(4), .format(.digits)], ["At most 4 digits."]), ([.format(.digits)], ["Digits only."]),
      ([.maxLength(2), .format(.month)], ["At most 2 characters.", "Two digits, `01` to `12`."]),
      ([.minimum(1), .maximum(9)], ["At least 1.", "At most 9."]), ([.minItems(1)], ["At least one element."]),
      ([.maxItems(1)], ["At most one element."]),
      ([.minItems(2), .maxItems(3)], ["At least 2 elements.", "At most 3 elements."]),
      ([.allowedValues(["A", "B"])], ["One of <A>, <B>."]),
    ] as [([Limit], [String])])
  func sentences(limits: [Limit], told: [String]) {
    let sentences = limits.compactMap { $0.sentence(beside: limits) }.map { sentence in
      sentence.parts.map { part in
        switch part {
        case .words(let words): words
        case .code(let code): "<\(code)>"
        }
      }.joined()
    }
    #expect(sentences == told)
  }
}
