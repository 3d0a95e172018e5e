import Foundation
import Testing

@testable import FileSystem
@testable import Generation

@Suite struct ManifestTests {
  @Test func aForgedManifestRemovesNothing() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    let marked = GeneratedMark.file + "somewhere\n"
    try workspace.write("Victim.swift", marked)
    try workspace.write("Generated/Victim.swift", marked)
    try workspace.write("Outside/Victim.swift", marked)
    try workspace.write("Generated/Shop/Mine.swift", "import Mine\n")
    try workspace.makeFolder("Generated/Shop/Folder.swift")
    try workspace.link("Generated/Shop/Link.swift", to: "../../Victim.swift")
    try workspace.link("Generated/Shop/linked", to: "../../Outside")
    let victims = [
      "../../Victim.swift", "../Victim.swift", "objects/../../Victim.swift", "./Mine.swift", "//Mine.swift",
      workspace.path("Victim.swift"), "~/Victim.swift", "Mine.swift", "Folder.swift", "Link.swift",
      "linked/Victim.swift", "..\\Victim.swift", ".generated", "\u{1B}[31m.swift", "<<<<<<< ours", "",
    ]
    try workspace.write(
      "Generated/Shop/.generated", try workspace.text("Generated/Shop/.generated") + victims.joined(separator: "\n"))
    var before = try Snapshot(of: workspace.root.path)
    before.items["Generated/Shop/.generated"] = nil
    let answer = workspace.run()
    #expect(answer.exitCode == 0)
    #expect(answer.errors.contains("[manifest-entry]"))
    #expect(!answer.errors.contains("\u{1B}"))
    var after = try Snapshot(of: workspace.root.path)
    after.items["Generated/Shop/.generated"] = nil
    #expect(after == before)
  }

  @Test func withoutAManifestNothingIsRemovedAndTheStrangerIsNamed() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    try workspace.remove("Generated/Shop/.generated")
    try workspace.remove("Specs/Shop/objects/Card.json")
    let answer = workspace.run()
    #expect(answer.exitCode == 0)
    #expect(answer.errors.contains("Shop+Card.swift: warning: "))
    #expect(answer.errors.contains("[output-unlisted]"))
    #expect(workspace.exists("Generated/Shop/objects/Shop+Card.swift"))
    #expect(workspace.exists("Generated/Shop/.generated"))
  }

  @Test func aListedFileThatSomebodyMadeTheirOwnStays() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    try workspace.write("Generated/Shop/objects/Shop+Card.swift", "import Mine\n")
    try workspace.remove("Specs/Shop/objects/Card.json")
    let answer = workspace.run()
    #expect(answer.exitCode == 0)
    #expect(answer.errors.contains("[manifest-entry]"))
    #expect(try workspace.text("Generated/Shop/objects/Shop+Card.swift") == "import Mine\n")
  }

  @Test func aListedPageThatSomebodyMadeTheirOwnStays() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    let manifest = try workspace.text("Generated/Shop/.generated")
    try workspace.write("Generated/Shop/.generated", manifest + "../Shop.md\n")
    try workspace.write("Generated/Shop.md", "# My shop\n")
    let answer = workspace.run()
    #expect(answer.exitCode == 0)
    #expect(answer.errors.contains("Generated/Shop.md: warning: is listed as generated and does not start with"))
    #expect(try workspace.text("Generated/Shop.md") == "# My shop\n")
    try workspace.write("Generated/Shop/.generated", manifest + "../Shop.md\n")
    try workspace.write("Generated/Shop.md", GeneratedMark.page + "Shop. -->\n")
    #expect(workspace.run().exitCode == 0)
    #expect(!workspace.exists("Generated/Shop.md"))
  }

  /// As on a file system that takes capitals and small letters for the same.
  @Test func anOldSpellingOfAnExpectedFileIsNotRemoved() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    let new = workspace.path("Generated/Shop/objects/Shop+Card.swift")
    #expect(link(new, workspace.path("Generated/Shop/objects/Shop+card.swift")) == 0)
    let manifest = try workspace.text("Generated/Shop/.generated")
    try workspace.write("Generated/Shop/.generated", manifest + "objects/Shop+card.swift\n")
    #expect(workspace.run().exitCode == 0)
    #expect(FileManager.default.fileExists(atPath: new))
    #expect(workspace.exists("Generated/Shop/objects/Shop+card.swift"))
  }

  @Test func itsTextIsSortedAndReadsBackTheSame() throws {
    let paths = ["objects/B.swift", "A.swift", "objects/A.swift"].compactMap(RelativePath.init)
    let (manifest, refused) = OutputManifest.reading(OutputManifest(paths).bytes, of: "Shop")
    #expect(manifest.paths.map(\.text) == ["A.swift", "objects/A.swift", "objects/B.swift"])
    #expect(refused.isEmpty)
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", ".", "..", "a/../b", "a\\b", "a\u{0}b", "a\nb", "a/\u{7F}",
    String(repeating: "a", count: 256), String(repeating: "é", count: 128),
  ])
  func pathsThatCouldLeaveTheFolderAreNone(_ text: String) {
    #expect(RelativePath(text) == nil)
  }

  @Test(arguments: ["...", "a/.b", String(repeating: "a", count: 255), "é/" + String(repeating: "a", count: 255)])
  func otherPathsAreSome(_ text: String) {
    #expect(RelativePath(text)?.text == text)
  }
}
