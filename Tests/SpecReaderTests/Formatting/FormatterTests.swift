import Foundation
import SpecModel
import Testing

@testable import SpecReader

/// `gen format` changes how a description looks and never what it means.
@Suite("Formatting") struct FormatterTests {
  static let names = ["api.json", "endpoints/pay.json", "objects/Basket.json", "enums/Currency.json", "other.json"]

  static func format(_ text: String, as name: String = "other.json") -> String? {
    format(Array(text.utf8), as: name).map { String(decoding: $0, as: UTF8.self) }
  }

  static func format(_ bytes: [UInt8], as name: String) -> [UInt8]? {
    DescriptionFormatter.format(DescriptionFile(path: name, name: name, bytes: bytes)).bytes
  }

  @Test("keeps what a random document means, and is done after one pass", arguments: names)
  func isHarmless(name: String) throws {
    for seed: UInt64 in 1...300 {
      let text = RandomJSON.document(seed: seed)
      let meaning = try #require(Meaning(of: Array(text.utf8)), "seed \(seed): \(text)")
      let once = try #require(Self.format(Array(text.utf8), as: name))
      try #require(Meaning(of: once) == meaning, "seed \(seed): \(text)")
      try #require(Self.format(once, as: name) == once, "seed \(seed): \(text)")
      try #require(once.last == 0x0A && !once.contains(0x0D))
      for line in once.split(separator: 0x0A) {
        let isLong = line.count { $0 & 0xC0 != 0x80 } > LayoutPrinter.columnLimit
        // A line is too long only if it has one name and one text, or a text alone.
        try #require(!isLong || !String(decoding: line, as: UTF8.self).contains("\", \""), "seed \(seed)")
        try #require(line.last != 0x20)
      }
    }
  }

  @Test("does not depend on the order of keys, on spacing or on line ends", arguments: names.dropLast())
  func isCanonical(name: String) throws {
    let bytes = try #require(try TestFolder.files(in: DiagnosticCases.base)[name])
    let formatted = try #require(Self.format(bytes, as: name))
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    for options: JSONSerialization.WritingOptions in [[.sortedKeys], [.prettyPrinted], [.prettyPrinted, .sortedKeys]] {
      let other = Array(try JSONSerialization.data(withJSONObject: object, options: options))
      // Fields, statuses and examples keep the author's order, which Foundation does not know.
      guard let keys = Self.order(of: formatted), Self.order(of: other) == keys else { continue }
      #expect(Self.format(other, as: name) == formatted)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(Self.format(Array(text.replacing("\n", with: "\r\n").utf8), as: name) == formatted)
    #expect(Self.format(Array(text.replacing("\n", with: " ").utf8), as: name) == formatted)
  }

  /// The names of everything that keeps its order.
  private static func order(of bytes: [UInt8]) -> [String]? {
    guard let document = JSONParser.document(in: bytes, file: 0).document else { return nil }
    let known = Set(Key.allCases.map(\.text))
    return document.nodes.indices.compactMap { node in
      document.nodes[node].kind == .string && !known.contains(document.text(at: node)) ? document.text(at: node) : nil
    }
  }

  @Test(
    "keeps the spelling of numbers and of escapes that mean something",
    arguments: [
      ("1.50", "1.50"), ("1E+3", "1E+3"), ("-0", "-0"), (#""\u0041\/\u002f""#, #""A//""#),
      (#""\u0022\u005c\n\u000a""#, #""\u0022\u005c\n\u000a""#),
      (#""\u200b\u00e9\ud83d\uDE00""#, #""\u200b\u00e9\ud83d\uDE00""#),
      (#""\u0020\u007e\u001f\u007f""#, #"" ~\u001f\u007f""#),
      (#""\\u0041\\/""#, #""\\u0041\\/""#), ("{ }", "{}"), ("[\n]", "[]"), (" [ 1,\t2 ] ", "[1, 2]"),
      (#"{"b":1,"a":{"c":[{}]}}"#, #"{ "b": 1, "a": { "c": [{}] } }"#),
    ])
  func keepsSpelling(text: String, expected: String) {
    #expect(Self.format(text) == expected + "\n")
  }

  @Test(
    "refuses what is not JSON",
    arguments: ["", "{", "{,}", #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, "// a\n{}", "[1,]", "\u{FEFF}{}", "01"])
  func refusesOther(text: String) {
    let result = DescriptionFormatter.format(DescriptionFile(path: "a.json", name: "a.json", bytes: Array(text.utf8)))
    #expect(result.bytes == nil)
    #expect(!result.diagnostics.isEmpty)
  }

  @Test("puts unknown keys last, in their order")
  func keepsUnknownKeys() {
    let text = #"{"zeta":1,"fields":{},"alpha":[2],"object":"A"}"#
    let expected = """
      {
        "object": "A",
        "fields": {},
        "zeta": 1,
        "alpha": [2]
      }

      """
    #expect(Self.format(text, as: "objects/A.json") == expected)
  }

  @Test("leaves what fits into a line with a comma behind it on that line", arguments: [(139, 1), (140, 4)])
  func fillsALine(width: Int, lineCount: Int) throws {
    let list = "[\"\(String(repeating: "x", count: width - 7))\", 1]"
    let formatted = try #require(Self.format(list))
    #expect(list.utf8.count == width)
    #expect(formatted.split(separator: "\n").count == lineCount)
  }

  @Test("survives what is as deep and as long as a file can be")
  func survivesExtremes() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(Self.format(deep) == deep + "\n")
    let long =
      "[" + Array(repeating: "\"\(String(repeating: "x", count: 200))\"", count: 5_000).joined(separator: ",") + "]"
    let formatted = try #require(Self.format(long))
    #expect(formatted.utf8.count == 5_000 * 206 + 3)
    #expect(Self.format(formatted) == formatted)
  }

  static let cases = TestFolder.cases.appending(path: "Formatting")

  @Test("lays out each kind of file as recorded", arguments: TestFolder.names(in: cases))
  func isAsRecorded(name: String) throws {
    let folder = Self.cases.appending(path: name)
    for (file, bytes) in try TestFolder.files(in: folder) where !file.hasPrefix("expected/") {
      let formatted = try #require(Self.format(bytes, as: file))
      try Recording.expect(
        String(decoding: formatted, as: UTF8.self), at: folder.appending(path: "expected/\(file)"))
    }
  }

  @Test("changes nothing about the committed descriptions")
  func committedOnesAreFormatted() throws {
    let specs = TestFolder.cases.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Specs")
    for (name, bytes) in try TestFolder.files(in: specs) where name.hasSuffix(".json") && name.contains("/") {
      let ownName = String(name.drop { $0 != "/" }.dropFirst())
      #expect(Self.format(bytes, as: ownName) == bytes, "\(name)")
    }
  }
}
