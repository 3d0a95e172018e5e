import SpecModel
import Testing

@testable import Generation
@testable import Problems
@testable import gen

@Suite struct ReportTests {
  @Test(arguments: [
    ("plain text, déjà vu 目录", "plain text, déjà vu 目录"),
    ("\u{1B}[31mred", "\\u{1B}[31mred"),
    ("a\nb\tc\rd", "a\\nb\\tc\\rd"),
    ("\u{202E}\u{200B}\u{FEFF}\u{2028}\u{9B}", "\\u{202E}\\u{200B}\\u{FEFF}\\u{2028}\\u{009B}"),
  ])
  func aLineHoldsNothingThatSteers(_ text: String, _ printed: String) {
    #expect(PrintableText.line(text) == printed)
  }

  @Test func linesAreNoCommandsOfABuildService() {
    #expect(
      PrintableText.lines("::error::x\n \t::set\n##[group]\na ::b\na ##vso[x]###[y]\n")
        == "\\::error::x\n \t\\::set\n#\\u{23}[group]\na ::b\na #\\u{23}vso[x]#\\u{23}#[y]\n")
  }

  @Test func aDiagnosticStaysOnItsLines() {
    let files = [SourceFile(path: "a\n::b.json", bytes: Array("{}".utf8))]
    let place = SourceLocation(file: 0, offset: 0)
    let diagnostic = Diagnostic(
      .jsonSyntax, "no\n::error::", at: place, suggestion: "yes\u{1B}", notes: [Diagnostic.Note("\n::x", at: place)])
    let text = PrintableText.lines(ProblemReport.text(of: [diagnostic], in: files))
    #expect(text.hasPrefix("a\\n::b.json:1:1: error: no\\n::error::"))
    #expect(!text.contains("\u{1B}"))
    #expect(!text.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix("::") })
  }

  @Test func millionsOfDiagnosticsAreNotPrinted() {
    let files = [SourceFile(path: "a.json", bytes: Array("{}".utf8))]
    let one = Diagnostic(.jsonSyntax, "wrong", at: SourceLocation(file: 0, offset: 0))
    let text = ProblemReport.text(of: Array(repeating: one, count: ProblemReport.errorLimit + 7), in: files)
    #expect(text.hasSuffix("gen: note: 7 more errors in the same description\n"))
  }

  @Test(arguments: [
    (FileCounts(all: 61, written: 2), "61 files, 2 written, 59 unchanged"),
    (FileCounts(all: 1, written: 1, removed: 3), "1 file, 1 written, 0 unchanged, 3 removed"),
  ])
  func countsAreTold(_ counts: FileCounts, _ text: String) {
    #expect(Summary.text(of: counts) == text)
  }

  @Test(arguments: [(0.0091, "9 ms"), (9.9, "9900 ms"), (12.34, "12.3 s")])
  func timesAreTold(_ seconds: Double, _ text: String) {
    #expect(Summary.text(ofSeconds: seconds) == text)
  }
}
