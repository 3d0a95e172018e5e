import Generation
import Problems
import SpecDiff
import SpecModel
import SpecVerify
import Testing

@testable import gen

@Suite struct ExplanationTests {
  /// Every code that any verb prints.
  static let codes =
    DiagnosticCode.allCases.map(\.rawValue) + ProblemCode.allCases.map(\.rawValue) + Rules.all.map(\.id)
    + AcceptanceProblem.Kind.allCases.map(\.rawValue) + FindingKind.allCases.map(\.rawValue)
    + EntryProblem.allCases.map(\.rawValue)

  @Test("A mistake in a description is explained with a wrong and a right piece", arguments: DiagnosticCode.allCases)
  func ofDescriptions(code: DiagnosticCode) {
    #expect(!code.title.isEmpty)
    #expect(code.explanation.contains("Wrong:") && code.explanation.contains("Right:"))
  }

  @Test("A problem with files or arguments is explained", arguments: ProblemCode.allCases)
  func ofProblems(code: ProblemCode) {
    #expect(!code.title.isEmpty)
    #expect(!code.explanation.isEmpty)
  }

  @Test("What an explanation says of the tool is true")
  func facts() {
    #expect(ProblemCode.inputTooLarge.explanation.contains(" \(DescriptionFolder.sizeLimit >> 20) MB"))
    #expect(ProblemCode.outputHandWritten.explanation.contains("'\(GeneratedMark.file)'"))
    #expect(ProblemCode.manifestEntry.explanation.contains("'\(OutputManifest.fileName)'"))
  }

  @Test("A rule is explained as 'gen diff --rules' does it", arguments: Rules.all.map(\.id))
  func ofRules(id: String) throws {
    let rule = try #require(Rules.all.first { $0.id == id })
    let (exitCode, output) = Self.explain(id)
    #expect(exitCode == .fine)
    #expect(output.hasPrefix("rule [\(id)]: \(rule.title)\n\n"))
    for line in rule.verdictLines {
      #expect(Rules.list().contains("    \(line)\n"))
      #expect(output.contains("\(line)\n"))
    }
  }

  @Test("A rule says how to accept its findings if they can be breaks")
  func ofAccepting() throws {
    #expect(
      Self.explain("spec-version-not-bumped").output == """
        rule [spec-version-not-bumped]: the description changed and its version did not

        error, wire works, source compiles. The version number does not tell users of the SDK what to expect.

        This is the worst case; the report says what each change does. An error, or a change that breaks something,
        makes 'gen diff' exit with 1 unless it is accepted.

        A file 'accepted-breaks.json' in the input folder lists accepted breaks:
        { "accepted": [ { "fingerprint": "…", "reason": "…", "expires": "2026-12-31" } ] }
        The fingerprint is the 16 digits after the finding in the report; 'expires' is optional.
        An entry that is malformed, expired or matches no finding is an error.

        """)
    #expect(
      Self.explain("description-changed").output == """
        rule [description-changed]: documentation has changed

        info, wire works, source compiles, patch version. Only documentation changes.

        """)
    let oneDirection = try #require(Rules.all.first { $0.id == "max-length-decreased" })
    #expect(oneDirection.canBreak)
    #expect(Self.explain(oneDirection.id).output.contains("\nresponse: info, wire works"))
  }

  @Test("Every code is explained and listed, and none has two meanings")
  func ofEveryCode() {
    #expect(Set(Self.codes).count == Self.codes.count)
    let list = Self.explain().output
    for code in Self.codes {
      #expect(list.contains("  \(code) "))
      let (exitCode, output) = Self.explain(code)
      #expect(exitCode == .fine)
      #expect(output.contains("[\(code)]: "))
      #expect(output.split(separator: "\n").count >= 2)
    }
    #expect(list.split(separator: "\n").count { $0.hasPrefix("  ") } == Self.codes.count)
  }

  private static func explain(_ codes: String...) -> (exitCode: ExitCode, output: String) {
    var output = ""
    let console = Console(result: { output += $0 }, problem: { output += $0 })
    let exitCode = Tool(console: console).run(["explain"] + codes)
    return (exitCode, output)
  }
}
