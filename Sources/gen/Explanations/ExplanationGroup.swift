import Generation
import SpecDiff
import SpecModel

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
        title: "About the list of accepted breaks",
        explanations: AcceptanceProblem.Kind.allCases.map(\.explanation)),
    ]
  }
}
