import SwiftEmitter

/// `gen generate`: writes what the descriptions say.
struct GenerateCommand {
  private let arguments: Arguments
  private let console: Console
  private let beforeChange: BeforeChange?

  init(_ arguments: Arguments, _ console: Console, _ beforeChange: BeforeChange?) {
    self.arguments = arguments
    self.console = console
    self.beforeChange = beforeChange
  }

  /// The tree is locked before the descriptions are read, so that of two runs at once the later one has read the later
  /// description.
  func run() throws(Problem) -> ExitCode {
    let output = arguments.value(of: .output)
    let tree = try OutputTree.openForWriting(output, beforeChange: beforeChange) {
      console.problem("gen: waiting for another run to finish with \(PrintableText.line(output))\n")
    }
    let update = TreeUpdate(of: tree)
    do throws(Problem) {
      let exitCode = try run(update, tree)
      if exitCode != .fine { update.discard() }
      return exitCode
    } catch {
      update.discard()
      throw error
    }
  }

  private func run(_ update: TreeUpdate, _ tree: OutputTree) throws(Problem) -> ExitCode {
    let descriptions = Descriptions(readFrom: arguments.value(of: .input))
    if let failure = descriptions.reportProblems(on: console, afterwards: "nothing was written") { return failure }
    try OutputPlace(tree).refuseInside(descriptions.all.map(\.folder))
    var summaries: [SummaryLine] = []
    for description in descriptions.all {
      summaries.append(try prepare(description, update))
    }
    if !descriptions.isOneAPI {
      for name in try tree.retiredAPIs(described: descriptions.all.map(\.folder.name)) {
        summaries.append(SummaryLine(name: name, counts: try update.prepareRemoval(of: name)))
      }
    }
    console.problem(ProblemReport.text(of: update.problems))
    if update.isRefused {
      console.problem("gen: nothing was written\n")
      return .wrongUsage
    }
    let start = System.seconds()
    try update.commit()
    let share = (System.seconds() - start) / Double(max(1, summaries.count))
    if !arguments.has(.quiet) { console.result(summaries.map { $0.text(adding: share) }.joined()) }
    return .fine
  }

  private func prepare(_ description: Descriptions.Description, _ update: TreeUpdate) throws(Problem) -> SummaryLine {
    let start = System.seconds()
    let name = description.folder.name
    do {
      let counts = try update.prepare(name, outputs: description.outputs) { receive in
        try SwiftEmitter.emit(description.api, to: receive)
      }
      let seconds = description.seconds + System.seconds() - start
      return SummaryLine(name: name, contents: Summary.contents(of: description.api), counts: counts, seconds: seconds)
    } catch {
      throw error as? Problem ?? .unwritableOutput(name, System.Failure(number: 0))
    }
  }
}

/// What a run did to the output of one API.
private struct SummaryLine {
  var name: String
  /// `nil` for an API that is not described any more.
  var contents: String?
  var counts: FileCounts
  var seconds = 0.0

  func text(adding share: Double) -> String {
    let name = PrintableText.line(name)
    guard let contents else {
      return "\(name): not described any more → \(Count.text(counts.removed, "file")) removed\n"
    }
    return "\(name): \(contents) → \(Summary.text(of: counts)), in \(Summary.text(ofSeconds: seconds + share))\n"
  }
}
