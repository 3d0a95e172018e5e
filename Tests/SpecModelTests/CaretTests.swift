import SpecModel
import Testing

/// The marks below a line are below what they mean, however wide its characters are.
@Suite("Carets") struct CaretTests {
  @Test(
    "are below what they mean",
    arguments: [
      ("abc ", "x", 4, 1), ("\u{E9}\u{E8} ", "x", 3, 1), ("e\u{301} ", "x", 2, 1), ("\u{76EE}\u{5F55} ", "x", 5, 1),
      ("\u{FF21}\u{FF71} ", "x", 4, 1), ("\u{FF71} ", "x", 2, 1), ("\u{D55C} ", "x", 3, 1),
      ("\u{1112}\u{1161}\u{11AB} ", "x", 3, 1), ("\u{1F600} ", "x", 3, 1), ("\u{1F1E9}\u{1F1EA} ", "x", 3, 1),
      ("\u{20000} ", "x", 3, 1), ("\u{202E}", "x", 8, 1), ("", "\u{76EE}\u{5F55}", 0, 4), ("a", "e\u{301}", 1, 1),
      ("\u{2014}", "ab", 1, 2),
    ])
  func standBelow(before: String, marked: String, column: Int, width: Int) {
    let files = [SourceFile(path: "a.json", bytes: Array("\(before)\(marked) end".utf8))]
    let place = SourceLocation(file: 0, offset: before.utf8.count)
    let text = Diagnostic(.jsonSyntax, "wrong", at: place, length: marked.utf8.count).rendered(in: files)
    let marks = String(repeating: " ", count: column) + "^" + String(repeating: "~", count: width - 1)
    #expect(text.split(separator: "\n").last == "  | \(marks)")
  }
}
