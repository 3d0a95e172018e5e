import Foundation
import Testing

@testable import Generation
@testable import Problems
@testable import gen

/// `gen export openapi` as somebody uses it; the document itself is in `SpecExportTests`.
@Suite struct ExportTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
  }

  @Test func theDocumentGoesToStandardOutputAndTheRestToStandardError() throws {
    try workspace.write(
      "Specs/Shop/enums/Brand.json", #"{ "enum": "Brand", "doc": "A brand.", "values": ["VISA"] }"#)
    let answer = workspace.run("export", "openapi")
    #expect(answer.exitCode == 0)
    let document = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
    #expect(document?["openapi"] as? String == "3.1.0")
    #expect(answer.errors.hasPrefix("gen: note: OpenAPI cannot express\n"))
    #expect(answer.errors.contains("    Brand\n"))
  }

  @Test func oneOfSeveralAPIsIsNamed() throws {
    try workspace.write("Specs/Store/api.json", Workspace.api("Store"))
    let several = workspace.run("export", "openapi")
    #expect(several.exitCode == 3 && several.errors.contains("the input has several APIs"))
    #expect(several.errors.contains("name one of Shop, Store"))
    let wrong = workspace.run("export", "openapi", "Stoer")
    #expect(wrong.exitCode == 3 && wrong.errors.contains("did you mean 'Store'?"))
    #expect(workspace.run("export", "openapi", "Shop").output.contains("\"title\": \"Shop\""))
  }

  @Test(arguments: [
    ([], "missing form"), (["opnapi"], "unknown form 'opnapi'"),
    (["openapi", "Shop", "x"], "unexpected argument 'x'"), (["openapi", "--output", "x"], "has no option '--output'"),
  ])
  func mistakesOnTheCommandLineAreExplained(words: [String], message: String) {
    let recorder = Workspace.Recorder()
    let console = Console(result: { recorder.output += $0 }, problem: { recorder.errors += $0 })
    let exitCode = Tool(console: console).run(["export"] + words + ["--input", workspace.path("Specs")])
    #expect(exitCode == .wrongUsage && recorder.output.isEmpty)
    #expect(recorder.errors.contains(message))
  }

  @Test func aDescriptionWithErrorsIsNotExported() throws {
    try workspace.write("Specs/Shop/objects/Card.json", "{}")
    let answer = workspace.run("export", "openapi")
    #expect(answer.exitCode == 2 && answer.output.isEmpty)
    #expect(answer.errors.contains("nothing was exported"))
  }
}
