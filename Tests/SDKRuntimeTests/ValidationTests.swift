import SDKRuntime
import Testing

@Suite("Validation")
struct ValidationTests {
  /// A change of a valid parcel, and what is wrong with it then.
  struct Case: Sendable, CustomStringConvertible {
    let change: @Sendable (inout Parcel) -> Void
    let expected: [String]

    init(_ expected: String..., change: @escaping @Sendable (inout Parcel) -> Void) {
      self.change = change
      self.expected = expected
    }

    var description: String { expected.first ?? "nothing" }
  }

  static let cases = [
    Case { _ in },
    Case("id: must be at least 2 characters, not 1") { $0.id = "a" },
    Case("id: must not be empty") { $0.id = "" },
    Case { $0.id = "😀😀" },
    Case("id: must be at least 2 characters, not 1") { $0.id = "😀" },
    Case { $0.id = "😀成é1" },
    Case("id: must be at most 4 characters, not 5") { $0.id = "abcde" },
    Case("id: must be at most 4 characters, not 5") { $0.id = "e\u{301}e\u{301}e" },
    Case("numbers: must have at least 1 element, not 0") { $0.numbers = [] },
    Case("numbers: must have at most 3 elements, not 4") { $0.numbers = [1, 2, 3, 4] },
    Case("numbers[0]: must be at least -5", "numbers[2]: must be at most 5") { $0.numbers = [-6, 5, 6] },
    Case { $0.numbers = [-5, 0, 5] },
    Case("numbers: must have at most 3 elements, not 4", "numbers[3]: must be at most 5") {
      $0.numbers = [1, 2, 3, .max]
    },
    Case("numbers[0]: must be at least -5") { $0.numbers = [.min] },
    Case("labels: must have at least 1 element, not 0") { $0.labels = [:] },
    Case("labels[*]: must be at most 3 characters, not 4") { $0.labels = ["key": "abcd"] },
    Case("labels: must have at most 2 elements, not 3") { $0.labels = ["a": "", "b": "", "c": ""] },
    Case("weights[*]: must be at least 0") { $0.weights = ["a": 0, "b": -1] },
    Case("items: must have at most 2 elements, not 3") { $0.items = Array(repeating: Item(name: "a"), count: 3) },
    Case("items[1].name: must be at most 8 characters, not 9", "items[1].size: must be at most 9") {
      $0.items = [Item(name: "12345678", size: 9), Item(name: "123456789", size: 10)]
    },
    Case("shelves[*].parts[*].size: must be at most 9") {
      $0.shelves = ["a": Item(name: "a", parts: ["b": Item(name: "b", size: 10)])]
    },
    Case("tokens[1]: must be at most 16 characters, not 17") { $0.tokens = ["1234567890123456", "12345678901234567"] },
    Case("cards[*]: must be at least 4 characters, not 3") { $0.cards = ["a": "123"] },
    Case("colors[0]: must be at most 5 characters, not 6") { $0.colors = [Color(rawValue: "PURPLE")] },
    Case("count: must be one of the allowed values") { $0.count = 2 },
    Case("count: must be one of the allowed values") { $0.count = 0 },
    Case("count: must be one of the allowed values") { $0.count = 10 },
    Case("count: must be one of the allowed values") { $0.count = 200 },
    Case { $0.count = 1 },
    Case("level: must be the fixed value") { $0.level = 33 },
    Case("isOpen: must be the fixed value") { $0.isOpen = false },
    Case("inner.deeper[0].name: must be at most 8 characters, not 9") {
      $0.inner = Parcel.Inner(kind: nil, deeper: [Item(name: "123456789")])
    },
    Case("count: required here, but absent") { $0.count = nil },
    Case("count: required here, but absent") {
      $0.count = nil
      $0.inner = Parcel.Inner(kind: "some")
    },
    Case {
      $0.count = nil
      $0.inner = Parcel.Inner(kind: "none")
    },
  ]

  @Test("Exactly what is wrong, with its path and its limit", arguments: cases)
  func violations(of broken: Case) throws {
    var parcel = Parcel(id: "abcd", numbers: [1])
    parcel.count = 20
    broken.change(&parcel)
    let expected = broken.expected.map { "sendParcel.request." + $0 }
    #expect(parcel.violations().map(\.description) == expected)
    guard !expected.isEmpty else { return try parcel.validate() }
    let error = #expect(throws: APIValidationError.self) { try parcel.validate() }
    #expect(error?.description == expected.joined(separator: "\n"))
  }

  static let formats:
    [(keyPath: WritableKeyPath<Forms, String?> & Sendable, format: APITextFormat, good: [String], bad: [String])] = [
      (\.digits, .digits, ["0", "0123456789"], ["", "a", "1 ", "-1", "1.0", "１", "1\u{301}"]),
      (\.month, .month, (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" }, ["", "0", "00", "13", "1", "001", "1a"]),
      (
        \.date, .date, ["2026-01-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"],
        [
          "", "2023-02-29", "1900-02-29", "2026-04-31", "2026-00-01", "2026-13-01", "2026-01-00", "2026/01/01",
          "2026-1-1",
          "2026-01-01 ", "20260101", "２026-01-01",
        ]
      ),
      (
        \.dateTime, .dateTime,
        [
          "2019-11-27T12:01:01+08:00", "2019-11-27T00:00:00Z", "2019-11-27T23:59:59-23:59",
          "2019-11-27T12:01:01.123456789Z",
          "2019-11-27T12:01:01.5+01:30",
        ],
        [
          "", "2019-11-27", "2019-11-27T12:01:01", "2019-11-27T12:01Z", "2019-11-27T24:01:01Z", "2019-11-27T12:60:01Z",
          "2019-11-27T12:01:61Z", "2019-11-27T12:01:01.Z", "2019-11-27T12:01:01.1", "2019-11-27T12:01:01+8:00",
          "2019-11-27T12:01:01+0800", "2019-11-27T12:01:01+24:00", "2019-11-27T12:01:01Zx", "2019-02-30T12:01:01Z",
          "2019-11-27 12:01:01Z", "2019-11-27T12:01:01+08:00:00", "2019-11-27T12.01:01Z",
        ]
      ),
      (\.countryCode, .countryCode, ["US", "AA", "ZZ"], ["", "U", "USA", "us", "U1", "É", "ÉÉ", "U\u{0}"]),
      (\.currencyCode, .currencyCode, ["USD", "ZZZ"], ["", "US", "USDX", "usd", "U$D", "\u{4E2D}"]),
      (
        \.url, .url, ["a", "www.test.com", "https://a/b?c#d", "app://é"],
        ["", " ", "a b", "a\t", "\u{A0}", "\u{85}a", "\u{7F}"]
      ),
    ]

  @Test("Each format takes what it should and nothing else")
  func formats() {
    for (keyPath, format, good, bad) in Self.formats {
      for text in good + bad {
        var forms = Forms()
        forms[keyPath: keyPath] = text
        #expect(
          forms.violations().map(\.constraint) == (good.contains(text) ? [] : [.format(format)]), "\(format) \(text)")
        #expect(forms.violations().map(\.path) == (good.contains(text) ? [] : ["\(format)"]))
      }
    }
    #expect(Forms().violations().isEmpty)
  }
}
