import SpecModel
import SpecReader
import Testing

@Suite("Line ends") struct LineEndTests {
  /// As editors count them: LF, CR LF and CR end a line, in any mixture; nothing else does.
  @Test(
    "are counted as editors do",
    arguments: [
      ("\n", 2), ("\r", 2), ("\r\n", 2), ("\n\r", 3), ("\r\r", 3), ("\n\n", 3), ("\r\n\r\n", 3), ("\r\n\n\r", 4),
      ("\r\r\n\n", 4), (" \t", 1),
    ])
  func linesAreCounted(ends: String, line: Int) {
    var description = Description("Shop")
    description.others.append(("objects/Raw.json", Array("{\(ends)x".utf8)))
    let result = description.read()
    let report = result.diagnostics.filter { $0.code == .jsonSyntax }.rendered(in: result.files)
    let column = line == 1 ? 2 + ends.utf8.count : 1
    #expect(report.hasPrefix("Specs/Shop/objects/Raw.json:\(line):\(column): error: "))
  }
}
