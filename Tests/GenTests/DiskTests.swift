import Foundation
import Testing

@testable import gen

/// Full disks: what the system refuses is reported, and the old tree stays or the next run repairs it.
@Suite struct DiskTests {
  /// A shell can make the system refuse what a full disk refuses: bytes behind the first few thousand of a file.
  @Test func aDiskThatIsFullChangesNothing() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    let old = try Snapshot(of: workspace.path("Generated"))
    try workspace.writeObject("Card", doc: String(repeating: "A card of the buyer. ", count: 4000))
    try workspace.writeObject("Address", doc: "An address.")
    let answer = try ToolProcess.run(in: workspace, under: "trap '' XFSZ; ulimit -f 8", [])
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("[output-unwritable]\n  make room on the disk"), "\(answer.errors)")
    #expect(try Snapshot(of: workspace.path("Generated")) == old)
    #expect(workspace.run().exitCode == 0)
    #expect(workspace.run("check").exitCode == 0)
    #expect(try Snapshot(of: workspace.path("Generated")).files.count == old.files.count + 1)
  }

  /// Root may write everywhere, unless it gives up the right to.
  private static let restriction: String? =
    if geteuid() != 0 {
      ":"
    } else if FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv") {
      #"set -- /usr/bin/setpriv --bounding-set=-all "$0" "$@"; exec "$@""#
    } else {
      nil
    }

  @Test(
    "An output that may not be written is left as it is, and said",
    .enabled(if: restriction != nil, "root may write everywhere"),
    arguments: ["Generated", "Generated/Shop", "Generated/Shop/objects"])
  func aReadOnlyOutputIsLeftAsItIs(_ folder: String) throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    try workspace.writeObject("Card", doc: "A card of the buyer.")
    try workspace.writeObject("Address", doc: "An address.")
    if folder == "Generated" { try workspace.remove("Generated/Shop") }
    let old = try Snapshot(of: workspace.path("Generated"))
    #expect(chmod(workspace.path(folder), 0o555) == 0)
    let answer = try ToolProcess.run(in: workspace, under: Self.restriction ?? ":", [])
    #expect(chmod(workspace.path(folder), 0o755) == 0)
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("[output-unwritable]"), "\(answer.errors)")
    #expect(answer.errors.contains("\n  "))
    #expect(try Snapshot(of: workspace.path("Generated")) == old)
    #expect(workspace.run().exitCode == 0)
    #expect(workspace.run("check").exitCode == 0)
  }

  @Test(
    "A description that may not be read is reported",
    .enabled(if: restriction != nil, "root may read everything"),
    arguments: ["Specs", "Specs/Shop", "Specs/Shop/objects", "Specs/Shop/objects/Card.json"])
  func anUnreadableInputIsSaid(_ path: String) throws {
    let workspace = try Workspace()
    #expect(chmod(workspace.path(path), 0o000) == 0)
    let answer = try ToolProcess.run(in: workspace, under: Self.restriction ?? ":", [])
    #expect(chmod(workspace.path(path), 0o755) == 0)
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("error: "))
    #expect(!workspace.exists("Generated"))
  }

  @Test(arguments: [
    "a", String(repeating: "n", count: 300), String(repeating: "long/", count: 1200), "a\nb ü", "-rf", "~",
  ])
  func anOutputOfAnyNameIsWrittenOrRefused(_ name: String) throws {
    let workspace = try Workspace()
    let answer = workspace.run("generate", "--output", workspace.path("Out") + "/" + name)
    if name.utf8.count < 250 {
      #expect(answer.exitCode == 0, "\(answer.errors)")
      #expect(workspace.exists("Out/\(name)/Shop/Shop.swift"))
    } else {
      #expect(answer.exitCode == 3)
      #expect(answer.errors.contains("error: "))
      #expect(!workspace.exists("Out"))
    }
  }
}
