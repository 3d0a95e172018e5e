import Foundation
import SpecReference
import Testing

@testable import Generation
@testable import gen

/// The page beside the folder of an API: written, checked and removed like the code, by `gen` alone.
@Suite struct ReferenceTests {
  private static let page = "Generated/Shop.md"

  @Test func itIsWrittenListedAndChecked() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    let text = try workspace.text(Self.page)
    #expect(text.hasPrefix(GeneratedMark.page) && ReferencePage.mark == GeneratedMark.page)
    #expect(text.contains("### Object Card"))
    #expect(try workspace.text("Generated/Shop/.generated").contains("\n../Shop.md\n"))
    #expect(workspace.run("check").exitCode == 0)

    try workspace.write(Self.page, text.replacing("A card.", with: "A cart."))
    let check = workspace.run("check")
    #expect(check.exitCode == 1)
    #expect(check.output.contains("Shop.md: stale\n  line ") && check.output.contains(":\n  - A cart.\n  + A card.\n"))
    try workspace.remove(Self.page)
    #expect(workspace.run("check").output.contains("Shop.md: missing"))
    #expect(workspace.run().output.contains("1 written"))
    #expect(try workspace.text(Self.page) == text)
  }

  @Test func anUnchangedRunLeavesItAlone() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    let before = try Snapshot(of: workspace.root.path)
    #expect(workspace.run().output.contains(" 0 written"))
    #expect(try Snapshot(of: workspace.root.path) == before)
  }

  @Test func aPageThatSomebodyWroteIsNotReplaced() throws {
    let workspace = try Workspace()
    try workspace.write(Self.page, "# Our shop\n")
    let answer = workspace.run()
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("Shop.md: error: ") && answer.errors.contains("[output-hand-written]"))
    #expect(try workspace.text(Self.page) == "# Our shop\n")
    #expect(!workspace.exists("Generated/Shop"))
    #expect(workspace.run("check").exitCode == 3)
  }

  @Test func itGoesWithItsAPI() throws {
    let workspace = try Workspace()
    try workspace.write("Specs/Other/api.json", Workspace.api("Other"))
    #expect(workspace.run().exitCode == 0)
    #expect(workspace.exists("Generated/Other.md"))
    try workspace.remove("Specs/Other")
    #expect(workspace.run("check").output.contains("Other.md: extra"))
    #expect(workspace.run().exitCode == 0)
    #expect(!workspace.exists("Generated/Other.md") && !workspace.exists("Generated/Other"))
    #expect(workspace.exists(Self.page))
  }

  @Test func aPageThatSomebodyMadeTheirOwnStaysWhenItsAPIGoes() throws {
    let workspace = try Workspace()
    try workspace.write("Specs/Other/api.json", Workspace.api("Other"))
    #expect(workspace.run().exitCode == 0)
    try workspace.write("Generated/Other.md", "# Ours\n")
    try workspace.remove("Specs/Other")
    let answer = workspace.run()
    #expect(answer.exitCode == 0)
    #expect(answer.errors.contains("Other.md: warning: ") && answer.errors.contains("[manifest-entry]"))
    #expect(try workspace.text("Generated/Other.md") == "# Ours\n")
  }

  @Test(arguments: ["../Other.md", "../shop.md", "../../Shop.md", "../Shop.md/", "Shop.md", "../Shop.swift"])
  func aManifestCannotNameAnyOtherPage(line: String) throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    let marked = GeneratedMark.page + "somewhere -->\n"
    for path in ["Generated/Other.md", "Shop.md", "Generated/Shop/Shop.md"] { try workspace.write(path, marked) }
    try workspace.write("Generated/Shop/.generated", try workspace.text("Generated/Shop/.generated") + line + "\n")
    let answer = workspace.run()
    #expect(answer.exitCode == 0)
    #expect(answer.errors.contains("[manifest-entry]"))
    for path in ["Generated/Other.md", "Shop.md", "Generated/Shop/Shop.md"] {
      #expect(try workspace.text(path) == marked)
    }
  }

  @Test func whatAKilledRunLeftOfItIsRemoved() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    var names = TemporaryName()
    let (own, strange) = ("Generated/" + names.next(), "Generated/" + names.next())
    try workspace.write(own, GeneratedMark.page + "Shop")
    try workspace.write(strange, "mine")
    #expect(workspace.run().exitCode == 0)
    #expect(!workspace.exists(own))
    #expect(try workspace.text(strange) == "mine")
  }

  @Test func theToolOfTheBuildPluginWritesNone() throws {
    let workspace = try Workspace()
    let console = Console(result: { _ in }, problem: { _ in })
    let generator = Generator(
      input: workspace.path("Specs"), output: workspace.path("Generated"), console: console)
    #expect(try generator.run().exitCode == .fine)
    #expect(!workspace.exists(Self.page))
    #expect(try !workspace.text("Generated/Shop/.generated").contains(".md"))
  }
}
