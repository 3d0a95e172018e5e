import Foundation
import Testing

@testable import Generation
@testable import gen

/// Git can change line ends when it checks files out, and then no generated file is what the description says.
@Suite struct CheckedOutLineEndTests {
  private func repository(attributes: String?) throws -> GitWorkspace {
    let repository = try GitWorkspace()
    #expect(try ToolProcess.run(in: repository.workspace, under: "true", ["generate"]).exitCode == 0)
    if let attributes { try repository.workspace.write(".gitattributes", attributes) }
    try repository.commit()
    return repository
  }

  /// The answer of `gen check` in a new clone on a machine that turns line ends round.
  private func checkInClone(_ repository: GitWorkspace, _ name: String) throws -> Workspace.Answer {
    try repository.git("clone", "-q", "-c", "core.autocrlf=true", ".", name)
    return try check(repository, name)
  }

  private func check(_ repository: GitWorkspace, _ folder: String) throws -> Workspace.Answer {
    try ToolProcess.run(in: repository.workspace, under: "cd \(folder)", ["check"])
  }

  @Test func theAttributesOfThisRepositoryKeepThem() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../.gitattributes").standardized
    let repository = try repository(attributes: try String(contentsOf: file, encoding: .utf8))
    #expect(try checkInClone(repository, "clone").exitCode == 0)
    let attributes = try repository.git("check-attr", "linguist-generated", "Generated/Shop/Shop.swift")
    #expect(attributes.hasSuffix("linguist-generated: set\n"))
  }

  @Test func checkSaysThatOnlyLineEndsDifferAndTheAdviceLasts() throws {
    let repository = try repository(attributes: nil)
    let answer = try checkInClone(repository, "clone")
    #expect(answer.exitCode == 1)
    #expect(answer.output.contains("Generated/Shop/Shop.swift: stale, only line ends differ\n"))
    #expect(answer.output.contains("Generated/Shop/.generated: stale, only line ends differ\n"))
    #expect(!answer.output.contains("  line "))
    let count = answer.output.matches(of: /only line ends differ\n/).count
    let advice = """
      In \(count) files only line ends differ, as git changes them where core.autocrlf is set. To keep them, put the line \
      '* -text' into Generated/.gitattributes. Then run 'swift run gen'.

      """
    #expect(answer.output.hasSuffix(advice), "\(answer.output)")
    #expect(!answer.errors.contains("error"))
    // What was advised, in that clone.
    try repository.workspace.write("clone/Generated/.gitattributes", "* -text\n")
    #expect(try ToolProcess.run(in: repository.workspace, under: "cd clone", ["generate"]).exitCode == 0)
    #expect(try check(repository, "clone").exitCode == 0)
    try repository.commit(in: "clone")
    #expect(try repository.git(in: "clone", "show", "--stat=200", "--format=").contains("1 file changed"))
    try repository.git("clone", "-q", "-c", "core.autocrlf=true", "clone", "again")
    #expect(try check(repository, "again").exitCode == 0)
  }

  @Test func otherDifferencesAreShownAsEver() throws {
    let repository = try repository(attributes: nil)
    try repository.git("clone", "-q", "-c", "core.autocrlf=true", ".", "clone")
    let file = "clone/Generated/Shop/Shop.swift"
    try repository.workspace.write(file, try repository.workspace.text(file) + "// mine\r\n")
    let answer = try check(repository, "clone")
    #expect(answer.output.contains("Generated/Shop/Shop.swift: stale\n  line "))
    let count = answer.output.matches(of: /only line ends differ\n/).count
    #expect(count > 0)
    #expect(answer.output.contains("In \(count) files only line ends differ, "))
  }
}
