import Testing

@testable import SpecReference

@Suite("Prose of a description in Markdown") struct MarkdownWordsTests {
  @Test(
    "is nothing but prose",
    arguments: [
      ("www.example.com", "www&#46;example.com"), ("WWW.example.com", "WWW&#46;example.com"),
      ("wWw.x", "wWw&#46;x"), ("ww.x", "ww.x"), ("https://x", "https&#58;//x"), ("a: b", "a: b"), ("a:/b", "a:/b"),
      ("a@b.c", "a@<!-- -->b.c"), ("snake_case", "snake_case"), ("_em_", "\\_em\\_"),
      ("$x$", "<span>$</span>x<span>$</span>"),
      ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("a 1. b", "a 1. b"), ("- a", "\\- a"), ("a - b", "a - b"),
      ("a | b", "a &#124; b"), ("&amp;", "&amp;amp;"), ("`a|b` c", "<code>a&#124;b</code> c"), ("a ` b", "a &#96; b"),
      (" a\n\tb ", "a b"),
    ])
  func escaped(words: String, expected: String) {
    #expect(MarkdownWords.escaped(words) == expected)
  }
}
