import Foundation
import Testing

@testable import Generation
@testable import gen

/// The built tool as a separate process.
@Suite struct ProcessTests {
  @Test func answersWithItsExitCodes() throws {
    let workspace = try Workspace()
    #expect(try finish(start(workspace, ["check"])).exitCode == 1)
    #expect(try finish(start(workspace, [])).exitCode == 0)
    #expect(try finish(start(workspace, ["check"])).exitCode == 0)
    let wrong = try finish(start(workspace, ["chekc"]))
    #expect(wrong.exitCode == 3)
    #expect(wrong.errors.contains("did you mean 'check'?"))
    try workspace.write("Specs/Shop/objects/Card.json", "MISTAKE")
    let mistaken = try finish(start(workspace, []))
    #expect(mistaken.exitCode == 2)
    #expect(mistaken.errors.hasPrefix("Specs/Shop/objects/Card.json:1:1: error: "))
  }

  @Test func tenRunsAtOnceOfTwoDescriptionsLeaveOneOfThemWhole() throws {
    let workspace = try Workspace()
    try FileManager.default.copyItem(atPath: workspace.path("Specs"), toPath: workspace.path("Other"))
    try workspace.writeObject("Card", doc: "A card of the buyer.")
    try workspace.remove("Specs/Shop/objects/Coupon.json")
    let inputs = ["Specs", "Other"]
    let wanted = try inputs.map { input in
      #expect(try finish(start(workspace, ["--input", input, "--output", "From" + input])).exitCode == 0)
      return try Snapshot(of: workspace.path("From" + input))
    }
    let runs = try (0..<10).map { try start(workspace, ["--input", inputs[$0 % 2]]) }
    for run in runs {
      let answer = try finish(run)
      #expect(answer.exitCode == 0, "\(answer.errors)")
    }
    #expect(wanted.contains(try Snapshot(of: workspace.path("Generated"))))
  }

  @Test func waitsForAnotherRunAndSaysSo() throws {
    let workspace = try Workspace()
    var tree: OutputTree? = try OutputTree.openForWriting(workspace.path("Generated"))
    let run = try start(workspace, [])
    let message = "gen: waiting for another run to finish with Generated\n"
    let told = run.errors.fileHandleForReading.readData(ofLength: message.utf8.count)
    #expect(String(decoding: told, as: UTF8.self) == message)
    #expect(!workspace.exists("Generated/Shop"))
    tree?.removeFoldersMadeForNothing()
    tree = nil
    #expect(try finish(run).exitCode == 0)
    #expect(workspace.exists("Generated/Shop/Shop.swift"))
  }

  @Test func thePluginsToolWritesTheSameAndPrintsProblemsAlone() throws {
    let workspace = try Workspace()
    let verb = ["generate", "--quiet", "--input", "Specs/Shop"]
    let words = ["Specs/Shop", "Built"]
    let built = try finish(start(workspace, words, tool: "GenerateSDKTool"))
    #expect(built.exitCode == 0 && built.output == "")
    #expect(built == (try finish(start(workspace, verb))))
    // All but the pages for people.
    var folders = try ["Built/Shop", "Generated/Shop"].map { try Snapshot(of: workspace.path($0)) }
    for index in folders.indices {
      for name in [".generated", "Shop.docc", "Shop.docc/Shop.md"] { folders[index].items[name] = nil }
    }
    #expect(folders[0] == folders[1])
    let manifest = try workspace.text("Generated/Shop/.generated")
    let listed = manifest.replacing("../Shop.md\n", with: "").replacing("Shop.docc/Shop.md\n", with: "")
    #expect(try workspace.text("Built/Shop/.generated") == listed)
    #expect(workspace.exists("Generated/Shop.md") && !workspace.exists("Built/Shop.md"))
    #expect(workspace.exists("Generated/Shop/Shop.docc") && !workspace.exists("Built/Shop/Shop.docc"))
    try workspace.write("Specs/Shop/objects/Card.json", "MISTAKE")
    let mistaken = try finish(start(workspace, words, tool: "GenerateSDKTool"))
    #expect(mistaken.exitCode == 2)
    #expect(mistaken == (try finish(start(workspace, verb))))
    try workspace.link("Linked", to: "Specs/Shop")
    let link = try finish(start(workspace, ["Linked", "Other"], tool: "GenerateSDKTool"))
    #expect(link.exitCode == 3)
    #expect(link.errors.contains("[input-link]"))
    #expect(!workspace.exists("Other"))
    let wrong = try finish(start(workspace, ["Specs/Shop"], tool: "GenerateSDKTool"))
    #expect(wrong == Workspace.Answer(exitCode: 3, output: "", errors: "usage: GenerateSDKTool INPUT OUTPUT\n"))
  }

  private struct Run {
    var process: Process
    var output: Pipe
    var errors: Pipe
  }

  private func start(_ workspace: Workspace, _ words: [String], tool: String = "gen") throws -> Run {
    let run = Run(process: Process(), output: Pipe(), errors: Pipe())
    run.process.executableURL = ToolProcess.products.appendingPathComponent(tool)
    run.process.arguments = words
    run.process.currentDirectoryURL = workspace.root
    run.process.standardOutput = run.output
    run.process.standardError = run.errors
    try run.process.run()
    return run
  }

  private func finish(_ run: Run) throws -> Workspace.Answer {
    let errors = try run.errors.fileHandleForReading.readToEnd() ?? Data()
    let output = try run.output.fileHandleForReading.readToEnd() ?? Data()
    run.process.waitUntilExit()
    return Workspace.Answer(
      exitCode: run.process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}
