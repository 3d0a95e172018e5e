import Generation
import SpecModel
import SpecReader
import SpecVerify

/// `gen verify`: holds recorded messages against the descriptions.
struct VerifyCommand {
  private let arguments: Arguments
  private let console: Console

  /// The forms of a report.
  private enum Form: String, CaseIterable {
    case text
    case markdown
    case json
    case github
  }

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  func run() throws(Problem) -> ExitCode {
    let form: Form = try word(of: .format)
    let threshold: VerifyThreshold = try word(of: .failOn)
    guard !arguments.words.isEmpty else {
      throw Problem(.usage, at: nil, "no recording is named", advice: "name files, or '-' for standard input")
    }
    let descriptions = Descriptions(readFrom: arguments.value(of: .input))
    if let failure = descriptions.reportErrors(on: console, afterwards: "nothing was verified") { return failure }
    var verifier = Verifier(descriptions.all.map(\.api), callbackPaths: try callbackPaths())
    for path in arguments.words {
      let pieces = try InputPieces(of: path)
      try verifier.read(path) { () throws(Problem) -> [UInt8] in try pieces.next() }
    }
    guard let report = try accepting(verifier.report()) else { return .wrongDescription }
    switch form {
    case .text: console.report(report.text())
    case .markdown: console.report(report.markdown())
    case .json: console.report(report.json(failingAt: threshold))
    case .github: console.report(report.annotations())
    }
    if !report.acceptanceProblems.isEmpty { return .wrongDescription }
    return report.fails(at: threshold) ? .drift : .fine
  }

  /// `notifyPaid=/hooks/paid,…` as pairs.
  private func callbackPaths() throws(Problem) -> [String: String] {
    var paths: [String: String] = [:]
    for pair in (arguments.values[.callbacks] ?? "").split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        throw Problem(
          .usage, at: nil, "'\(Option.callbacks.spelling)' cannot be '\(pair)'", advice: "write NAME=PATH,NAME=PATH")
      }
      paths[String(parts[0])] = String(parts[1])
    }
    return paths
  }

  /// The value of an option that is one word of a closed set.
  private func word<Word>(of option: Option) throws(Problem) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    let text = arguments.value(of: option)
    if let word = Word(rawValue: text) { return word }
    throw Problem(
      .usage, at: nil, "'\(option.spelling)' cannot be '\(text)'",
      advice: "write \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
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
      console.problem(ProblemReport.text(of: diagnostics, in: [file]))
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
