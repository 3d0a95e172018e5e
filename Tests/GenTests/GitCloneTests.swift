import Foundation
import Testing

@testable import Generation
@testable import gen

/// Clones that do not have everything: each gives the right answer, or says what is missing and how to get it.
@Suite struct GitCloneTests {
  /// A bare repository beside a workspace, with `main` and a branch `topic` that has a break.
  private func origin() throws -> GitWorkspace {
    let repository = try GitWorkspace()
    try repository.git("checkout", "-q", "-b", "topic")
    try repository.movePay()
    try repository.commit()
    try repository.git("clone", "-q", "--bare", ".", "origin.git")
    try repository.git(in: "origin.git", "config", "uploadpack.allowFilter", "true")
    try repository.git(in: "origin.git", "config", "uploadpack.allowAnySHA1InWant", "true")
    return repository
  }

  private func address(_ repository: GitWorkspace) -> String {
    repository.workspace.root.appending(path: "origin.git").absoluteString
  }

  // MARK: - Shallow clones, and the guide of the README

  /// The two lines that the README shows for a CI, in the clone that a CI makes.
  @Test func theGuideWorksInTheCloneOfACI() throws {
    let repository = try origin()
    try repository.git("clone", "-q", "--depth", "1", "--branch", "topic", address(repository), "ci")
    let guide = try String(
      contentsOf: URL(filePath: #filePath).appending(path: "../../../README.md").standardized, encoding: .utf8)
    let lines = guide.split(separator: "\n").filter { $0.hasPrefix("swift run gen ") && $0.contains("#") }
      .map { $0.prefix { $0 != "#" }.split(separator: " ").dropFirst(3).map(String.init) }
    #expect(lines == [["check"], ["diff", "origin/main"]])
    let run = { (words: [String]) in
      try ToolProcess.run(in: repository.workspace, under: "cd ci", words)
    }
    #expect(try ToolProcess.run(in: repository.workspace, under: "cd ci", ["generate"]).exitCode == 0)
    #expect(try run(lines[0]).exitCode == 0)
    let refusal = try run(lines[1])
    expectRefusal(refusal, "git-incomplete", "git does not know 'origin/main': this clone is shallow")
    #expect(
      refusal.errors.contains("run 'git fetch --depth=1 origin +refs/heads/main:refs/remotes/origin/main'"),
      "\(refusal.errors)")
    try repository.runAdvised(by: refusal, in: "ci")
    expectBreak(try run(lines[1]))
  }

  @Test func aCommitThatAShallowCloneLacksCanBeFetched() throws {
    let repository = try origin()
    try repository.git("clone", "-q", "--depth", "1", "--branch", "topic", address(repository), "ci")
    let commit = try repository.git("rev-parse", "main").trimmingCharacters(in: .whitespacesAndNewlines)
    let refusal = try repository.diff(in: "ci", commit)
    expectRefusal(refusal, "git-incomplete", "this clone is shallow")
    try repository.runAdvised(by: refusal, in: "ci")
    expectBreak(try repository.diff(in: "ci", commit))
    let older = try repository.diff(in: "ci", "HEAD~1")
    #expect(older.errors.contains("run 'git fetch --unshallow'"))
  }

  @Test func aBranchThatWasNeverFetchedIsFetchedWhole() throws {
    let repository = try origin()
    try repository.git("clone", "-q", "--single-branch", "--branch", "topic", address(repository), "ci")
    let refusal = try repository.diff(in: "ci", "origin/main")
    expectRefusal(refusal, "git-reference", "git does not know 'origin/main'")
    try repository.runAdvised(by: refusal, in: "ci")
    expectBreak(try repository.diff(in: "ci", "origin/main"))
    #expect(try repository.git(in: "ci", "rev-parse", "--is-shallow-repository") == "false\n")
  }

  @Test func whatABranchHasDoneIsComparedWithWhereItBegan() throws {
    let repository = try origin()
    try repository.git("checkout", "-q", "main")
    try repository.workspace.remove("Specs/Shop/objects/Coupon.json")
    try repository.commit()
    #expect(try repository.diff("main..topic").output.contains("object-added"))
    let answer = try repository.diff("main...topic")
    expectBreak(answer)
    #expect(!answer.output.contains("Coupon"))
  }

  // MARK: - Partial and sparse clones

  @Test func aPartialCloneFetchesWhatItLacks() throws {
    let repository = try origin()
    try repository.git("clone", "-q", "--filter=blob:none", "--branch", "topic", address(repository), "ci")
    expectBreak(try repository.diff(in: "ci", after: "export GIT_ALLOW_PROTOCOL=file", "origin/main"))
  }

  @Test func aPartialCloneWithoutItsRemoteSaysSo() throws {
    let repository = try origin()
    try repository.git("clone", "-q", "--filter=blob:none", "--branch", "topic", address(repository), "ci")
    try repository.workspace.remove("origin.git")
    expectRefusal(try repository.diff(in: "ci", "origin/main"), "git-incomplete", "the clone is partial")
  }

  @Test func whatASparseCheckoutLeavesOutIsNotGone() throws {
    let repository = try GitWorkspace()
    try FileManager.default.copyItem(
      atPath: repository.workspace.path("Specs/Shop"), toPath: repository.workspace.path("Specs/Other"))
    let file = "Specs/Other/api.json"
    try repository.workspace.write(
      file, try repository.workspace.text(file).replacing("\"Shop\"", with: "\"Other\""))
    try repository.commit()
    try repository.git("sparse-checkout", "set", "Specs/Shop")
    #expect(!repository.workspace.exists("Specs/Other"))
    let answer = try repository.diff()
    expectRefusal(answer, "git-incomplete", "Specs/Other/api.json: error: is left out by the sparse checkout")
    try repository.runAdvised(by: answer)
    #expect(try repository.diff().exitCode == 0)
    try repository.workspace.write("docs/note.txt", "A note.\n")
    try repository.git("add", "--sparse", "docs")
    try repository.git("commit", "-q", "-m", "A note")
    try repository.git("sparse-checkout", "set", "docs")
    expectRefusal(try repository.diff(), "git-incomplete", "is left out by the sparse checkout")
  }

  // MARK: - States of a working tree

  @Test func aDetachedHeadIsAPlaceLikeAnyOther() throws {
    let repository = try origin()
    try repository.git("checkout", "-q", "--detach", "main")
    #expect(try repository.diff().output.hasPrefix("Passes: nothing differs."))
    try repository.movePay()
    expectBreak(try repository.diff())
  }

  @Test func aMergeInProgressIsComparedOnceItIsResolved() throws {
    let repository = try origin()
    try repository.git("checkout", "-q", "main")
    let file = "Specs/Shop/endpoints/pay.json"
    try repository.workspace.write(file, try repository.workspace.text(file).replacing("/v1/pay", with: "/v3/pay"))
    try repository.commit()
    #expect(try repository.answer(["merge", "topic"]).exitCode != 0)
    expectRefusal(try repository.diff(), "git-incomplete", "pay.json: error: has a merge conflict")
    try repository.git("checkout", "-q", "--theirs", file)
    try repository.git("add", file)
    expectBreak(try repository.diff())
  }

  @Test func whatGitIgnoresIsNotNew() throws {
    let repository = try GitWorkspace()
    try repository.git("rm", "-r", "-q", "--cached", "Specs")
    try repository.workspace.write(".gitignore", "Specs/\n")
    try repository.commit()
    expectRefusal(try repository.diff(), "git-incomplete", "git ignores it")
  }

  @Test func whatGitDoesNotTrackYetIsNew() throws {
    let repository = try GitWorkspace()
    try repository.workspace.writeObject("Voucher", doc: "A voucher.")
    let answer = try repository.diff()
    #expect(answer.output.contains("The object `Voucher` is new."))
  }

  @Test func aLinkOfAnOlderVersionIsFollowedInsideItsAPI() throws {
    let repository = try GitWorkspace()
    try repository.workspace.remove("Specs/Shop/objects/Card.json")
    try repository.workspace.write(
      "Specs/Shop/text/card.txt",
      #"{ "object": "Card", "doc": "A card.", "fields": { "number": { "type": "string", "doc": "Its number." } } }"#)
    try repository.workspace.link("Specs/Shop/objects/Card.json", to: "../text/card.txt")
    try repository.commit()
    #expect(try repository.diff().output.hasPrefix("Passes: nothing differs."))
    try repository.workspace.remove("Specs/Shop/objects/Card.json")
    try repository.workspace.link("Specs/Shop/objects/Card.json", to: "../../../elsewhere.json")
    try repository.git("add", "-A")
    try repository.git("commit", "-q", "-m", "A link that leads out")
    try repository.workspace.remove("Specs/Shop/objects/Card.json")
    try repository.workspace.writeObject("Card", doc: "A card.")
    expectRefusal(
      try repository.diff(), "input-link", "a symbolic link to something that is not a file of this description")
  }
}
