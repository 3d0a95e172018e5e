import Foundation
import Testing

@testable import Generation

/// The code of an API that is not described any more.
@Suite struct RetirementTests {
  private func workspaceWithTwoAPIs() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write("Specs/Other/api.json", Workspace.api("Other"))
    #expect(workspace.run().exitCode == 0)
    #expect(workspace.exists("Generated/Other/Other.swift"))
    return workspace
  }

  @Test func itIsRemovedWithItsFolder() throws {
    let workspace = try workspaceWithTwoAPIs()
    try workspace.remove("Specs/Other")
    #expect(workspace.run().exitCode == 0)
    #expect(!workspace.exists("Generated/Other"))
    #expect(workspace.exists("Generated/Shop/Shop.swift"))
  }

  @Test func whatAKilledRunHasLeftInItIsRemovedToo() throws {
    let workspace = try workspaceWithTwoAPIs()
    try workspace.write("Generated/Other/.gen-1-1.tmp", "half a fi")
    try workspace.write("Generated/Other/endpoints/.gen-1-2.tmp", "half a fi")
    try workspace.remove("Specs/Other")
    #expect(workspace.run().exitCode == 0)
    #expect(!workspace.exists("Generated/Other"))
  }

  @Test func aHandWrittenFileInItStays() throws {
    let workspace = try workspaceWithTwoAPIs()
    try workspace.write("Generated/Other/Mine.swift", "import Mine\n")
    try workspace.remove("Specs/Other")
    #expect(workspace.run().exitCode == 0)
    #expect(!workspace.exists("Generated/Other/Other.swift"))
    #expect(try workspace.text("Generated/Other/Mine.swift") == "import Mine\n")
  }

  /// On many systems it is the folder of the described API.
  @Test func aFolderThatDiffersFromADescribedOneInCapitalsAloneStays() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    guard !workspace.exists("Generated/SHOP") else { return }
    let file = GeneratedMark.file + "Shop/api.json.\n"
    try workspace.write("Generated/SHOP/.generated", GeneratedMark.manifest + "a copy.\nOld.swift\n")
    try workspace.write("Generated/SHOP/Old.swift", file)
    #expect(workspace.run().exitCode == 0)
    #expect(try workspace.text("Generated/SHOP/Old.swift") == file)
  }

  @Test func aFolderWithAManifestOfSomebodyElseStays() throws {
    let workspace = try Workspace()
    try workspace.write("Generated/Mine/.generated", "Old.swift\n")
    try workspace.write("Generated/Mine/Old.swift", GeneratedMark.file + "somewhere.\n")
    #expect(workspace.run().exitCode == 0)
    #expect(workspace.exists("Generated/Mine/Old.swift"))
  }
}
