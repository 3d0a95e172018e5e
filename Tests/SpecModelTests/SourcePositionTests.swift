import SpecModel
import Testing

@Suite("Lines and columns")
struct SourcePositionTests {
  @Test(
    "Lines end at LF, CR LF or CR, and columns count characters of Unicode",
    arguments: [
      (0, 1, 1, "ab"), (1, 1, 2, "ab"), (2, 1, 3, "ab"), (3, 2, 1, "é2"), (5, 2, 2, "é2"), (6, 2, 3, "é2"),
      (8, 3, 1, "x"), (9, 3, 2, "x"), (10, 4, 1, ""), (11, 5, 1, "end"), (14, 5, 4, "end"), (99, 5, 4, "end"),
    ])
  func position(offset: Int, line: Int, column: Int, text: String) {
    let file = SourceFile(path: "a.json", bytes: Array("ab\né2\r\nx\r\nend".utf8))
    let other = SourceFile(path: "a.json", bytes: Array("ab\né2\r\nx\r\rend".utf8))
    let position = (offset < 10 ? file : other).position(at: offset)
    #expect(position.line == line)
    #expect(position.column == column)
    #expect(position.text == text)
  }
}
