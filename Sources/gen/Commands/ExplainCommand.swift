import Generation
import SpecModel
import SpecReader

/// `gen explain [CODE]`: what stands behind the code of an error or a warning.
struct ExplainCommand {
  private let arguments: Arguments
  private let console: Console

  /// One code of either list.
  private struct Entry {
    var code: String
    var severity: Severity
    var title: String
    var explanation: String
  }

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  func run() throws(Problem) -> ExitCode {
    let descriptionEntries = DiagnosticCode.allCases.map {
      Entry(code: $0.rawValue, severity: $0.severity, title: $0.title, explanation: $0.explanation)
    }
    let toolEntries = ProblemCode.allCases.map {
      Entry(code: $0.rawValue, severity: $0.severity, title: $0.title, explanation: $0.explanation)
    }
    let entries = descriptionEntries + toolEntries
    guard let code = arguments.word else {
      console.result(
        "About descriptions:\n\(list(descriptionEntries))\nAbout files and arguments:\n\(list(toolEntries))")
      return .fine
    }
    guard let entry = entries.first(where: { $0.code == code }) else {
      let near = NearWord.meant(by: code, among: entries.map(\.code))
      throw Problem(
        .usage, at: nil, "there is no code '\(code)'",
        advice: near.map { "did you mean '\($0)'?" } ?? "'gen explain' lists all codes")
    }
    console.result("\(entry.severity.rawValue) [\(entry.code)]: \(entry.title)\n\n\(entry.explanation)\n")
    return .fine
  }

  private func list(_ entries: [Entry]) -> String {
    let width = entries.map(\.code.count).max() ?? 0
    return entries.map { entry in
      "  \(entry.code)\(String(repeating: " ", count: width - entry.code.count))  \(entry.title)\n"
    }.joined()
  }
}
