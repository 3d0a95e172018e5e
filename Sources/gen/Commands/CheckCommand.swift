import FileSystem
import Generation
import Problems
import SwiftEmitter

/// `gen check`: compares the output with the descriptions, and writes nothing.
struct CheckCommand {
  private let arguments: Arguments
  private let console: Console
  private let callName: String

  init(_ arguments: Arguments, _ console: Console, callName: String) {
    self.arguments = arguments
    self.console = console
    self.callName = callName
  }

  func run() throws(Problem) -> ExitCode {
    let output = PathText.withoutLastSlashes(arguments.value(of: .output))
    let tree = try OutputTree.openForReading(output) {
      console.problem("gen: waiting for another run to finish with \(PrintableText.line(output))\n")
    }
    let descriptions = Descriptions(readFrom: arguments.value(of: .input))
    if let failure = descriptions.reportProblems(on: console, afterwards: "nothing was compared") { return failure }
    var drifts: [Drift] = []
    for description in descriptions.all {
      drifts.append(try drift(of: description, tree, output))
    }
    if !descriptions.isOneAPI, let tree {
      for name in try tree.retiredAPIs(described: descriptions.all.map(\.folder.name)) {
        drifts.append(Drift(ofRetired: name, in: tree, output: output))
      }
    }
    return report(drifts, output)
  }

  private func drift(
    of description: Descriptions.Description, _ tree: OutputTree?, _ output: String
  ) throws(Problem) -> Drift {
    let name = description.folder.name
    var drift = Drift(of: name, outputs: description.outputs + description.pages, in: tree, output: output)
    SwiftEmitter.emit(description.api) { drift.compare($0) }
    for page in APIPage.files(of: description.api, from: APIPage.text) { drift.compare(page) }
    drift.compareManifest()
    return drift
  }

  private func report(_ drifts: [Drift], _ output: String) -> ExitCode {
    let problems = drifts.flatMap(\.problems)
    console.problemReport { ProblemReport.text(of: problems, inColour: $0) }
    if problems.contains(where: { $0.severity == .error }) { return .wrongUsage }
    var hasDrift = false
    for drift in drifts where !drift.isEmpty {
      hasDrift = true
      console.result(drift.report)
    }
    if hasDrift {
      console.result(advice(lineEndCount: drifts.reduce(0) { $0 + $1.lineEndCount }, output))
      return .drift
    }
    if !arguments.has(.quiet) { console.result(drifts.map(\.report).joined()) }
    return .fine
  }

  /// Where line ends differ, writing the files again is not enough: whatever changed them will do so again.
  private func advice(lineEndCount: Int, _ output: String) -> String {
    let place = PrintableText.line(output)
    let command = "'\(callName)\(arguments.spelledValues)'"
    guard lineEndCount > 0 else { return "Run \(command) to bring \(place) up to date.\n" }
    return """
      In \(Count.text(lineEndCount, "file")) only line ends differ, as git changes them where core.autocrlf is set. To \
      keep them, put the line '* -text' into \(place)/.gitattributes. Then run \(command).

      """
  }
}
