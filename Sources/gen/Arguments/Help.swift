import Generation
import Problems

/// The help texts, made from the tables of verbs, options and exit codes.
enum Help {
  /// Of the whole tool.
  static var overview: String {
    let width = Verb.allCases.map(\.rawValue.count).max() ?? 0
    var lines = [
      "gen: Swift SDKs from JSON descriptions",
      "",
      "Usage: gen [VERB] [OPTIONS]",
      "",
      "Verbs:",
    ]
    lines += Verb.allCases.map { line($0.rawValue, width, $0.summary) }
    lines += ["", "'gen VERB --help' says more about each."]
    lines += ["", "Options without a verb are those of 'gen generate':"] + optionLines(of: .generate)
    return (lines + exitCodeLines(ExitCode.allCases)).joined(separator: "\n") + "\n"
  }

  /// Of one verb.
  static func text(of verb: Verb) -> String {
    let words = verb.wordNames.map { " [\($0)]" }.joined()
    var lines = [
      "gen \(verb.rawValue): \(verb.summary)",
      "",
      "Usage: gen \(verb.rawValue)\(words) [OPTIONS]",
    ]
    if !verb.details.isEmpty { lines += [""] + verb.details }
    lines += ["", "Options:"] + optionLines(of: verb)
    return (lines + exitCodeLines(verb.exitCodes)).joined(separator: "\n") + "\n"
  }

  private static func optionLines(of verb: Verb) -> [String] {
    func term(_ option: Option) -> String {
      option.spelling + (option.valueName.map { " " + $0 } ?? "")
    }
    let width = verb.options.map { term($0).count }.max() ?? 0
    return verb.options.map { option in
      let value = option.defaultValue(for: verb).map { " (default: \($0))" } ?? ""
      return line(term(option), width, option.summary(for: verb) + value)
    }
  }

  private static func exitCodeLines(_ codes: [ExitCode]) -> [String] {
    ["", "Exit codes:"] + codes.map { line("\($0.rawValue)", 1, $0.meaning) }
  }

  private static func line(_ term: String, _ width: Int, _ text: String) -> String {
    "  " + term + String(repeating: " ", count: width - term.count) + "  " + text
  }
}
