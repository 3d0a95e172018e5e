import Testing

@testable import SpecModel

@Suite("Text on a terminal") struct VisibleTextTests {
  @Test(
    "shows what nobody would see, and what a terminal would obey, by its number",
    arguments: [
      ("plain ~", "plain ~"), ("é 目 😀", "é 目 😀"), ("a\nb\r\tc", "a\\nb\\r\\tc"), ("\u{1B}[31m", "\\u{1B}[31m"),
      ("\u{7F}\u{9B}", "\\u{7F}\\u{9B}"), ("a\u{202E}b", "a\\u{202E}b"), ("a\u{200B}b", "a\\u{200B}b"),
      ("a\u{2028}b", "a\\u{2028}b"), ("\u{E000}\u{378}", "\\u{E000}\\u{378}"),
      // A letter and a mark that take no room.
      ("a\u{3164}b", "a\\u{3164}b"), ("a\u{FE0F}b", "a\\u{FE0F}b"),
    ])
  func line(text: String, shown: String) {
    #expect(VisibleText.line(text) == shown)
  }
}
