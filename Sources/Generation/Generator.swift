import SpecModel
import SwiftEmitter

/// Reads the descriptions of an input folder and writes their code: all of it, or nothing and what is wrong.
package struct Generator {
  private let input: String
  private let output: String
  private let console: Console
  private let beforeChange: BeforeChange?

  /// What a run did to the output of one API.
  package struct GeneratedAPI {
    package var name: String
    /// `nil` for an API that is not described any more.
    package var api: API?
    package var counts: FileCounts
    package var seconds = 0.0
  }

  /// `input` and `output` are folders; problems are printed to `console`; tests make writing fail in `beforeChange`.
  package init(input: String, output: String, console: Console, beforeChange: BeforeChange? = nil) {
    self.input = input
    self.output = output
    self.console = console
    self.beforeChange = beforeChange
  }

  /// Gives one entry for each API, or none after a failure. The tree is locked before the descriptions are read, so
  /// that of two runs at once the later one has read the later description.
  package func run() throws(Problem) -> (exitCode: ExitCode, generated: [GeneratedAPI]) {
    let tree = try OutputTree.openForWriting(output, beforeChange: beforeChange) {
      console.problem("gen: waiting for another run to finish with \(PrintableText.line(output))\n")
    }
    let update = TreeUpdate(of: tree)
    do throws(Problem) {
      let result = try run(update, tree)
      if result.exitCode != .fine { update.discard() }
      return result
    } catch {
      update.discard()
      throw error
    }
  }

  private func run(
    _ update: TreeUpdate, _ tree: OutputTree
  ) throws(Problem) -> (exitCode: ExitCode, generated: [GeneratedAPI]) {
    let descriptions = Descriptions(readFrom: input)
    if let failure = descriptions.reportProblems(on: console, afterwards: "nothing was written") {
      return (failure, [])
    }
    try OutputPlace(tree).refuseInside(descriptions.all.map(\.folder))
    try tree.removeLeftoverFolders()
    var generated: [GeneratedAPI] = []
    for description in descriptions.all {
      generated.append(try prepare(description, update))
    }
    if !descriptions.isOneAPI {
      for name in try tree.retiredAPIs(described: descriptions.all.map(\.folder.name)) {
        generated.append(GeneratedAPI(name: name, counts: try update.prepareRemoval(of: name)))
      }
    }
    console.problem(ProblemReport.text(of: update.problems))
    if update.isRefused {
      console.problem("gen: nothing was written\n")
      return (.wrongUsage, [])
    }
    let start = System.seconds()
    try update.commit()
    let share = (System.seconds() - start) / Double(max(1, generated.count))
    for index in generated.indices { generated[index].seconds += share }
    return (.fine, generated)
  }

  private func prepare(_ description: Descriptions.Description, _ update: TreeUpdate) throws(Problem) -> GeneratedAPI {
    let start = System.seconds()
    let name = description.folder.name
    do {
      let counts = try update.prepare(name, outputs: description.outputs) { receive in
        try SwiftEmitter.emit(description.api, to: receive)
      }
      let seconds = description.seconds + System.seconds() - start
      return GeneratedAPI(name: name, api: description.api, counts: counts, seconds: seconds)
    } catch {
      throw error as? Problem ?? .unwritableOutput(name, System.Failure(number: 0))
    }
  }
}
