import Foundation
import Testing

@testable import FileSystem
@testable import Generation
@testable import gen

@Suite struct FormatTests {
  private static let messy =
    #"{"fields":{"number":{"doc":"Its number.","type":"string"}},"doc":"A card.","object":"Card"}"#
  private static let neat = """
    {
      "object": "Card",
      "doc": "A card.",
      "fields": {
        "number": { "type": "string", "doc": "Its number." }
      }
    }

    """

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    #expect(workspace.run("format").exitCode == 0)
    return workspace
  }

  @Test func rewritesOnlyWhatLooksDifferentAndIsDoneAfterOnePass() throws {
    let workspace = try workspace()
    #expect(workspace.run("format").output == "4 files, 0 changed\n")
    try workspace.write("Specs/Shop/objects/Card.json", Self.messy)
    let before = try Stamps(of: workspace.path("Specs"))
    let path = workspace.path("Specs/Shop/objects/Card.json")
    let answer = workspace.run("format")
    #expect(answer == .init(exitCode: 0, output: "\(path): formatted\n4 files, 1 changed\n", errors: ""))
    #expect(try workspace.text("Specs/Shop/objects/Card.json") == Self.neat)
    let after = try Stamps(of: workspace.path("Specs"))
    let changed = after.stamps.filter { $0.value != before.stamps[$0.key] }.keys.sorted()
    #expect(changed == ["Shop/objects", "Shop/objects/Card.json"])
    #expect(workspace.run("format").output == "4 files, 0 changed\n")
    #expect(workspace.run("format", "--quiet").output.isEmpty)
  }

  @Test func checkListsTheFilesAndWritesNothing() throws {
    let workspace = try workspace()
    #expect(workspace.run("format", "--check").exitCode == 0)
    try workspace.write("Specs/Shop/objects/Card.json", Self.messy)
    let path = workspace.path("Specs/Shop/objects/Card.json")
    let specs = workspace.path("Specs")
    let answer = workspace.run("format", "--check", "--quiet")
    #expect(answer.exitCode == 1)
    #expect(
      answer.output == "\(path): not formatted\nRun 'swift run gen format --input '\(specs)'' to format them.\n")
    #expect(try workspace.text("Specs/Shop/objects/Card.json") == Self.messy)
  }

  @Test func writesNothingWhenOneFileIsNotJSON() throws {
    let workspace = try workspace()
    try workspace.write("Specs/Shop/objects/Card.json", Self.messy)
    try workspace.write("Specs/Shop/objects/Coupon.json", Self.messy + ",")
    let answer = workspace.run("format")
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains("objects/Coupon.json:1:"))
    #expect(
      answer.errors.contains(
        "gen: 1 error; nothing was written; the error is at \(workspace.path("Specs/Shop/objects/Coupon.json")):1:"))
    #expect(try workspace.text("Specs/Shop/objects/Card.json") == Self.messy)
  }

  @Test func tellsAFileThatCannotBeReadFromOneWithMistakes() throws {
    let workspace = try workspace()
    try workspace.write("Specs/Shop/objects/Card.json", Self.messy + ",")
    try workspace.link("Specs/Shop/objects/Zero.json", to: "/dev/zero")
    let answer = workspace.run("format")
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("[input-link]"))
    #expect(answer.errors.contains("nothing was written"))
  }

  @Test func formatsWhatTheReaderRefuses() throws {
    let workspace = try workspace()
    try workspace.write("Specs/Shop/objects/Card.json", #"{"unknown":1,"object":"Card"}"#)
    #expect(workspace.run("format").exitCode == 0)
    #expect(
      try workspace.text("Specs/Shop/objects/Card.json") == "{\n  \"object\": \"Card\",\n  \"unknown\": 1\n}\n")
  }

  @Test func keepsALinkAndRewritesTheFileThatItLeadsTo() throws {
    let workspace = try workspace()
    try workspace.remove("Specs/Shop/objects/Card.json")
    try workspace.write("Specs/Shop/texts/Card.txt", Self.messy)
    try workspace.link("Specs/Shop/objects/Card.json", to: "../texts/Card.txt")
    #expect(workspace.run("format").exitCode == 0)
    #expect(try workspace.text("Specs/Shop/texts/Card.txt") == Self.neat)
    let attributes = try FileManager.default.attributesOfItem(atPath: workspace.path("Specs/Shop/objects/Card.json"))
    #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
  }

  /// Fails at one step; as after the kill of a process, nothing happens then.
  private final class Saboteur {
    private let failingStep: Int
    private var step = 0
    private(set) var hasStruck = false

    init(failingStep: Int) {
      self.failingStep = failingStep
    }

    func beforeChange(_ change: DiskChange) throws(System.Failure) {
      defer { step += 1 }
      guard step >= failingStep else { return }
      hasStruck = true
      throw .isFull
    }
  }

  @Test func leavesWholeFilesWhereverItIsStopped() throws {
    for failingStep in 0..<20 {
      let workspace = try workspace()
      for name in ["Card", "Coupon"] {
        let text = Self.messy.replacingOccurrences(of: "Card", with: name)
        try workspace.write("Specs/Shop/objects/\(name).json", text)
      }
      let saboteur = Saboteur(failingStep: failingStep)
      let answer = workspace.run(
        "format", beforeChange: { change throws(System.Failure) in try saboteur.beforeChange(change) })
      #expect(answer.exitCode == (saboteur.hasStruck ? 3 : 0))
      for name in ["Card", "Coupon"] {
        let text = try workspace.text("Specs/Shop/objects/\(name).json").replacingOccurrences(of: name, with: "Card")
        #expect(text == Self.messy || text == Self.neat, "step \(failingStep)")
        #expect(failingStep >= 2 || text == Self.messy)
      }
      guard saboteur.hasStruck else { return }
    }
    Issue.record("every step failed")
  }

  @Test(arguments: [messy.replacingOccurrences(of: "A card.", with: "A newer card."), messy + "\n", "{"])
  func doesNotOverwriteWhatSomebodySavesMeanwhile(_ newer: String) throws {
    let workspace = try workspace()
    try workspace.write("Specs/Shop/objects/Card.json", Self.messy)
    let answer = workspace.run(
      "format",
      beforeChange: { _ throws(System.Failure) in try? workspace.write("Specs/Shop/objects/Card.json", newer) })
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("[input-changing]"))
    #expect(try workspace.text("Specs/Shop/objects/Card.json") == newer)
    #expect(try Stamps(of: workspace.path("Specs")).stamps.keys.allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test func changesNothingThatIsGenerated() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    #expect(workspace.run("format").output.hasSuffix(" 2 changed\n"))
    #expect(workspace.run("check").exitCode == 0)
  }
}
