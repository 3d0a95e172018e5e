import Foundation
import Testing

@testable import Generation
@testable import gen

/// Descriptions in a submodule: what counts is the commit that the repository around it names.
@Suite struct GitSubmoduleTests {
  /// A repository whose folder `path` is a submodule with what `Specs` has, with a branch `topic` that moves it to a
  /// commit with a break.
  private func repository(submodule path: String, of folder: String) throws -> GitWorkspace {
    let library = try Workspace()
    let source = GitWorkspace(taking: library)
    try source.git(in: folder, "init", "-q", "-b", "main")
    try source.commit(in: folder)
    let repository = try GitWorkspace()
    try repository.git("rm", "-r", "-q", path)
    try repository.git("submodule", "--quiet", "add", library.root.appending(path: folder).absoluteString, path)
    try repository.commit()
    try repository.git("checkout", "-q", "-b", "topic")
    try repository.movePay()
    try repository.commit(in: path)
    try repository.commit()
    return repository
  }

  @Test(arguments: [("Specs", "Specs"), ("Specs/Shop", "Specs/Shop")])
  func theCommitOfTheRepositoryAroundItIsCompared(_ path: String, _ folder: String) throws {
    let repository = try repository(submodule: path, of: folder)
    let answer = try repository.diff("main")
    expectBreak(answer)
    #expect(answer.output.contains("Specs/Shop/endpoints/pay.json:4:29"))
    expectBreak(try repository.diff("main..topic"))
    #expect(try repository.diff("topic").output.hasPrefix("Passes: nothing differs."))
    #expect(try repository.diff("topic..topic").output.hasPrefix("Passes: nothing differs."))
  }

  @Test func insideASubmoduleItsOwnHistoryIsMeant() throws {
    let repository = try repository(submodule: "Specs", of: "Specs")
    #expect(try repository.diff(in: "Specs", "HEAD", "--input", ".").exitCode == 0)
    expectBreak(try repository.diff(in: "Specs", "HEAD~1", "--input", "."))
  }

  @Test func aSubmoduleThatIsNotCheckedOutIsNamed() throws {
    let repository = try repository(submodule: "Specs/Shop", of: "Specs/Shop")
    try repository.workspace.writeObject("Card", doc: "A card.", api: "Other")
    try repository.workspace.write("Specs/Other/api.json", Workspace.api("Other"))
    try repository.workspace.write(
      "Specs/Other/endpoints/pay.json", try repository.workspace.text("Specs/Shop/endpoints/pay.json"))
    try repository.commit()
    try repository.git("submodule", "--quiet", "deinit", "-f", "Specs/Shop")
    let answer = try repository.diff("main")
    expectRefusal(answer, "git-incomplete", "Specs/Shop: error: is a submodule that is not checked out")
  }

  @Test func aCommitThatTheSubmoduleLacksIsNamed() throws {
    let repository = try repository(submodule: "Specs", of: "Specs")
    try repository.git("update-index", "--cacheinfo", "160000,1234567890123456789012345678901234567890,Specs")
    try repository.git("commit", "-q", "-m", "A commit that nobody has")
    expectRefusal(
      try repository.diff("HEAD"), "git-incomplete", "its clone does not have the commit 123456789012 of 'HEAD'")
  }

  @Test func annotationsNameFilesFromTheRootOfTheRepositoryAround() throws {
    let repository = try repository(submodule: "Specs", of: "Specs")
    #expect(try repository.diff("main", "--format", "github").output.contains("file=Specs/Shop/endpoints/pay.json,"))
  }
}
