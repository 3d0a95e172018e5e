import Testing

@testable import SwiftEmitter

@Suite("Text of a description in Swift source")
struct TextTests {
  @Test(
    "A literal has the value it is made from and nothing that ends it",
    arguments: [
      ("plain", #""plain""#),
      ("a\"b", #""a\"b""#),
      (#"\(x)"#, #""\\(x)""#),
      ("a\nb\rc", #""a\nb\rc""#),
      ("\u{202E}", #""\u{202E}""#),
      ("\u{2028}", #""\u{2028}""#),
      ("\u{0}", #""\u{0}""#),
      ("e\u{301}", #""e\u{301}""#),
      ("成功。", #""成功。""#),
    ])
  func literals(value: String, spelling: String) {
    var text = SwiftText()
    SwiftLiteral(value).write(to: &text)
    #expect(String(decoding: text.bytes, as: UTF8.self) == spelling)
  }

  @Test(
    "A comment shows words as words",
    arguments: [
      ("Plain words.", "Plain words."),
      ("one\ntwo\r\nthree\rfour\u{2028}five", "one two  three four five"),
      ("@Metadata", "\\@Metadata"),
      ("- Parameter x: y", "\\- Parameter x: y"),
      ("see <script>", "see \\<script>"),
      ("code `A_B` stays", "code `A_B` stays"),
      ("an ` alone", "an \\` alone"),
      ("```fence```", "\\`\\`\\`fence\\`\\`\\`"),
      ("swiftlint:disable all", "swiftlint\\:disable all"),
      ("a \u{202E}b", "a (U+202E)b"),
      ("1. first", "1\\. first"),
      (" 1. first", " 1\\. first"),
      ("first 1. second", "first 1. second"),
      ("`code` of MARK: it", "`code` of MARK\\: it"),
      ("a: b, `c: d`, e=f", "a: b, `c: d`, e=f"),
      ("`1.` a - b", "`1.` a \\- b"),
    ])
  func comments(words: String, shown: String) {
    var text = SwiftText()
    text.append(words: words)
    #expect(String(decoding: text.bytes, as: UTF8.self) == shown)
    #expect(DocText.neutralized(words) == shown)
  }

  @Test("The quick look at words lets through only what the thorough one leaves as it is")
  func harmlessWords() {
    let pieces = [
      " ", "`", "-", "*", "#", "=", "+", ">", "~", "|", "@", "<", "\\", ".", ")", ":", "1", "a", "TODO", "mark",
      "\n", "\t", "é", "\u{200B}",
    ]
    var texts = pieces
    var last = pieces
    for _ in 1...3 {
      last = last.flatMap { start in pieces.map { start + $0 } }
      texts += last.count > 20_000 ? stride(from: 0, to: last.count, by: 13).map { last[$0] } : last
    }
    var harmless = 0
    for text in texts {
      // Eight bytes at a time see it at every place.
      for padding in ["", "word ", "longwords and "] {
        let words = padding + text
        guard words.withBytes({ HarmlessWords.isHarmless($0) }) else { continue }
        harmless += 1
        if DocText.neutralized(words) != words { Issue.record("\(words.debugDescription)") }
      }
    }
    #expect(harmless > 1000)
  }

  @Test("A name that is no identifier cannot become anything else")
  func identifiers() {
    #expect(SwiftIdentifier("default").spelling == "`default`")
    #expect(SwiftIdentifier("a } struct b {").spelling == "_")
    #expect(SwiftIdentifier("`x`").spelling == "_")
    #expect(SwiftIdentifier("ｆull").spelling == "_")
  }
}
