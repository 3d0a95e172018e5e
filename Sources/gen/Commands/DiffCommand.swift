import FileSystem
import Generation
import Problems
import SpecDiff
import SpecModel
import SpecReader
import SwiftEmitter

/// `gen diff`: says what a change of the descriptions does to clients.
struct DiffCommand {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  func run() throws(Problem) -> ExitCode {
    if arguments.has(.rules) {
      console.result(Rules.list())
      return .fine
    }
    if arguments.has(.schema) {
      console.report(DiffReport.jsonSchema)
      return .fine
    }
    let form: ReportForm = try arguments.word(of: .format)
    let threshold: FailOn = try arguments.word(of: .failOn)
    let sides = try DiffSides(arguments)
    for side in [sides.new, sides.old] {
      if let failure = side.reportErrors(on: console, afterwards: "nothing was compared") { return failure }
    }
    var report = DiffReport.comparing(old: sides.old.all.map(\.api), new: sides.new.all.map(\.api))
    report.threshold = threshold
    report.comparison = sides.comparison
    if arguments.has(.generated) {
      let output = PathText.withoutLastSlashes(arguments.value(of: .output))
      report = GeneratedLines(sides, output: output).naming(in: report)
    }
    guard let report = try accepting(report) else { return .wrongDescription }
    switch form {
    case .text: console.report(report.text(inColour: System.wantsColour(on: 1)))
    case .markdown: console.report(report.markdown())
    case .json: console.report(report.json())
    case .github: console.report(report.annotations(filePath: sides.pathFromRoot))
    }
    if report.acceptanceProblems.isEmpty { return report.fails ? .drift : .fine }
    return .wrongDescription
  }

  /// The report without what is accepted; `nil`, after saying why, if the list cannot be read.
  private func accepting(_ report: DiffReport) throws(Problem) -> DiffReport? {
    guard let path = acceptedPath else { return report }
    let file = SourceFile(path: path, bytes: try InputFolder.contents(at: path, limit: DescriptionFolder.sizeLimit))
    let (entries, diagnostics) = AcceptedBreaksReader.read(file)
    guard diagnostics.isEmpty else {
      console.problemReport { ProblemReport.text(of: diagnostics, in: [file], inColour: $0) }
      return nil
    }
    let today = System.today()
    guard let day = CalendarDay(year: today.year, month: today.month, day: today.day) else { return report }
    let breaks = entries.map {
      AcceptedBreak(fingerprint: $0.fingerprint, reason: $0.reason, expires: $0.expires, location: $0.location)
    }
    return report.accepting(breaks, from: file, today: day)
  }

  /// The list that was named, or the one beside the descriptions if there is one.
  private var acceptedPath: String? {
    if let named = arguments.values[.accepted] { return named }
    let folder = arguments.words.count == 2 ? arguments.words[1] : arguments.value(of: .input)
    let path = PathText.joined(PathText.withoutLastSlashes(folder), "accepted-breaks.json")
    return InputFolder.hasFile(at: path) ? path : nil
  }
}
