import Generation
import Problems

/// `gen lint`: reports the mistakes in the descriptions.
struct LintCommand {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  func run() throws(Problem) -> ExitCode {
    let descriptions = Descriptions(readFrom: arguments.value(of: .input))
    let failure = descriptions.reportProblems(on: console, afterwards: nil)
    if !arguments.has(.quiet) {
      for description in descriptions.all {
        let warnings = description.warningCount == 0 ? "no warnings" : Count.text(description.warningCount, "warning")
        let name = PrintableText.line(description.folder.name)
        let contents = Summary.text(of: DescriptionContents(of: description.api))
        console.result("\(name): \(contents); no errors, \(warnings)\n")
      }
    }
    if let failure { return failure }
    return arguments.has(.strict) && descriptions.warningCount > 0 ? .wrongDescription : .fine
  }
}
