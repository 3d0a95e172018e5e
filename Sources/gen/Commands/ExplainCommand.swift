import Generation
import Problems
import SpecDiff
import SpecReader

/// `gen explain [CODE]`: explains a code that any verb prints.
struct ExplainCommand {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  func run() throws(Problem) -> ExitCode {
    let groups = ExplanationGroup.all
    guard let code = arguments.word else {
      console.result(groups.map(list).joined(separator: "\n"))
      return .fine
    }
    let explanations = groups.flatMap(\.explanations)
    let currentCode = Rules.rule(called: code)?.id ?? code
    guard let explanation = explanations.first(where: { $0.code == currentCode }) else {
      let near = NearWord.meant(by: code, among: explanations.map(\.code))
      throw Problem(
        .usage, at: nil, "unknown code '\(code)'",
        advice: near.map { "did you mean '\($0)'?" } ?? "'gen explain' lists all codes")
    }
    console.result("\(explanation.kind) [\(explanation.code)]: \(explanation.title)\n\n\(explanation.text)\n")
    return .fine
  }

  private func list(_ group: ExplanationGroup) -> String {
    let width = group.explanations.map(\.code.count).max() ?? 0
    let lines = group.explanations.map { explanation in
      let gap = String(repeating: " ", count: width - explanation.code.count)
      return "  \(explanation.code)\(gap)  \(explanation.title)\n"
    }
    return "\(group.title):\n\(lines.joined())"
  }
}
