import AlipayVaulting
import Foundation
import Testing

@Suite("Hostile text: an error with a place, or a value; never a crash", .timeLimit(.minutes(2)))
struct HostileTextTests {
  typealias Response = AlipayVaulting.DeleteToken.Response

  /// Text that is no JSON, and the byte where that shows.
  struct Refused: Sendable, CustomStringConvertible {
    let name: String
    let json: [UInt8]
    let words: String
    let offset: Int

    init(_ name: String, _ json: String, _ words: String, at offset: Int) {
      self.init(name, Array(json.utf8), words, at: offset)
    }

    init(_ name: String, _ json: [UInt8], _ words: String, at offset: Int) {
      self.name = name
      self.json = json
      self.words = words
      self.offset = offset
    }

    var description: String { name }
  }

  static let ends = "the text ends too early"
  static let unexpected = "no JSON value can continue like this"
  static let notUTF8 = "the bytes are not UTF-8"
  static let halfPair = "unpaired surrogate"
  static let deep = "objects and arrays are nested too deep"
  static let trailing = "unexpected text after the value"

  static let refused: [Refused] = [
    Refused("empty", "", ends, at: 0),
    Refused("white space only", " \n\t\r", ends, at: 4),
    Refused("byte order mark", [0xEF, 0xBB, 0xBF] + Array("{}".utf8), unexpected, at: 0),
    Refused("UTF-16, little endian", [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], unexpected, at: 0),
    Refused("UTF-16 without a mark", [0x7B, 0x00, 0x7D, 0x00], "expected a key in double quotes", at: 1),
    Refused("UTF-32", [0x00, 0x00, 0x00, 0x7B], unexpected, at: 0),
    Refused("NUL", "\u{0}", unexpected, at: 0),
    Refused("NUL in a string", "{\"a\":\"\u{0}\"}", "unescaped control character in a string", at: 6),
    Refused("line feed in a string", "{\"a\n\":1}", "unescaped control character in a string", at: 3),
    Refused("NUL behind the value", "{}\u{0}", trailing, at: 2),
    Refused("a second value", "{} {}", trailing, at: 3),
    Refused("trailing comma in an object", #"{"a":1,}"#, "expected a key in double quotes", at: 7),
    Refused("trailing comma in a list", #"{"a":[1,]}"#, unexpected, at: 8),
    Refused("two commas", #"{"a":[1,,2]}"#, unexpected, at: 8),
    Refused("no comma", #"{"a":1 "b":2}"#, "expected a comma or the closing bracket", at: 7),
    Refused("no colon", #"{"a" 1}"#, "expected a colon", at: 5),
    Refused("no value", #"{"a":}"#, unexpected, at: 5),
    Refused("wrong bracket", #"{"a":[1}}"#, "expected a comma or the closing bracket", at: 7),
    Refused("open object", #"{"a":1"#, ends, at: 6),
    Refused("open string", #"{"a":"b"#, ends, at: 7),
    Refused("backslash at the end", #"{"a":"\"#, ends, at: 7),
    Refused("half an escape", #"{"a":"\u12"#, ends, at: 10),
    Refused("bad hexadecimal", #"{"a":"\u12g4"}"#, unexpected, at: 10),
    Refused("bad escape", #"{"a":"\x41"}"#, unexpected, at: 7),
    Refused("comment", "{}//", trailing, at: 2),
    Refused("comment first", "/**/{}", unexpected, at: 0),
    Refused("key without quotes", "{a:1}", "expected a key in double quotes", at: 1),
    Refused("single quotes", "{'a':1}", "expected a key in double quotes", at: 1),
    Refused("number as a key", "{1:1}", "expected a key in double quotes", at: 1),
    Refused("leading zero", #"{"a":01}"#, "expected a comma or the closing bracket", at: 6),
    Refused("leading plus", #"{"a":+1}"#, unexpected, at: 5),
    Refused("minus alone", #"{"a":-}"#, unexpected, at: 6),
    Refused("point first", #"{"a":.5}"#, unexpected, at: 5),
    Refused("point last", #"{"a":5.}"#, unexpected, at: 7),
    Refused("no exponent", #"{"a":5e}"#, unexpected, at: 7),
    Refused("hexadecimal", #"{"a":0x10}"#, "expected a comma or the closing bracket", at: 6),
    Refused("NaN", #"{"a":NaN}"#, unexpected, at: 5),
    Refused("infinity", #"{"a":-Infinity}"#, unexpected, at: 6),
    Refused("True", #"{"a":True}"#, unexpected, at: 5),
    Refused("tru", #"{"a":tru}"#, unexpected, at: 8),
    Refused("nul at the end", "nul", ends, at: 3),
    Refused("high surrogate alone", #"{"a":"\ud800"}"#, halfPair, at: 12),
    Refused("high surrogate twice", #"{"a":"\ud800\ud800"}"#, halfPair, at: 18),
    Refused("high surrogate and another escape", #"{"a":"\ud800\ue000"}"#, halfPair, at: 18),
    Refused("high surrogate and a letter", #"{"a":"\ud800\n"}"#, halfPair, at: 13),
    Refused("low surrogate first", #"{"a":"\udc00\ud800"}"#, halfPair, at: 12),
    Refused("surrogate in a key", #"{"\udfff":1}"#, halfPair, at: 8),
    Refused("overlong slash", bytes([0xC0, 0xAF]), notUTF8, at: 6),
    Refused("overlong NUL", bytes([0xC0, 0x80]), notUTF8, at: 6),
    Refused("overlong in three bytes", bytes([0xE0, 0x80, 0xAF]), notUTF8, at: 6),
    Refused("overlong in four bytes", bytes([0xF0, 0x80, 0x80, 0xAF]), notUTF8, at: 6),
    Refused("surrogate as UTF-8", bytes([0xED, 0xA0, 0x80]), notUTF8, at: 6),
    Refused("beyond Unicode", bytes([0xF4, 0x90, 0x80, 0x80]), notUTF8, at: 6),
    Refused("five bytes", bytes([0xF8, 0x88, 0x80, 0x80, 0x80]), notUTF8, at: 6),
    Refused("continuation alone", bytes([0x80]), notUTF8, at: 6),
    Refused("sequence cut off", bytes([0xE6, 0x88]), notUTF8, at: 6),
    Refused("sequence cut off by the end", Array(#"{"a":""#.utf8) + [0xE6, 0x88], notUTF8, at: 6),
    Refused("129 lists", nested("[", 129, "]"), deep, at: 128),
    Refused("129 objects", nested(#"{"a":"#, 128, "}", inside: "[]"), deep, at: 640),
    Refused("a million open lists", String(repeating: "[", count: 1_000_000), deep, at: 128),
    Refused("a million open objects", String(repeating: #"{"a":"#, count: 200_000), deep, at: 640),
  ]

  @Test("Refused, with the words and the place", arguments: refused)
  func isRefused(text: Refused) throws {
    let failure = #expect(throws: APIDecodingError.self) { try Response(json: text.json) }
    let path = "deleteToken.response"
    #expect(failure?.refusals == [Refusal(path, .syntax(text.words, offset: text.offset))])
    #expect(failure?.description == "\(path): not valid JSON at byte \(text.offset): \(text.words)")
  }

  @Test("What JSONDecoder refuses, the byte lane refuses", arguments: refused)
  func decoderAgrees(text: Refused) throws {
    let taken = [
      "byte order mark", "UTF-16, little endian", "UTF-16 without a mark", "trailing comma in an object",
      "trailing comma in a list", "129 lists", "129 objects",
    ]
    guard !taken.contains(text.name) else { return }
    #expect(throws: (any Error).self) { try JSONDecoder().decode(Response.self, from: Data(text.json)) }
  }

  @Test(
    "Read, though it looks bad",
    arguments: [
      #""a":1,"a":2"#, #""a":1e400"#, #""a":-0.0e-400"#, #""a":1234567890123456789012345678901234567890"#, #""":"""#,
      #""\u0000":"\u0000""#, #""a":"\ud83d\ude00\uDBFF\udfff""#, #""a":"\/\b\f\n\r\t\"\\""#,
      "\"a\":\"\u{7F}\u{2028}\u{FEFF}\"",
      #""__proto__":{},"constructor":null"#, #""a":[[[[[[[[]]]]]]]]"#,
    ])
  func isRead(member: String) throws {
    let result = #""result":{"resultCode":"SUCCESS","resultStatus":"S"}"#
    for json in ["{\(member),\(result)}", " {\(result) , \(member) } \n"] {
      #expect(try Response(json: Array(json.utf8)).result.resultStatus == .success)
    }
  }

  @Test("The first of two members with one name counts, in both lanes")
  func duplicates() throws {
    let json = #"""
      {"result":{"resultCode":"A","\u0072esultCode":"B","resultStatus":"S","resultStatus":"F"},"result":null}
      """#
    let value = try Lanes.decode(Response.self, Array(json.utf8)).get()
    #expect(value.result.resultCode == "A" && value.result.resultStatus == .success)
  }

  @Test("128 levels are read, wherever they stand")
  func deepEnough() throws {
    let json = #"{"x":\#(Self.nested("[", 127, "]")),"result":{"resultCode":"","resultStatus":""}}"#
    #expect(try Lanes.decode(Response.self, Array(json.utf8)).get().result.resultCode == "")
  }

  static func bytes(_ text: [UInt8]) -> [UInt8] {
    Array(#"{"a":""#.utf8) + text + Array(#""}"#.utf8)
  }

  static func nested(_ open: String, _ count: Int, _ close: String, inside: String = "") -> String {
    String(repeating: open, count: count) + inside + String(repeating: close, count: count)
  }
}
