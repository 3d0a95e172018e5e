import FileSystem
import Generation
import Problems
import SpecModel
import SpecReader
import SpecVerify

/// `gen verify`: checks recorded messages against the descriptions.
struct VerifyCommand {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  func run() throws(Problem) -> ExitCode {
    let form: ReportForm = try arguments.word(of: .format)
    let threshold: VerifyThreshold = try arguments.word(of: .failOn)
    guard !arguments.words.isEmpty else {
      throw Problem(.usage, at: nil, "missing recording", advice: "name files, or '-' for standard input")
    }
    let descriptions = Descriptions(readFrom: arguments.value(of: .input))
    if let failure = descriptions.reportErrors(on: console, afterwards: "nothing was verified") { return failure }
    let apis = descriptions.all.map(\.api)
    var verifier = Verifier(apis, callbackPaths: try CallbackPaths(arguments, apis).paths)
    for path in arguments.words {
      let pieces = try InputPieces(of: path)
      let name = path == "-" ? "standard input" : path
      try verifier.read(name) { () throws(Problem) -> [UInt8] in try pieces.next() }
    }
    guard let report = try accepting(verifier.report()) else { return .wrongDescription }
    console.report(text(of: report, as: form, failingAt: threshold))
    if report.isAboutNothing {
      throw Problem(
        .recordingWithoutMessages, at: nil, "no entry has a message of a described endpoint",
        advice: "record calls of \(apis.map(\.name).joined(separator: ", ")), or see 'gen verify --help' for the forms")
    }
    if !report.acceptanceProblems.isEmpty { return .wrongDescription }
    return report.fails(at: threshold) ? .drift : .fine
  }

  private func text(of report: VerifyReport, as form: ReportForm, failingAt threshold: VerifyThreshold) -> String {
    switch form {
    case .text: return report.text()
    case .markdown: return report.markdown()
    case .json: return report.json(failingAt: threshold)
    case .github:
      // GitHub wants paths from the root of the repository.
      let repository = try? GitRepository(of: arguments.value(of: .input))
      return report.annotations { repository?.pathFromRoot($0) ?? $0 }
    }
  }

  /// The report without what is accepted; `nil`, after saying why, if the list cannot be read.
  private func accepting(_ report: VerifyReport) throws(Problem) -> VerifyReport? {
    let folder = PathText.withoutLastSlashes(arguments.value(of: .input))
    let usual = PathText.joined(folder, "accepted-findings.json")
    guard let path = arguments.values[.accepted] ?? (InputFolder.hasFile(at: usual) ? usual : nil) else {
      return report
    }
    let file = SourceFile(path: path, bytes: try InputFolder.contents(at: path, limit: DescriptionFolder.sizeLimit))
    let (entries, diagnostics) = AcceptedBreaksReader.read(file)
    guard diagnostics.isEmpty else {
      console.problemReport { ProblemReport.text(of: diagnostics, in: [file], inColour: $0) }
      return nil
    }
    let today = System.today()
    let digits: (Int, Int) -> String = { number, count in
      String(repeating: "0", count: max(0, count - String(number).count)) + String(number)
    }
    return report.accepting(
      entries.map { ($0.fingerprint, $0.reason, $0.expires) },
      today: "\(digits(today.year, 4))-\(digits(today.month, 2))-\(digits(today.day, 2))")
  }
}
