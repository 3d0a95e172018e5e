import SpecModel
import Testing

@testable import SpecReader

/// What the parser makes of a text beside accepting it; which texts it accepts is tested in `HostileTests/Grammar`.
@Suite("JSON parser") struct JSONParserTests {
  static let decoded: [(String, String)] = [
    (#""""#, ""),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u20AC""#, "A\u{E9}\u{20AC}"),
    (#""\ud83d\uDE00""#, "\u{1F600}"),
    (#""\u0000""#, "\0"),
    (#""\uFFFF""#, "\u{FFFF}"),
    ("\"e\u{301}\"", "e\u{301}"),
    (#""\\u0041""#, "\\u0041"),
  ]

  @Test("texts are decoded", arguments: decoded)
  func isDecoded(text: String, meaning: String) {
    let document = JSONParser.document(in: Array(text.utf8), file: 0).document
    #expect(document.map { Array($0.text(at: 0).unicodeScalars) } == Array(meaning.unicodeScalars))
  }

  @Test("several mistakes are told in one run")
  func severalMistakes() {
    let text = #"{"a": tru, /* no */ "b": [1,], "c": "\x" "d": 01, "a": 'e',}"#
    let result = JSONParser.document(in: Array(text.utf8), file: 0)
    #expect(result.document != nil)
    #expect(result.diagnostics.count == 9)
  }

  @Test("places and order are kept")
  func places() throws {
    let text = #"{"b": [1, "ü"], "a": null}"#
    let document = try #require(JSONParser.document(in: Array(text.utf8), file: 0).document)
    #expect(document.nodes.map(\.start) == [0, 1, 6, 7, 10, 17, 22])
    #expect(document.nodes.map(\.end) == [27, 4, 15, 8, 14, 20, 26])
    #expect(document.nodes.map(\.next) == [7, 2, 5, 4, 5, 6, 7])
  }

  @Test("every cut and every changed byte is survived")
  func isSurvived() {
    let text = Array(#"{"a": [1, -2.5e+3, "xé\u00e9\ud83d\ude00", true, null], "b": {"c": "d"}} "#.utf8)
    for length in 0..<text.count {
      _ = JSONParser.document(in: Array(text[..<length]), file: 0)
      for byte: UInt8 in [0x00, 0x0A, 0x22, 0x27, 0x2C, 0x2F, 0x30, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D, 0x80, 0xED, 0xFF] {
        var changed = text
        changed[length] = byte
        _ = JSONParser.document(in: changed, file: 0)
      }
    }
  }
}
