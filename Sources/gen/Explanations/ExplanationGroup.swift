import Generation
import Problems
import SpecDiff
import SpecModel
import SpecVerify

/// The codes that are about the same kind of thing, in the order in which they are listed.
struct ExplanationGroup {
  var title: String
  var explanations: [Explanation]

  /// Every code that any verb prints.
  static var all: [ExplanationGroup] {
    [
      ExplanationGroup(
        title: "About descriptions",
        explanations: DiagnosticCode.allCases.map { code in
          Explanation(
            code: code.rawValue, kind: code.severity.rawValue, title: code.title, text: code.explanation)
        }),
      ExplanationGroup(
        title: "About files and arguments",
        explanations: ProblemCode.allCases.map { code in
          Explanation(
            code: code.rawValue, kind: code.severity.rawValue, title: code.title, text: code.explanation)
        }),
      ExplanationGroup(title: "About changes (the rules of 'gen diff')", explanations: Rules.all.map(\.explanation)),
      ExplanationGroup(
        title: "About recorded messages (the findings of 'gen verify')",
        explanations: FindingKind.allCases.map { kind in
          Explanation(
            code: kind.rawValue, kind: kind.level.rawValue, title: kind.title, text: kind.explanation)
        }),
      ExplanationGroup(
        title: "About entries that 'gen verify' skips",
        explanations: EntryProblem.allCases.map { problem in
          Explanation(code: problem.rawValue, kind: "skipped", title: problem.words, text: EntryProblem.explanation)
        }),
      ExplanationGroup(
        title: "About the list of accepted breaks",
        explanations: AcceptanceProblem.Kind.allCases.map(\.explanation)),
    ]
  }
}
