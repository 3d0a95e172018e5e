import FileSystem
import Problems
import SpecModel
import SwiftEmitter

/// Reads the descriptions of an input folder and writes their code: all of it, or nothing, with the reasons.
package struct Generator {
  private let input: String
  private let output: String
  private let console: Console
  private let page: APIPage.Printer?
  private let beforeChange: BeforeChange?

  /// What came of a run.
  package struct Run {
    package var exitCode: ExitCode
    /// One entry for each API; none after a failure.
    package var generated: [GeneratedAPI] = []
  }

  /// What a run did to the output of one API.
  package struct GeneratedAPI {
    package var name: String
    /// `nil` for an API that is not described any more.
    package var contents: DescriptionContents?
    package var counts: FileCounts
    package var seconds = 0.0
  }

  /// `input` and `output` are folders; problems are printed to `console`; `page` prints the pages for people, without it there
  /// are none; tests make writing fail in `beforeChange`.
  package init(
    input: String, output: String, console: Console, page: APIPage.Printer? = nil,
    beforeChange: BeforeChange? = nil
  ) {
    self.input = input
    self.output = output
    self.console = console
    self.page = page
    self.beforeChange = beforeChange
  }

  /// The tree is locked before the descriptions are read, so that of two runs at once the later one has read the later
  /// description.
  package func run() throws(Problem) -> Run {
    let tree = try OutputTree.openForWriting(output, beforeChange: beforeChange) {
      console.problem("gen: waiting for another run to finish with \(PrintableText.line(output))\n")
    }
    let update = OutputUpdate(of: tree)
    do throws(Problem) {
      let run = try run(update, tree)
      if run.exitCode != .fine { update.discard() }
      return run
    } catch {
      update.discard()
      throw error
    }
  }

  private func run(_ update: OutputUpdate, _ tree: OutputTree) throws(Problem) -> Run {
    let descriptions = Descriptions(readFrom: input)
    if let failure = descriptions.reportProblems(on: console, afterwards: "nothing was written") {
      return Run(exitCode: failure)
    }
    try tree.refuseInside(descriptions.all.map(\.folder))
    try tree.removeLeftovers()
    var generated: [GeneratedAPI] = []
    for description in descriptions.all {
      generated.append(try prepare(description, update))
    }
    if !descriptions.isOneAPI {
      for name in try tree.retiredAPIs(described: descriptions.all.map(\.folder.name)) {
        generated.append(GeneratedAPI(name: name, counts: try update.prepareRemoval(of: name)))
      }
    }
    console.problemReport { ProblemReport.text(of: update.problems, inColour: $0) }
    if update.isRefused {
      console.problem("gen: nothing was written\n")
      return Run(exitCode: .wrongUsage)
    }
    let start = System.seconds()
    try update.commit()
    let share = (System.seconds() - start) / Double(max(1, generated.count))
    for index in generated.indices { generated[index].seconds += share }
    return Run(exitCode: .fine, generated: generated)
  }

  private func prepare(_ description: Descriptions.Description, _ update: OutputUpdate) throws(Problem) -> GeneratedAPI
  {
    let start = System.seconds()
    let name = description.folder.name
    do {
      let outputs = description.outputs + (page == nil ? [] : description.pages)
      let counts = try update.prepare(name, outputs: outputs) { receive in
        try SwiftEmitter.emit(description.api, to: receive)
        if let page { try APIPage.files(of: description.api, from: page).forEach(receive) }
      }
      return GeneratedAPI(
        name: name, contents: DescriptionContents(of: description.api), counts: counts,
        seconds: description.seconds + System.seconds() - start)
    } catch {
      throw error as? Problem ?? .unwritableOutput(name, System.Failure(number: 0))
    }
  }
}

/// How many files a run was about, without manifests.
package struct FileCounts: Hashable {
  /// That belong to the API.
  package var all = 0
  package var written = 0
  package var removed = 0

  package var unchanged: Int { all - written }
}

/// How much one description says.
package struct DescriptionContents: Hashable {
  package var endpointCount: Int
  package var objectCount: Int
  /// Those of all endpoints and the common ones.
  package var resultCodeCount: Int

  package init(of api: API) {
    endpointCount = api.endpoints.count
    objectCount = api.objects.count
    resultCodeCount = api.endpoints.reduce(api.commonResultCodes.count) { $0 + $1.resultCodes.count }
  }
}
