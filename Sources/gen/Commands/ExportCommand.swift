import Generation
import SpecExport

/// `gen export openapi [API]`: prints a description in the form of another tool.
struct ExportCommand {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  func run() throws(Problem) -> ExitCode {
    guard arguments.words.first == "openapi" else {
      throw Problem(.usage, at: nil, "no form is named that gen can export", advice: "write 'gen export openapi'")
    }
    let descriptions = Descriptions(readFrom: arguments.value(of: .input))
    if let failure = descriptions.reportErrors(on: console, afterwards: "nothing was exported") { return failure }
    let names = descriptions.all.map(\.folder.name)
    let wanted = arguments.words.count > 1 ? arguments.words[1] : names.count == 1 ? names[0] : nil
    guard let description = descriptions.all.first(where: { $0.folder.name == wanted }) else {
      throw Problem(
        .usage, at: nil, wanted.map { "there is no API '\($0)'" } ?? "there are several APIs",
        advice: "name one of \(names.joined(separator: ", "))")
    }
    let export = OpenAPIExport(of: description.api)
    console.report(export.json)
    if !export.omissions.isEmpty {
      console.problem(
        "gen: OpenAPI cannot say:\n" + export.omissions.map { "  \(PrintableText.line($0))\n" }.joined())
    }
    return .fine
  }
}
