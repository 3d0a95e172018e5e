import Foundation
import SDKRuntime
import Testing

/// What the vendor writes in shapes that nobody describes.
struct Extras: APIMessage {
  var extra: APIJSON?
  var hidden: APIJSON?
  var all: [APIJSON]?
  var byName: [String: APIJSON]?
  var needed: APIJSON?

  static var _message: _APIMessageFacts { .vendor("extras.response") }

  static func _read(from reader: inout _APIFieldReader) -> Self {
    Self(
      extra: reader.jsonIfPresent("extra", or: "more"),
      hidden: reader.jsonIfPresent("hidden"),
      all: reader.listIfPresent("all", .json),
      byName: reader.mapIfPresent("byName", .json),
      needed: reader.requiredJSON("needed")
    )
  }

  func _show(to visitor: inout _APIFieldVisitor) {
    visitor.json(extra, "extra")
    visitor.json(hidden, "hidden", .personal)
    visitor.list(all, "all", .json, .maxItems(2))
    visitor.map(byName, "byName", .json, .personal)
    visitor.json(needed, "needed", .required)
  }
}

/// What the merchant writes.
struct Note: APIMessage {
  var note: APIJSON

  static var _message: _APIMessageFacts { .merchant("note.request") }

  static func _read(from reader: inout _APIFieldReader) -> Self { Self(note: reader.json("note")) }

  func _show(to visitor: inout _APIFieldVisitor) { visitor.json(note, "note", .required) }
}

@Suite("JSON values of any shape")
struct JSONValueTests {
  private static let shapes = [
    "true", "false", "7", "-0", "1.50", "1e-7", #""text""#, #""""#, #""\u0000\n\"é😀""#, "[]", "{}", "[null,[],{}]",
    #"{"b":1,"a":[true,{"c":null}],"":"x"}"#,
  ]

  /// Both lanes must agree.
  private static func decoded(_ json: String) throws -> (message: Extras, problems: [String]) {
    let decoded = try APIDecoded<Extras>(json: json)
    let decoder = JSONDecoder()
    let box = Box()
    decoder.userInfo[.decodingObserver] = APIDecodingObserver { box.problems = $0.problems }
    #expect(try decoder.decode(Extras.self, from: Data(json.utf8)) == decoded.message, "\(json)")
    #expect(box.problems == decoded.problems, "\(json)")
    return (decoded.message, decoded.problems.map(\.description))
  }

  /// Filled by the observer, on the thread of the test.
  private final class Box: @unchecked Sendable {
    var problems: [APIDecodingProblem] = []
  }

  @Test("Every shape is kept, and written back as it came", arguments: shapes)
  func everyShape(text: String) throws {
    let json = #"{"extra":\#(text),"hidden":\#(text),"all":[\#(text),null],"byName":{"k":\#(text)},"needed":\#(text)}"#
    let (message, problems) = try Self.decoded(json)
    #expect(problems == [])
    #expect(message.violations() == [])
    #expect(try Self.decoded(String(decoding: message.json(), as: UTF8.self)).message == message)
    let value = try #require(message.extra)
    #expect(message.all == [value, .null] && message.byName == ["k": value] && message.needed == value)
    #expect(try APIJSON(json: text) == value && APIJSON(json: value.json()) == value)
    #expect(try Extras(json: try JSONEncoder().encode(message)) == message)
    #expect(try JSONDecoder().decode([APIJSON].self, from: try JSONEncoder().encode([value])) == [value])
    if !text.contains("u0000") {
      #expect(String(decoding: message.json(), as: UTF8.self) == json)
      #expect("\(value)" == text)
    }
  }

  @Test("An object keeps the order of its members, and the first of those with one name")
  func order() throws {
    let value = try APIJSON(json: #"{"b":1,"a":2,"b":3}"#)
    #expect(String(decoding: value.json(), as: UTF8.self) == #"{"b":1,"a":2}"#)
    let other: APIJSON = ["a": 2, "b": 1]
    #expect(value == other && value.hashValue == other.hashValue)
    #expect(value != ["a": 2] && value != ["a": 2, "b": 2] && value != [1, 2] && ["a": .null] as APIJSON != [:])
    #expect(value["b"] == 1 && value["c"] == nil && value[0] == nil)
    #expect(([1, "x"] as APIJSON)[1] == "x" && ([1] as APIJSON)[1] == nil && ([1] as APIJSON)[-1] == nil)
    guard case .object(var object) = value else { return #expect(Bool(false)) }
    object["c"] = true
    object["a"] = nil
    object["b"] = "y"
    #expect(String(decoding: APIJSON.object(object).json(), as: UTF8.self) == #"{"b":"y","c":true}"#)
  }

  @Test("Null in a field is absent, and no value is invented for a missing one")
  func null() throws {
    let (message, problems) = try Self.decoded(#"{"extra":null,"more":[1],"hidden":null}"#)
    #expect(message == Extras(extra: [1]))
    #expect(problems == ["extras.response.needed: required, but absent"])
    #expect(message.violations().map(\.description) == ["extras.response.needed: required here, but absent"])
    #expect(Extras(extra: .null) == Extras() && Extras(extra: .null).json() == Extras().json())
    #expect(throws: APIDecodingError.self) { try Note(json: #"{"note":null}"#) }
    #expect(Note(note: .null).violations().map(\.constraint) == [.missing])
    #expect(try Lanes.json(Note(note: ["a": .null])) == #"{"note":{"a":null}}"#)
    #expect(Note(note: false).violations() == [])
  }

  @Test("A number beyond the limits makes the value absent, with a report in both lanes")
  func numbers() throws {
    let (message, problems) = try Self.decoded(#"{"extra":{"a":[1e1000]},"all":[1e99999999999,2],"needed":0}"#)
    #expect(message == Extras(all: [2], needed: 0))
    #expect(
      problems == ["extras.response.extra", "extras.response.all[0]"].map { "\($0): cannot be read as a number" })
    let long = "0.12345678901234567890"
    let kept = try Extras(json: #"{"needed":[\#(long)]}"#)
    #expect(String(decoding: kept.json(), as: UTF8.self) == #"{"needed":[\#(long)]}"#)
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(kept) }
    #expect(throws: EncodingError.self) { try JSONEncoder().encode([kept.needed]) }
    #expect(try JSONDecoder().decode(Extras.self, from: Data(#"{"needed":[\#(long)]}"#.utf8)) == Extras())
  }

  @Test("A large value is absent, with a report in both lanes")
  func large() throws {
    for (count, isFine) in [(65_535, true), (65_536, false), (200_000, false)] {
      let list = "[" + Array(repeating: "{}", count: count).joined(separator: ",") + "]"
      let (message, problems) = try Self.decoded(#"{"extra":\#(list),"needed":1}"#)
      #expect((message.extra != nil) == isFine)
      #expect(problems == (isFine ? [] : ["extras.response.extra: too large"]))
      #expect((try? APIJSON(json: list)) == message.extra)
    }
  }

  /// 512 KB is what threads of other systems than Linux get.
  @Test("A deep value is read, compared, hashed, printed and written; a deeper one is refused in both lanes")
  func deep() async throws {
    for (open, close) in [("[", "]"), (#"{"a":"#, "}"), (#"[{"a":"#, "}]")] {
      let levels = open.count > 5 ? 63 : 127
      let text = String(repeating: open, count: levels) + "1" + String(repeating: close, count: levels)
      let json = Data(#"{"needed":\#(text)}"#.utf8)
      let results = await SmallThread().run { () -> [Bool] in
        guard let message = try? Extras(json: json), let other = try? JSONDecoder().decode(Extras.self, from: json)
        else {
          return []
        }
        var dumped = ""
        dump(message, to: &dumped)
        return [
          message == other, message.hashValue == other.hashValue, message.json() == Array(json), message.isValid,
          "\(message)".contains(text), dumped.contains(text),
          message.differences(from: Extras()) == ["extras.response.needed"],
          (try? Extras(json: try JSONEncoder().encode(message))) == message,
        ]
      }
      #expect(results == Array(repeating: true, count: 8))
      for levels in [128, 1_000, 100_000] {
        let text = String(repeating: open, count: levels) + "1" + String(repeating: close, count: levels)
        let json = Data(#"{"needed":\#(text)}"#.utf8)
        let decoded = await SmallThread().run { () -> [Extras?] in
          [try? Extras(json: json), try? JSONDecoder().decode(Extras.self, from: json)]
        }
        #expect(decoded[0] == nil && decoded[1]?.needed == nil)
      }
    }
  }

  @Test("A sensitive value shows in no printed form")
  func hidden() throws {
    let message = Extras(
      extra: ["shown": "SHOWN"], hidden: ["key": ["SECRET1", 424242]], byName: ["name": "SECRET2"], needed: "x\ny: z")
    var dumped = ""
    dump(message, to: &dumped)
    dump([message], to: &dumped)
    let mirror = Mirror(reflecting: message).children.map { String(reflecting: $0) }.joined()
    let other = Extras(hidden: ["key": "SECRET3"])
    let texts = [
      message.description, String(reflecting: message), "\([message])", dumped, mirror,
      "\(message.differences(from: other))", "\(message.violations())",
    ]
    for text in texts { #expect(!text.contains("SECRET") && !text.contains("424242")) }
    #expect(
      message.description
        == #"Extras(extra: {"shown":"SHOWN"}, hidden: <redacted>, byName: <redacted>, needed: "x\ny: z")"#)
  }

  @Test("Lists keep their limits, and differences say where")
  func limits() {
    let message = Extras(all: [1, .null, [:]], needed: 1)
    #expect(message.violations().map(\.description) == ["extras.response.all: must have at most 2 elements, not 3"])
    #expect(message.differences(from: Extras(all: [1, .null, []], needed: 1)) == ["extras.response.all[2]"])
  }
}

extension Extras {
  fileprivate var isValid: Bool { violations().isEmpty }
}
