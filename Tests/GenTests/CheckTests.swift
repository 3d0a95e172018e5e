import Foundation
import Testing

@testable import Generation
@testable import gen

@Suite struct CheckTests {
  @Test func saysYesInOneLine() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    let before = try Stamps(of: workspace.path("Generated"))
    let answer = workspace.run("check")
    #expect(answer.exitCode == 0)
    #expect(answer.output.hasPrefix("Shop: "))
    #expect(answer.output.hasSuffix(" files, all as described\n"))
    #expect(try Stamps(of: workspace.path("Generated")) == before)
    #expect(workspace.run("check", "--quiet").output.isEmpty)
  }

  @Test func listsStaleMissingAndExtraFilesWithTheLinesThatDiffer() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    let card = "Generated/Shop/objects/Shop+Card.swift"
    let lines = try workspace.text(card).split(separator: "\n", omittingEmptySubsequences: false)
    try workspace.write(
      card, (lines.prefix(1) + ["let mine = \u{1B}[31m1"] + lines.dropFirst()).joined(separator: "\n"))
    try workspace.remove("Generated/Shop/Shop.swift")
    try workspace.remove("Specs/Shop/objects/Coupon.json")
    let before = try Snapshot(of: workspace.path("Generated"))
    let answer = workspace.run("check")
    #expect(answer.exitCode == 1)
    let place = workspace.path("Generated")
    // The pages list the same objects as the manifest.
    #expect(answer.output.hasPrefix("\(place)/Shop.md: stale\n  line "))
    let listed = try number(of: "objects/Shop+Coupon.swift", in: ".generated", workspace)
    let linked = try number(of: "- ``Shop/Coupon``", in: "Shop.docc/Shop.md", workspace)
    let rest = try #require(answer.output.range(of: "\(place)/Shop/.generated"))
    #expect(
      answer.output[rest.lowerBound...]
        == """
        \(place)/Shop/.generated: stale
          line \(listed):
          - objects/Shop+Coupon.swift
        \(place)/Shop/Shop.docc/Shop.md: stale
          line \(linked):
          - - ``Shop/Coupon``
        \(place)/Shop/Shop.swift: missing
        \(place)/Shop/objects/Shop+Card.swift: stale
          line 2:
          - let mine = \\u{1B}[31m1
        \(place)/Shop/objects/Shop+Coupon.swift: extra
        Shop: 4 stale, 1 missing, 1 extra
        Run 'swift run gen --input '\(workspace.path("Specs"))' --output '\(place)'' to bring \(place) up to date.

        """)
    #expect(try Snapshot(of: workspace.path("Generated")) == before)
    #expect(workspace.run().exitCode == 0)
    #expect(workspace.run("check").exitCode == 0)
  }

  @Test func withoutOutputEverythingIsMissingAndNothingIsMade() throws {
    let workspace = try Workspace()
    let answer = workspace.run("check")
    #expect(answer.exitCode == 1)
    #expect(answer.output.contains("Shop/Shop.swift: missing\n"))
    #expect(!workspace.exists("Generated"))
  }

  @Test(arguments: [
    ("unset GEN_CALLED_AS", "swift run gen"), ("export GEN_CALLED_AS=", "swift run gen"),
    ("export GEN_CALLED_AS='swift package gen'", "swift package gen"),
  ])
  func advisesTheCommandThatItWasCalledBy(_ environment: String, _ command: String) throws {
    let workspace = try Workspace()
    let answer = try ToolProcess.run(in: workspace, under: environment, ["check", "--output", "Code"])
    #expect(answer.exitCode == 1)
    #expect(answer.output.hasSuffix("\nRun '\(command) --output Code' to bring Code up to date.\n"))
  }

  @Test(arguments: [
    ("a\nb\nc\n", "a\nb\nc\n", []),
    ("a\nb\nc\n", "a\nX\nc\n", ["line 2:", "- b", "+ X"]),
    ("a\nb\n", "a\nb", ["line 2:", "- b", "+ b (no line end)"]),
    ("a\r\n", "a\n", ["line 1:", "- a\\r", "+ a"]),
    ("", "a\n", ["line 1:", "+ a"]),
    ("a\nb\nc\nd\ne\n", "b\nc\nd\nX\ne\n", ["line 1:", "- a", "line 5:", "+ X"]),
    ("\u{202E}a\n", "\u{0}a\n", ["line 1:", "- \\u{202E}a", "+ \\0a"]),
  ])
  func differencesAreShort(_ old: String, _ new: String, _ lines: [String]) {
    #expect(LineDiff.lines(from: Array(old.utf8), to: Array(new.utf8)) == lines)
  }

  @Test(arguments: [100, 3000])
  func differencesAreBounded(_ count: Int) {
    let old = (0..<count).map { "old \($0)\n" }.joined()
    let new = (0..<count).map { "new \($0)\n" }.joined()
    let lines = LineDiff.lines(from: Array(old.utf8), to: Array(new.utf8))
    #expect(lines.count == LineDiff.lineLimit + 1)
    #expect(lines.last == "and \(2 * count - LineDiff.lineLimit + 1) more lines")
  }

  private func number(of line: String, in file: String, _ workspace: Workspace) throws -> Int {
    let lines = try workspace.text("Generated/Shop/" + file).split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0 == line }) + 1
  }

  @Test(arguments: ["generate", "check", "lint"])
  func everyVerbRefusesADescriptionThatCannotBeRead(_ verb: String) throws {
    let workspace = try Workspace()
    try workspace.remove("Specs")
    let answer = workspace.run(verb)
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("[input-missing]\n  "))
    #expect(!workspace.exists("Generated"))
  }

  @Test func whatAKilledRunHasLeftIsNoDrift() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    try workspace.write("Generated/Shop/objects/.gen-123-4.tmp", "half a fi")
    try workspace.write("Generated/.gen-1-1.tmp/objects/Shop+Card.swift", "half a fi")
    #expect(workspace.run("check").exitCode == 0)
  }
}
