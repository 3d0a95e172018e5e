import Foundation
import SDKRuntime
import Testing

/// What the vendor writes about rates: as text, as JSON's own number, in lists and maps.
struct Rates: APIMessage {
  var rate: APIDecimal?
  var score: APIDecimal?
  var bounded: APIDecimal?
  var hidden: APIDecimal?
  var steps: [APIDecimal]?
  var byName: [String: APIDecimal]?

  static var _message: _APIMessageFacts { .vendor("rates.response") }

  static func _read(from reader: inout _APIFieldReader) -> Self {
    Self(
      rate: reader.requiredDecimal("rate"),
      score: reader.decimalIfPresent("score", or: "points"),
      bounded: reader.decimalIfPresent("bounded"),
      hidden: reader.decimalIfPresent("hidden"),
      steps: reader.listIfPresent("steps", .decimal),
      byName: reader.mapIfPresent("byName", .decimal)
    )
  }

  func _show(to visitor: inout _APIFieldVisitor) {
    visitor.decimal(rate, "rate", .text.required)
    visitor.decimal(score, "score")
    visitor.decimal(bounded, "bounded", .range("-0.5...1e2"))
    visitor.decimal(hidden, "hidden", .range("...3").personal)
    visitor.list(steps, "steps", .decimal, .maxItems(3).text)
    visitor.map(byName, "byName", .decimal)
  }
}

/// What the merchant writes.
struct Quote: APIMessage {
  var rate: APIDecimal

  static var _message: _APIMessageFacts { .merchant("quote.request") }

  static func _read(from reader: inout _APIFieldReader) -> Self { Self(rate: reader.decimal("rate")) }

  func _show(to visitor: inout _APIFieldVisitor) { visitor.decimal(rate, "rate") }
}

@Suite("Decimal fields")
struct DecimalTests {
  private static func decoded(_ json: String) throws -> (Rates, problems: [String]) {
    let decoded = try APIDecoded<Rates>(json: json)
    let observed = ReportBox()
    let decoder = JSONDecoder()
    decoder.userInfo[.decodingObserver] = APIDecodingObserver { observed.problems = $0.problems }
    #expect(try decoder.decode(Rates.self, from: Data(json.utf8)) == decoded.message, "\(json)")
    #expect(observed.problems == decoded.problems, "\(json)")
    return (decoded.message, decoded.problems.map(\.description))
  }

  /// Filled by the observer, on the thread of the test.
  private final class ReportBox: @unchecked Sendable {
    var problems: [APIDecodingProblem] = []
  }

  @Test("Texts and numbers are read, and written in the form of the field")
  func forms() throws {
    let (rates, problems) = try Self.decoded(
      #"{"rate":1.5,"score":"7.50","steps":["1",2,-0.25],"byName":{"b":"1e2","a":3}}"#)
    #expect(problems == [])
    #expect(rates.rate == "1.50" && rates.score?.text == "7.50" && rates.steps == [1, 2, "-0.25"])
    let described = #"{"rate":"1.5","score":7.50,"steps":["1","2","-0.25"],"byName":{"a":3,"b":1e2}}"#
    #expect(try Lanes.json(rates) == described)
    #expect(
      try Lanes.json(rates, .text)
        == #"{"rate":"1.5","score":"7.50","steps":["1","2","-0.25"],"byName":{"a":"3","b":"1e2"}}"#)
    #expect(
      try Lanes.json(rates, .native) == #"{"rate":1.5,"score":7.50,"steps":[1,2,-0.25],"byName":{"a":3,"b":1e2}}"#)
    #expect(try Self.decoded(described).0 == rates)
    #expect(try Self.decoded(#"{"rate":"2","points":"8"}"#).0.score == 8)
  }

  @Test(
    "What is no number is absent, and reported alike in both lanes",
    arguments: [
      (#""seven""#, "cannot be read as a number"), (#""1,5""#, "cannot be read as a number"),
      (#""""#, "cannot be read as a number"), ("1e999999999", "cannot be read as a number"),
      (#""1e999999999""#, "cannot be read as a number"), (#""1e99999999999999999999""#, "cannot be read as a number"),
      ("true", "should be a number, but is a boolean"), ("{}", "should be a number, but is an object"),
      ("[1]", "should be a number, but is a list"),
    ])
  func irregular(value: String, words: String) throws {
    let (rates, problems) = try Self.decoded(
      #"{"rate":\#(value),"score":\#(value),"steps":[1,\#(value)],"hidden":null}"#)
    #expect(rates == Rates(steps: [1]))
    #expect(problems == ["rate", "score", "steps[1]"].map { "rates.response.\($0): \(words)" })
    let error = #expect(throws: APIDecodingError.self) { try Quote(json: #"{"rate":\#(value)}"#) }
    #expect(error?.description == "quote.request.rate: \(words)")
  }

  @Test("No value is invented for one that is missing")
  func missing() throws {
    let (rates, problems) = try Self.decoded("{}")
    #expect(rates == Rates() && problems == ["rates.response.rate: required, but absent"])
    #expect(rates.violations().map(\.description) == ["rates.response.rate: required here, but absent"])
    #expect(throws: APIDecodingError.self) { try Quote(json: "{}") }
  }

  /// A decoder that hands out a `Double` has lost digits; the lane over bytes has not.
  @Test("Digits are kept, or their loss is reported")
  func manyDigits() throws {
    let text = "0.1234567890123456789012345678901234567890"
    let json = #"{"rate":"\#(text)","score":\#(text)}"#
    let rates = try Rates(json: json)
    #expect(rates.score?.text == text)
    #expect(String(decoding: rates.json(), as: UTF8.self) == json)
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(rates) }
    let encoder = JSONEncoder()
    encoder.userInfo[.scalarForm] = APIScalarForm.text
    #expect(try Rates(json: try encoder.encode(rates)) == rates)
    #expect(try JSONDecoder().decode(Rates.self, from: Data(json.utf8)) == Rates(rate: APIDecimal(text)))
  }

  @Test(
    "Limits are compared exactly",
    arguments: [
      ("-0.5", nil), ("-0.50000000000000000000000000000000000001", "must be at least -0.5"), ("100", nil), ("1e2", nil),
      ("100.00000000000000000000000000000000000001", "must be at most 1e2"), ("1e999", "must be at most 1e2"),
      ("-1e999", "must be at least -0.5"),
      ("0", nil),
    ])
  func limits(text: String, words: String?) {
    let rates = Rates(rate: 1, bounded: APIDecimal(text))
    #expect(rates.violations().map(\.description) == (words.map { ["rates.response.bounded: \($0)"] } ?? []))
    #expect(Rates(rate: 1, hidden: "3.01").violations().map(\.constraint) == [.maximum(3)])
  }

  @Test("Equal by value, hashed and compared place by place, and hidden where it should be")
  func values() {
    let one = Rates(rate: "1.0", hidden: "2.71828", steps: ["1.50"])
    let same = Rates(rate: 1, hidden: "2.718280", steps: ["1.5"])
    #expect(one == same && one.hashValue == same.hashValue && one.differences(from: same) == [])
    let other = Rates(rate: 1, hidden: "2.718280", steps: ["1.51"])
    #expect(one != other && one.differences(from: other) == ["rates.response.steps[0]"])
    var dumped = ""
    dump(one, to: &dumped)
    #expect(one.description == "Rates(rate: 1.0, hidden: <redacted>, steps: [1.50])")
    #expect(!dumped.contains("2.71828"))
  }

  /// Comparing needs no more than the digits that are there.
  @Test("Hostile exponents cost nothing", .timeLimit(.minutes(1)))
  func hostile() throws {
    for _ in 0..<2_000 {
      let rates = try Rates(json: #"{"rate":"1e999","score":-1e-999,"bounded":1e999999999999999999999}"#)
      #expect(rates.bounded == nil && rates.rate! > 1 && rates.score! < 0 && rates.hashValue != 0)
    }
    let long = String(repeating: "9", count: 1_000_000)
    #expect(try Rates(json: #"{"rate":\#(long),"score":"0.\#(long)"}"#) == Rates())
  }
}
