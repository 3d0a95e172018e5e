import Foundation
import SpecModel
import Testing

@testable import Generation
@testable import Problems
@testable import gen

/// What a report of problems shows first and last, and in colour on a terminal alone.
@Suite struct ColourTests {
  private static let files = [SourceFile(path: "a.json", bytes: Array("{}\n".utf8))]

  private static func diagnostic(_ code: DiagnosticCode, _ message: String) -> Diagnostic {
    Diagnostic(code, message, at: SourceLocation(file: 0, offset: 0), suggestion: "change it")
  }

  @Test func everyErrorIsShownWhateverTheNumberOfWarnings() {
    let warning = Self.diagnostic(.unusedType, "unused")
    let many = Array(repeating: warning, count: ProblemReport.warningLimit + 68)
    let text = ProblemReport.text(of: many + [Self.diagnostic(.jsonSyntax, "wrong")] + many, in: Self.files)
    #expect(text.contains("gen: note: 236 more warnings in the same description\na.json:1:1: error: wrong"))
    #expect(text.split(separator: "\n").count { $0.contains(": warning: ") } == ProblemReport.warningLimit)
  }

  @Test func theSummaryNamesThePlaceOfTheFirstError() throws {
    let workspace = try Workspace()
    try workspace.write("Specs/Shop/objects/Card.json", "{\n  \"object\": 7\n}")
    let path = workspace.path("Specs/Shop/objects/Card.json")
    let answer = workspace.run()
    #expect(answer.errors.hasSuffix("gen: 2 errors; nothing was written; the first error is at \(path):1:1\n"))
    #expect(workspace.run("lint").errors.hasSuffix("gen: 2 errors; the first error is at \(path):1:1\n"))
  }

  @Test func coloursAreTheOnlyDifference() {
    let diagnostics = [Self.diagnostic(.jsonSyntax, "wrong \u{1B}[31m"), Self.diagnostic(.unusedType, "unused")]
    let plain = ProblemReport.text(of: diagnostics, in: Self.files)
    let coloured = ProblemReport.text(of: diagnostics, in: Self.files, inColour: true)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m: wrong \\u{1B}[31m"))
    #expect(coloured.contains("\u{1B}[1;35mwarning\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(arguments: [(true, true), (false, false)])
  func coloursAreForATerminal(isTerminal: Bool, hasColours: Bool) {
    var errors = ""
    let console = Console(hasColouredProblems: isTerminal, result: { _ in }, problem: { errors += $0 })
    #expect(Tool(console: console).run(["chekc"]) == .wrongUsage)
    #expect(errors.contains("\u{1B}[1;31merror\u{1B}[0m") == hasColours)
    #expect(errors.contains("\u{1B}") == hasColours)
  }
}
