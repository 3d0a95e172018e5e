import Foundation
import SpecReader
import Testing

@testable import Generation
@testable import gen

/// A run ends early when nothing can have become different, and only then.
@Suite(.enabled(if: Workspace.keepsSeals, "temporary folders have no extended attributes here"))
struct SealTests {
  /// What somebody can do between two runs, as a result of which a whole run is needed.
  enum Change: String, CaseIterable {
    case describedAnew, describedMore, describedLess, describedTwice
    case editedOutput, editedManifest, emptiedOutput, removedOutput, movedOutput, linkedOutput
    case addedFile, addedFolder, addedHiddenFile, deepFolder, leftover, leftoverFolder, emptyLeftoverFolder
    case noSeal, brokenSeal, hugeSeal, foreignSeal
  }

  @Test func theSecondRunIsShortAndSaysTheSame() throws {
    let workspace = try Self.workspace()
    let first = try workspace.generate()
    let before = try Stamps(of: workspace.path("Generated"))
    let second = try workspace.generate()
    let isShort = second.wasSealed
    #expect(isShort)
    #expect(try Stamps(of: workspace.path("Generated")) == before)
    var counts = try #require(first.generated.first?.counts)
    counts.written = 0
    #expect(second.generated.map(\.counts) == [counts])
    #expect(second.generated.map(\.contents) == first.generated.map(\.contents))
    #expect(second.generated.map(\.name) == ["Shop"])
  }

  @Test(arguments: Change.allCases)
  func aWholeRunFollows(_ change: Change) throws {
    let workspace = try Self.workspace()
    #expect(try !workspace.generate().wasSealed)
    try make(change, in: workspace)
    let run = try workspace.generate()
    let isShort = run.wasSealed
    #expect(!isShort)
    #expect(run.exitCode == (change == .linkedOutput ? .wrongUsage : .fine))
    guard run.exitCode == .fine else { return }
    let whole = try workspace.generate("Whole")
    #expect(whole.generated.map(\.contents) == run.generated.map(\.contents))
    let found = try Snapshot(of: workspace.path("Generated")).items.filter { !$0.key.contains("mine") }
    #expect(try found == Snapshot(of: workspace.path("Whole")).items)
  }

  @Test func hiddenFilesOfOthersDoNotMatter() throws {
    let workspace = try Self.workspace()
    #expect(try !workspace.generate().wasSealed)
    try workspace.write("Generated/Shop/objects/.DS_Store", "anything")
    try workspace.write("Generated/.notes/mine.swift", "let mine = 1")
    #expect(try workspace.generate().wasSealed)
  }

  @Test func aDescriptionThatMovesIsTheSame() throws {
    let workspace = try Self.workspace()
    #expect(try !workspace.generate().wasSealed)
    try workspace.makeFolder("Elsewhere")
    try FileManager.default.moveItem(atPath: workspace.path("Specs/Shop"), toPath: workspace.path("Elsewhere/Shop"))
    #expect(try workspace.generate(from: "Elsewhere").wasSealed)
    #expect(try workspace.generate(from: "Elsewhere/Shop").wasSealed)
  }

  @Test func theOutputIsRefusedInsideADescriptionAsEver() throws {
    let workspace = try Self.workspace()
    #expect(try !workspace.generate().wasSealed)
    try FileManager.default.moveItem(
      atPath: workspace.path("Generated"), toPath: workspace.path("Specs/Shop/Generated"))
    #expect(throws: Problem.self) { try workspace.generate("Specs/Shop/Generated") }
  }

  @Test func eachAPIKeepsItsOwnLine() throws {
    let workspace = try Self.workspace()
    try workspace.write("Specs/b/Other/api.json", Workspace.api("Other"))
    try FileManager.default.moveItem(atPath: workspace.path("Specs/Shop"), toPath: workspace.path("Specs/b/Shop"))
    let first = try workspace.generate()
    #expect(first.generated.map(\.name) == ["Other", "Shop"])
    try workspace.makeFolder("Specs/c")
    try FileManager.default.moveItem(atPath: workspace.path("Specs/b/Other"), toPath: workspace.path("Specs/c/Other"))
    let second = try workspace.generate()
    #expect(second.generated.map(\.name) == ["Shop", "Other"])
    #expect(second.generated.map(\.contents) == first.generated.map(\.contents).reversed())
  }

  @Test func aLargeStrangerIsNotRead() throws {
    let workspace = try Self.workspace()
    #expect(try !workspace.generate().wasSealed)
    try workspace.write("Generated/Shop/mine.swift", "let mine = 1")
    let file = try #require(FileHandle(forWritingAtPath: workspace.path("Generated/Shop/mine.swift")))
    try file.truncate(atOffset: 1 << 40)
    let folder = try #require(try Folder.open(workspace.path("Generated/Shop"), beforeChange: nil))
    #expect(try folder.contents(of: "mine.swift", limit: 1 << 20) == nil)
    #expect(try !workspace.generate().wasSealed)
  }

  @Test func warningsAreSaidInEachRun() throws {
    let workspace = try Self.workspace()
    try workspace.write(
      "Specs/Shop/enums/Brand.json", #"{ "enum": "Brand", "doc": "A brand.", "values": [ "ONE", "TWO" ] }"#)
    let first = workspace.run()
    #expect(first.errors.contains("warning"))
    #expect(workspace.run().errors == first.errors)
  }

  @Test func aKilledRunLeavesNoSeal() throws {
    let workspace = try Self.workspace()
    #expect(try !workspace.generate().wasSealed)
    try workspace.writeObject("Card", doc: "A card of the buyer.")
    _ = try? workspace.generate { _ throws(System.Failure) in throw .isFull }
    try workspace.writeObject("Card", doc: "A card.")
    #expect(try !workspace.generate().wasSealed)
    #expect(try workspace.generate().wasSealed)
  }

  @Test func anotherToolIsNotTrusted() throws {
    let files = DescriptionFiles(of: [
      .init(
        DescriptionFolder(name: "Shop", path: "Shop", realPath: "/Shop"),
        [DescriptionFile(path: "Shop/api.json", name: "api.json", bytes: [1, 2, 3])])
    ])
    let own = try #require(System.statusOfProgram())
    var others = [own, own, own, own, own]
    others[0].modified += 1
    others[1].size += 1
    others[2].number += 1
    others[3].device += 1
    others[4].changed += 1
    let source = Seal.source(files, tool: own, seed: 7)
    for other in others { #expect(Seal.source(files, tool: other, seed: 7) != source) }
    #expect(Seal.source(files, tool: own, seed: 7) == source)
  }

  /// The description of a workspace, with a use for each of its objects: without warnings.
  private static func workspace() throws -> Workspace {
    let workspace = try Workspace()
    let pay = try workspace.text("Specs/Shop/endpoints/pay.json")
    let amount = #""amount": { "#
    let fields = #""card": { "type": "Card", "doc": "A." }, "coupon": { "type": "Coupon", "doc": "A." }, "# + amount
    try workspace.write("Specs/Shop/endpoints/pay.json", pay.replacingOccurrences(of: amount, with: fields))
    try workspace.write("Specs/Shop/endpoints/refund.json", pay.replacingOccurrences(of: "pay", with: "refund"))
    return workspace
  }

  private func make(_ change: Change, in workspace: Workspace) throws {
    let card = "Generated/Shop/objects/Shop+Card.swift"
    let output = workspace.path("Generated")
    switch change {
    case .describedAnew: try workspace.writeObject("Card", doc: "B card.")
    case .describedMore: try workspace.writeObject("Address", doc: "An address.")
    case .describedLess: try workspace.remove("Specs/Shop/endpoints/refund.json")
    case .describedTwice: try workspace.write("Specs/Other/api.json", Workspace.api("Other"))
    case .editedOutput:
      try workspace.write(card, try workspace.text(card).replacingOccurrences(of: "A card", with: "B card"))
    case .editedManifest:
      let manifest = "Generated/Shop/.generated"
      try workspace.write(manifest, try workspace.text(manifest) + "objects/Shop+Gone.swift\n")
    case .emptiedOutput: try workspace.write(card, "")
    case .removedOutput: try workspace.remove(card)
    case .movedOutput:
      try FileManager.default.moveItem(
        atPath: workspace.path(card), toPath: workspace.path("Generated/Shop/mine.swift"))
    case .linkedOutput:
      try FileManager.default.moveItem(atPath: workspace.path(card), toPath: workspace.path("Card.swift"))
      try workspace.link(card, to: workspace.path("Card.swift"))
    case .addedFile: try workspace.write("Generated/Shop/mine.swift", "let mine = 1")
    case .addedFolder: try workspace.write("Generated/Shop/mine/notes.txt", "mine")
    case .addedHiddenFile: try workspace.write("Generated/Shop/.mine.swift", try workspace.text(card))
    case .deepFolder: try workspace.makeFolder("Generated/Shop/mine/a/b/c/d")
    case .leftover: try workspace.write("Generated/Shop/objects/.gen-1-1.tmp", "half")
    case .leftoverFolder: try workspace.write("Generated/.gen-1-1.tmp/.generated", "")
    case .emptyLeftoverFolder: try workspace.makeFolder("Generated/.gen-1-1.tmp")
    case .noSeal: Seal.remove(from: try #require(try Folder.open(output, beforeChange: nil)))
    case .brokenSeal: try Seal.write("7 7 7 7 7 7 7;1,1,1,1", on: #require(try Folder.open(output, beforeChange: nil)))
    case .hugeSeal:
      let numbers = Array(repeating: "ffffffffffffffff", count: 4).joined(separator: " ")
      try Seal.write("7 7 7 7 7 7 7;\(numbers)", on: #require(try Folder.open(output, beforeChange: nil)))
    case .foreignSeal:
      try workspace.writeObject("Card", doc: "Another card.")
      #expect(try !workspace.generate("Foreign").wasSealed)
      try workspace.writeObject("Card", doc: "A card.")
      let foreign = try #require(try Folder.open(workspace.path("Foreign"), beforeChange: nil))
      let seal = try #require(Seal(on: foreign))
      try Seal.write(seal.text, on: #require(try Folder.open(output, beforeChange: nil)))
    }
  }
}

extension Workspace {
  fileprivate static let keepsSeals: Bool = {
    guard let workspace = try? Workspace(), let folder = try? Folder.open(workspace.root.path, beforeChange: nil) else {
      return false
    }
    Seal.write("0 0 0 0 0 0 0", on: folder)
    return Seal(on: folder) != nil
  }()

  fileprivate func generate(
    _ output: String = "Generated", from input: String = "Specs", beforeChange: BeforeChange? = nil
  ) throws -> Generator.Run {
    let console = Console(result: { _ in }, problem: { _ in })
    return try Generator(input: path(input), output: path(output), console: console, beforeChange: beforeChange).run()
  }
}
