import Generation
import Problems

/// `gen format`: lays out the descriptions in one way.
struct FormatCommand {
  private let arguments: Arguments
  private let console: Console
  private let callName: String
  private let beforeChange: BeforeChange?

  init(_ arguments: Arguments, _ console: Console, callName: String, _ beforeChange: BeforeChange?) {
    self.arguments = arguments
    self.console = console
    self.callName = callName
    self.beforeChange = beforeChange
  }

  func run() throws(Problem) -> ExitCode {
    let formatting = DescriptionFormatting(readFrom: arguments.value(of: .input))
    let isCheck = arguments.has(.check)
    let afterwards = isCheck ? "nothing was compared" : "nothing was written"
    if let failure = formatting.reportProblems(on: console, afterwards: afterwards) { return failure }
    if !isCheck { try formatting.write(beforeChange: beforeChange) }
    report(formatting.changes, of: formatting.fileCount, isCheck: isCheck)
    return isCheck && !formatting.changes.isEmpty ? .drift : .fine
  }

  private func report(_ changes: [DescriptionFormatting.Change], of fileCount: Int, isCheck: Bool) {
    let hasDrift = isCheck && !changes.isEmpty
    guard hasDrift || !arguments.has(.quiet) else { return }
    for change in changes {
      console.result("\(PrintableText.line(change.path)): \(isCheck ? "not formatted" : "formatted")\n")
    }
    if hasDrift {
      console.result("Run '\(callName) format\(arguments.spelledValues)' to format them.\n")
    } else {
      console.result("\(Count.text(fileCount, "file")), \(changes.count) changed\n")
    }
  }
}
