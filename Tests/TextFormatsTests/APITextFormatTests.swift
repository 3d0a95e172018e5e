import Testing

@testable import TextFormats

@Suite("Text formats")
struct APITextFormatTests {
  struct Samples: Sendable {
    var format: APITextFormat
    var accepted: [String]
    var refused: [String]
  }

  /// Each branch of each check, from both sides.
  static let samples = [
    Samples(format: .digits, accepted: ["0", "9", "0123456789"], refused: ["", "/", ":", "1a", "-1", "1 ", "１"]),
    Samples(
      format: .month, accepted: ["01", "09", "10", "12"], refused: ["", "0", "00", "13", "1", "001", "0a", "a1", "01 "]),
    Samples(
      format: .date,
      accepted: [
        "2026-01-31", "2026-03-31", "2026-04-30", "2026-06-30", "2026-09-30", "2026-11-30", "2026-12-31", "2026-02-28",
        "2024-02-29", "2000-02-29", "0000-01-01",
      ],
      refused: [
        "", "2026-01-00", "2026-01-32", "2026-02-29", "1900-02-29", "2024-02-30", "2026-04-31", "2026-06-31",
        "2026-09-31", "2026-11-31", "2026-00-01", "2026-13-01", "2026-1-01", "2026-01-1", "26-01-01", "2026/01/01",
        "2026-01/01", "2026-01-01 ", "20260101", "x026-01-01",
      ]),
    Samples(
      format: .dateTime,
      accepted: [
        "2019-11-27T12:01:01+08:00", "2019-11-27T00:00:00Z", "2019-11-27T23:59:59-23:59", "2019-11-27T12:01:01.5Z",
        "2019-11-27T12:01:01.123456789+00:00",
      ],
      refused: [
        "", "2019-11-27", "2019-11-27T12:01:01", "2019-11-27T12:01Z", "2019-11-27 12:01:01Z", "2019-11-27t12:01:01Z",
        "2019-11-27T12:01:01z", "2019-11-31T12:01:01Z", "2019-11-27T24:00:00Z", "2019-11-27T12:60:00Z",
        "2019-11-27T12:01:61Z", "2019-11-27T12-01:01Z", "2019-11-27T12:01-01Z", "2019-11-27T12:01:01.Z",
        "2019-11-27T12:01:01.+08:00", "2019-11-27T12:01:01,5Z", "2019-11-27T12:01:01+24:00",
        "2019-11-27T12:01:01+08:60", "2019-11-27T12:01:01+0800", "2019-11-27T12:01:01+08", "2019-11-27T12:01:01Z ",
        "2019-11-27T12:01:01+08:00Z", "2019-11-27T12:01:01 08:00",
      ]),
    Samples(format: .countryCode, accepted: ["US", "AZ"], refused: ["", "U", "USA", "us", "U1", "@A", "A[", "ÜS"]),
    Samples(format: .currencyCode, accepted: ["USD", "AZZ"], refused: ["", "US", "USDX", "usd", "US1", "@AA", "AA["]),
    Samples(
      format: .url, accepted: ["a", "https://shop.example/a?b=c#d", "www.test.com", "app://x", "http://例え.example/é"],
      refused: ["", " ", "a b", "\ta", "a\n", "a\u{7F}", "a\u{0}", "a\u{85}b", "a\u{A0}b", "a\u{2028}b", "a\u{3000}"]),
  ]

  @Test("A format accepts what it names and refuses everything else", arguments: samples)
  func acceptsAndRefuses(samples: Samples) {
    for text in samples.accepted { #expect(samples.format.accepts(text), "\(text.debugDescription)") }
    for text in samples.refused { #expect(!samples.format.accepts(text), "\(text.debugDescription)") }
  }

  @Test("Every format has samples")
  func everyFormat() {
    #expect(Self.samples.map(\.format) == APITextFormat.allCases)
  }

  /// RFC 3339 allows the second 60 for leap seconds, which are the last ones of a day in UTC.
  @Test(
    "The second 60 is a leap second or nothing",
    arguments: [
      ("2016-12-31T23:59:60Z", true), ("2016-12-31T23:59:60.5Z", true), ("2017-01-01T07:59:60+08:00", true),
      ("2016-12-31T15:59:60-08:00", true), ("2017-01-01T05:29:60+05:30", true), ("2016-12-31T23:58:60Z", false),
      ("2016-12-31T22:59:60Z", false), ("2017-01-01T00:00:60Z", false), ("2016-12-31T23:59:60+08:00", false),
      ("2016-12-31T23:59:61Z", false),
    ])
  func leapSeconds(text: String, isAccepted: Bool) {
    #expect(APITextFormat.dateTime.accepts(text) == isAccepted)
  }

  @Test("A format includes another one exactly when it accepts all of its samples", arguments: samples)
  func inclusion(samples: Samples) {
    for format in APITextFormat.allCases {
      #expect(
        format.includes(samples.format) == samples.accepted.allSatisfy(format.accepts),
        "\(format) and \(samples.format)")
    }
  }

  @Test("Each format has different words", arguments: [\APITextFormat.words, \APITextFormat.documentation])
  func words(path: KeyPath<APITextFormat, String> & Sendable) {
    #expect(Set(APITextFormat.allCases.map { $0[keyPath: path] }).count == APITextFormat.allCases.count)
  }
}
