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
    #expect(SwiftLiteral(value).spelling == spelling)
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
      ("| a | b |", "\\| a \\| b \\|"), ("~~~ x", "\\~~~ x"), ("> q", "\\> q"), ("# h", "\\# h"), ("## h", "\\## h"),
      ("#h", "#h"), ("+ x", "\\+ x"), ("+x", "+x"), ("= x", "\\= x"), ("=== x", "\\=== x"), ("* x", "\\* x"),
      ("--- x", "\\--- x"), ("a|b", "a|b"), ("a@b", "a@b"), ("1) x", "1\\) x"), ("1.5 x", "1.5 x"), ("12.", "12\\."),
      ("a\\b", "a\\\\b"), ("TODO: x", "TODO\\: x"), ("a `b: c` MARK: d", "a `b: c` MARK\\: d"),
    ])
  func comments(words: String, shown: String) {
    #expect(DocText.neutralized(words) == shown)
  }

  @Test("A link has nothing in it that would end it")
  func links() {
    let link: DocText = "\(link: "https://a.example/b c<d>`e")"
    #expect(link.text == "<https://a.example/bcd'e>")
  }

  @Test("A paragraph is wrapped where no line begins with something that Markdown reads")
  func wrapping() {
    #expect(DocParagraph.lines(of: "one two three", width: 7) == ["one two", "three"])
    #expect(DocParagraph.lines(of: "one two three", width: 6) == ["one", "two", "three"])
    #expect(DocParagraph.lines(of: "one  two ", width: 80) == ["one two"])
    #expect(DocParagraph.lines(of: "unbreakable x", width: 4) == ["unbreakable", "x"])
    #expect(DocParagraph.lines(of: "`a - b` c", width: 3) == ["`a -", "b`", "c"])
    #expect(DocParagraph.lines(of: "a 1. b", width: 3) == ["a 1.", "b"])
    #expect(DocParagraph.lines(of: "a 1) b", width: 3) == ["a 1)", "b"])
    #expect(DocParagraph.lines(of: "a 12 b", width: 3) == ["a", "12", "b"])
    #expect(DocParagraph.lines(of: "", width: 3) == [])
    for mark in ["-", "+", "*", "#", ">", "=", "~", "|", "@", "<"] {
      #expect(DocParagraph.lines(of: "word \(mark) x", width: 5) == ["word \(mark)", "x"])
    }
  }

  @Test("A name that is no identifier cannot become anything else")
  func identifiers() {
    #expect(SwiftIdentifier("default").spelling == "`default`")
    #expect(SwiftIdentifier("a } struct b {").spelling == "_")
    #expect(SwiftIdentifier("`x`").spelling == "_")
    #expect(SwiftIdentifier("ｆull").spelling == "_")
  }
}
