import Foundation
import Testing

@testable import FileSystem
@testable import Generation
@testable import gen

@Suite struct InitTests {
  @Test func writesADescriptionThatLintsStrictlyAndGenerates() throws {
    let workspace = try Workspace()
    let answer = workspace.run("init", "Kiosk")
    #expect(answer.exitCode == 0)
    #expect(answer.errors.isEmpty)
    #expect(answer.output.hasPrefix(workspace.path("Specs/Kiosk/api.json") + ": written\n"))
    #expect(workspace.run("lint", "--strict", "--input", workspace.path("Specs/Kiosk")).errors.isEmpty)
    #expect(workspace.run("format", "--check", "--input", workspace.path("Specs/Kiosk")).exitCode == 0)
    #expect(workspace.run().exitCode == 0)
    #expect(try workspace.text("Generated/Kiosk/endpoints/Kiosk+CreateOrder+Outcome.swift").contains("case created("))
  }

  @Test func putsTheSchemaWhereTheFilesNameItAndReplacesNone() throws {
    let workspace = try Workspace()
    #expect(workspace.run("init", "Kiosk").output.contains("Specs/spec.schema.json: written\n"))
    for name in ["api", "endpoints/createOrder", "objects/Amount", "enums/Channel"] {
      let text = try workspace.text("Specs/Kiosk/\(name).json")
      let line = try #require(text.split(separator: "\n").dropFirst().first)
      let address = try #require(line.split(separator: "\"").dropFirst(3).first)
      let file = workspace.root.appending(path: "Specs/Kiosk/\(name).json").deletingLastPathComponent()
        .appending(path: String(address))
      #expect(try String(contentsOf: file, encoding: .utf8) == DescriptionSchema.text)
    }
    try workspace.write("Specs/spec.schema.json", "mine")
    #expect(workspace.run("init", "Shelf").exitCode == 0)
    #expect(try workspace.text("Specs/spec.schema.json") == "mine")
  }

  @Test func touchesNothingThatIsThere() throws {
    let workspace = try Workspace()
    let before = try Stamps(of: workspace.path("Specs/Shop"))
    let answer = workspace.run("init", "Shop")
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("[description-exists]"))
    #expect(try Stamps(of: workspace.path("Specs/Shop")) == before)
    #expect(!workspace.exists("Specs/spec.schema.json"))
  }

  @Test func makesTheInputFolder() throws {
    let workspace = try Workspace()
    #expect(workspace.run("init", "Kiosk", "--input", workspace.path("New/Specs"), "--quiet").output.isEmpty)
    #expect(workspace.exists("New/Specs/Kiosk/objects/Amount.json"))
  }

  @Test(arguments: ["", "shop", "Shop/Inner", "..", "Ünï", "String", "A B", String(repeating: "A", count: 101)])
  func refusesANameThatIsNone(_ name: String) throws {
    let workspace = try Workspace()
    let before = try Stamps(of: workspace.path("Specs"))
    let answer = workspace.run("init", name)
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("[usage]"))
    #expect(try Stamps(of: workspace.path("Specs")) == before)
  }

  @Test func needsAName() throws {
    let answer = try Workspace().run("init")
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("'gen init' needs the name of an API"))
  }

  @Test func leavesNothingWhenTheDiskIsFull() throws {
    for failingStep in 0..<30 {
      let workspace = try Workspace()
      let before = try Stamps(of: workspace.path("Specs")).stamps.keys.sorted()
      var step = 0
      let answer = workspace.run(
        "init", "Kiosk",
        beforeChange: { change throws(System.Failure) in
          if case .removeFile = change { return }
          if case .removeFolder = change { return }
          step += 1
          if step > failingStep { throw .isFull }
        })
      if answer.exitCode == 0 { return }
      #expect(answer.exitCode == 3)
      let isPlaced = workspace.exists("Specs/Kiosk")
      if isPlaced { #expect(workspace.exists("Specs/Kiosk/objects/Amount.json")) }
      #expect(try isPlaced || Stamps(of: workspace.path("Specs")).stamps.keys.sorted() == before, "step \(failingStep)")
    }
    Issue.record("every step failed")
  }
}
