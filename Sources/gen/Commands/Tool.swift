import Generation
import Problems

/// The whole tool, with what it prints to. It keeps nothing between runs.
struct Tool {
  /// Of the tool, as `--version` prints it.
  static let version = "1.0.0"

  let console: Console
  /// What somebody types to start the tool.
  let callName: String
  /// Tests make writing fail here.
  var beforeChange: BeforeChange?

  init(console: Console, callName: String = CallName.byDefault, beforeChange: BeforeChange? = nil) {
    self.console = console
    self.callName = callName
    self.beforeChange = beforeChange
  }

  /// Does what a command line says; `words` come without the name of the program.
  func run(_ words: [String]) -> ExitCode {
    do throws(Problem) {
      return try run(ArgumentParser.parse(words))
    } catch {
      console.problemReport { ProblemReport.text(of: [error], inColour: $0) }
      return .wrongUsage
    }
  }

  private func run(_ arguments: Arguments) throws(Problem) -> ExitCode {
    if arguments.has(.version) {
      console.result("gen \(Self.version)\n")
      return .fine
    }
    if arguments.has(.help) {
      console.result(isAskedAsAWhole(arguments) ? Help.overview : Help.text(of: arguments.verb))
      return .fine
    }
    switch arguments.verb {
    case .generate: return try GenerateCommand(arguments, console, beforeChange).run()
    case .check: return try CheckCommand(arguments, console, callName: callName).run()
    case .lint: return try LintCommand(arguments, console).run()
    case .format: return try FormatCommand(arguments, console, callName: callName, beforeChange).run()
    case .initialize: return try InitCommand(arguments, console, callName: callName, beforeChange).run()
    case .schema: return SchemaCommand(console, callName: callName).run()
    case .diff: return try DiffCommand(arguments, console).run()
    case .verify: return try VerifyCommand(arguments, console).run()
    case .export: return try ExportCommand(arguments, console).run()
    case .explain: return try ExplainCommand(arguments, console).run()
    case .help: return try HelpCommand(arguments, console).run()
    }
  }

  private func isAskedAsAWhole(_ arguments: Arguments) -> Bool {
    !arguments.isVerbGiven || arguments.verb == .help
  }
}
