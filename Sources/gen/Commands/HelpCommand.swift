import Generation
import Problems

/// `gen help [VERB]`.
struct HelpCommand {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  func run() throws(Problem) -> ExitCode {
    guard let word = arguments.word else {
      console.result(Help.overview)
      return .fine
    }
    guard let verb = Verb(rawValue: word) else { throw ArgumentParser.unknownVerb(word) }
    console.result(Help.text(of: verb))
    return .fine
  }
}
