import Generation
import Problems
import SpecExport
import SpecReader

/// `gen export openapi [API]`: prints a description for other tools.
struct ExportCommand {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  func run() throws(Problem) -> ExitCode {
    guard let form = arguments.word else {
      throw Problem(.usage, at: nil, "missing form", advice: "write 'gen export openapi'")
    }
    guard form == "openapi" else {
      throw Problem(.usage, at: nil, "unknown form '\(form)'", advice: "write 'gen export openapi'")
    }
    let descriptions = Descriptions(readFrom: arguments.value(of: .input))
    if let failure = descriptions.reportErrors(on: console, afterwards: "nothing was exported") { return failure }
    let description = try description(among: descriptions.all)
    let export = OpenAPIExport(of: description.api)
    console.report(export.json)
    let lines = export.omissionLines
    if !lines.isEmpty {
      console.problem("gen: note: OpenAPI cannot express\n" + lines.map { "  \(PrintableText.line($0))\n" }.joined())
    }
    return .fine
  }

  /// The API that is named, or the only one.
  private func description(among all: [Descriptions.Description]) throws(Problem) -> Descriptions.Description {
    let names = all.map(\.folder.name)
    let list = "name one of \(names.joined(separator: ", "))"
    guard arguments.words.count > 1 else {
      guard all.count == 1 else { throw Problem(.usage, at: nil, "the input has several APIs", advice: list) }
      return all[0]
    }
    let name = arguments.words[1]
    guard let description = all.first(where: { $0.folder.name == name }) else {
      let near = NearWord.meant(by: name, among: names).map { "did you mean '\($0)'?" }
      throw Problem(.usage, at: nil, "unknown API '\(name)'", advice: near ?? list)
    }
    return description
  }
}
