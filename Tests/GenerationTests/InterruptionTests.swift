import Foundation
import Testing

@testable import FileSystem
@testable import Generation

/// A fault at each step of an update: the tree is the old one or the next run repairs it.
@Suite struct InterruptionTests {
  /// How a run ends at the step that fails.
  enum Fault: CaseIterable {
    /// The system refuses that one step; the tool can clean up.
    case refusal
    /// Nothing is done any more after it, as when the process is killed.
    case kill
  }

  /// Makes one step fail, and knows whether anything had been put in place before.
  private final class Saboteur {
    private let failingStep: Int
    private let fault: Fault
    private var step = 0
    private(set) var hasStruck = false
    private(set) var hadPlaced = false

    init(failingStep: Int, fault: Fault) {
      self.failingStep = failingStep
      self.fault = fault
    }

    func beforeChange(_ change: DiskChange) throws(System.Failure) {
      defer { step += 1 }
      if step == failingStep || (step > failingStep && fault == .kill) {
        hasStruck = true
        throw .isFull
      }
      if case .moveFile = change { hadPlaced = true }
    }
  }

  @Test(arguments: Fault.allCases)
  func leavesTheOldTreeOrOneThatTheNextRunRepairs(_ fault: Fault) throws {
    let workspace = try Workspace()
    let output = workspace.path("Generated")
    let (old, new) = try oldAndNew(workspace)
    for failingStep in 0..<1000 {
      try describeOld(workspace)
      expectFine(workspace.run())
      #expect(try Snapshot(of: output) == old)
      try describeNew(workspace)
      let saboteur = Saboteur(failingStep: failingStep, fault: fault)
      let answer = workspace.run(beforeChange: { change throws(System.Failure) in try saboteur.beforeChange(change) })
      let found = try Snapshot(of: output)
      for (path, item) in found.visibleFiles where path != "Shop/.generated" {
        #expect(item == old.items[path] || item == new.items[path], "\(path) at step \(failingStep)")
      }
      if !saboteur.hadPlaced {
        #expect(answer.exitCode == 3)
        #expect(fault == .kill ? found.visibleFiles == old.visibleFiles : found == old, "step \(failingStep)")
      }
      expectFine(workspace.run())
      #expect(try Snapshot(of: output) == new, "after the repair of step \(failingStep)")
      if !saboteur.hasStruck {
        #expect(failingStep > 10)
        return
      }
    }
    Issue.record("the update never ends")
  }

  @Test func aRunThatIsKilledAndThenDescribedAnewLeavesNoStranger() throws {
    let workspace = try Workspace()
    let (old, _) = try oldAndNew(workspace)
    for failingStep in 0..<40 {
      try describeOld(workspace)
      expectFine(workspace.run())
      try describeNew(workspace)
      let saboteur = Saboteur(failingStep: failingStep, fault: .kill)
      _ = workspace.run(beforeChange: { change throws(System.Failure) in try saboteur.beforeChange(change) })
      try describeOld(workspace)
      expectFine(workspace.run())
      #expect(try Snapshot(of: workspace.path("Generated")).files == old.files, "step \(failingStep)")
    }
  }

  @Test func aFirstRunThatFailsLeavesNoFolder() throws {
    let workspace = try Workspace()
    for failingStep in 0..<8 {
      let saboteur = Saboteur(failingStep: failingStep, fault: .refusal)
      let answer = workspace.run(
        output: "a/b/c",
        beforeChange: { change throws(System.Failure) in try saboteur.beforeChange(change) })
      #expect(answer.exitCode == 3)
      #expect(answer.errors.contains("[output-unwritable]"))
      #expect(!workspace.exists("a"))
    }
  }

  @Test func aFirstRunThatIsKilledLeavesNothingOrEverything() throws {
    let workspace = try Workspace()
    #expect(workspace.run(output: "Whole").exitCode == 0)
    let whole = try Snapshot(of: workspace.path("Whole"))
    let wholeFolder = try Snapshot(of: workspace.path("Whole/Shop"))
    for failingStep in 0..<1000 {
      try? workspace.remove("Generated")
      let saboteur = Saboteur(failingStep: failingStep, fault: .kill)
      _ = workspace.run(beforeChange: { change throws(System.Failure) in try saboteur.beforeChange(change) })
      if workspace.exists("Generated/Shop") {
        // The page beside the folder comes after it.
        #expect(try Snapshot(of: workspace.path("Generated/Shop")) == wholeFolder)
      }
      expectFine(workspace.run())
      #expect(try Snapshot(of: workspace.path("Generated")) == whole, "after the repair of step \(failingStep)")
      if !saboteur.hasStruck {
        #expect(failingStep > 10)
        return
      }
    }
    Issue.record("the first run never ends")
  }

  @Test func theNextRunRemovesAFolderThatAKilledOneHasLeftAndNothingOfAnybodyElse() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    let before = try Snapshot(of: workspace.path("Generated"))
    let card = try workspace.text("Generated/Shop/objects/Shop+Card.swift")
    for folder in ["Generated/.gen-1-1.tmp", "Generated/.gen-2-1.tmp"] {
      try workspace.write("\(folder)/objects/Shop+Card.swift", card)
      try workspace.write("\(folder)/.generated", try workspace.text("Generated/Shop/.generated"))
    }
    try workspace.write("Generated/.gen-2-1.tmp/mine.swift", "let mine = 1")
    #expect(workspace.run().exitCode == 0)
    #expect(!workspace.exists("Generated/.gen-1-1.tmp"))
    #expect(try workspace.text("Generated/.gen-2-1.tmp/mine.swift") == "let mine = 1")
    try workspace.remove("Generated/.gen-2-1.tmp")
    #expect(try Snapshot(of: workspace.path("Generated")) == before)
  }

  @Test func theNextRunRemovesWhatAKilledOneHasLeft() throws {
    let workspace = try Workspace()
    #expect(workspace.run().exitCode == 0)
    let before = try Snapshot(of: workspace.path("Generated"))
    try workspace.write("Generated/Shop/objects/.gen-123-4.tmp", "half a fi")
    try workspace.write("Generated/Shop/.gen-1-1.tmp", "")
    #expect(workspace.run().exitCode == 0)
    #expect(try Snapshot(of: workspace.path("Generated")) == before)
  }

  @Test(arguments: [
    (".gen-1-2.tmp", true), (".gen-123-45.tmp", true), (".gen-1.tmp", false), (".gen-1-2-3.tmp", false),
    (".gen--1.tmp", false), (".gen-1-.tmp", false), (".gen-a-1.tmp", false), (".gen-1-²\u{FE0E}.tmp", false),
    ("gen-1-2.tmp", false), (".gen-1-2.tmp~", false),
  ])
  func onlyNamesThatThisToolGivesAreTemporary(_ name: String, _ isOurs: Bool) {
    #expect(TemporaryName.isOne(name) == isOurs)
  }

  private func expectFine(_ answer: Workspace.Answer) {
    #expect(answer.exitCode == 0, "\(answer.errors)")
  }

  private func oldAndNew(_ workspace: Workspace) throws -> (old: Snapshot, new: Snapshot) {
    try describeNew(workspace)
    #expect(workspace.run(output: "New").exitCode == 0)
    try describeOld(workspace)
    #expect(workspace.run(output: "Old").exitCode == 0)
    return (try Snapshot(of: workspace.path("Old")), try Snapshot(of: workspace.path("New")))
  }

  private func describeOld(_ workspace: Workspace) throws {
    try? workspace.remove("Specs/Shop/enums")
    try workspace.writeObject("Card", doc: "A card.")
    try workspace.writeObject("Coupon", doc: "A coupon.")
    try? workspace.remove("Specs/Shop/objects/Address.json")
  }

  /// One object is changed, one removed, one added; a folder is added.
  private func describeNew(_ workspace: Workspace) throws {
    try workspace.writeObject("Card", doc: "A card of the buyer.")
    try? workspace.remove("Specs/Shop/objects/Coupon.json")
    try workspace.writeObject("Address", doc: "An address.")
    try workspace.write(
      "Specs/Shop/enums/Brand.json", #"{ "enum": "Brand", "doc": "A brand.", "values": [ "ONE", "TWO" ] }"#)
  }
}
