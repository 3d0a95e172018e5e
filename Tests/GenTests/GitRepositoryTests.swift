import Foundation
import Testing

@testable import Generation
@testable import gen

/// `gen diff` asks the repository that the descriptions are in, wherever git or a hook would look.
@Suite struct GitRepositoryTests {
  // MARK: - Hooks and worktrees

  /// A commit in a linked worktree with `gen diff HEAD` as its hook, of a package in a folder of the repository.
  @Test(arguments: [false, true])
  func aHookInALinkedWorktreeComparesTheRightFiles(_ breaks: Bool) throws {
    let repository = try GitWorkspace()
    try repository.git("worktree", "add", "-q", "-b", "topic", "linked")
    let hook = """
      #!/bin/sh
      '\(ToolProcess.tool.path)' diff HEAD >report 2>&1
      echo $? >>report
      env | grep ^GIT_ >variables

      """
    try repository.installHook("pre-commit", hook)
    if breaks {
      try repository.movePay(in: "linked/Specs")
    } else {
      try repository.workspace.write("linked/note.txt", "A note.\n")
    }
    try repository.commit(in: "linked")
    let report = try repository.workspace.text("linked/report")
    #expect(try repository.workspace.text("linked/variables").contains("GIT_DIR="))
    #expect(report.contains("api-removed") == false)
    if breaks {
      #expect(report.contains("endpoint-path-changed"))
      #expect(report.hasSuffix("\n1\n"))
    } else {
      #expect(report.hasPrefix("Passes: nothing differs.\nCompared `Specs` at `HEAD` ("))
      #expect(report.hasSuffix("\n0\n"))
    }
  }

  @Test(arguments: [
    "export GIT_DIR=.git", "export GIT_DIR=.git GIT_WORK_TREE=.", "export GIT_INDEX_FILE=/nowhere GIT_PREFIX=Specs/",
    #"export GIT_DIR="$PWD/.git" GIT_OBJECT_DIRECTORY=/nowhere"#, "export GIT_COMMON_DIR=/nowhere",
    "export GIT_TRACE=1",
  ])
  func variablesOfHooksDoNotMisleadGit(_ shell: String) throws {
    let repository = try GitWorkspace()
    #expect(try repository.diff(after: shell).output.hasPrefix("Passes: nothing differs.\n"))
    try repository.movePay()
    expectBreak(try repository.diff(after: shell))
  }

  @Test func aRepositoryThatOnlyVariablesNameIsUsed() throws {
    let workspace = try Workspace()
    let repository = GitWorkspace(taking: workspace)
    let place = ["--git-dir=store", "--work-tree=."]
    try repository.git(place + ["init", "-q"])
    try repository.git(place + ["add", "Specs"])
    try repository.git(place + ["commit", "-q", "-m", "A version"])
    try repository.movePay()
    for shell in ["export GIT_DIR=store", "export GIT_DIR=store GIT_WORK_TREE=."] {
      expectBreak(try repository.diff(after: shell))
    }
    expectRefusal(try repository.diff(), "git-failed", "not a git repository")
  }

  @Test func variablesThatNameAnotherRepositoryAreRefused() throws {
    let (repository, other) = (try GitWorkspace(), try GitWorkspace())
    let answer = try repository.diff(after: "export GIT_DIR='\(other.workspace.path(".git"))'")
    expectRefusal(answer, "git-repository", "the variable GIT_DIR names")
  }

  // MARK: - Where the package is

  @Test func aPackageInASubfolderHasPathsFromTheRoot() throws {
    let repository = try GitWorkspace()
    try repository.workspace.makeFolder("shop one/Ünï")
    try repository.git("mv", "Specs", "shop one/Ünï/Specs")
    try repository.commit()
    try repository.movePay(in: "shop one/Ünï/Specs")
    let answer = try repository.diff(in: "shop one/Ünï", "--format", "github")
    expectBreak(answer)
    #expect(
      answer.output.contains("::error file=shop one/\\u{DC}n\\u{EF}/Specs/Shop/endpoints/pay.json,line=4,col=29,")
        || answer.output.contains("::error file=shop one/Ünï/Specs/Shop/endpoints/pay.json,line=4,col=29,"),
      "\(answer.output)")
    try repository.commit()
    let range = try repository.diff(in: "shop one/Ünï", "HEAD~1..HEAD", "--format", "github")
    expectBreak(range)
    #expect(range.output.contains("Specs/Shop/endpoints/pay.json,line=4,"))
    #expect(!range.output.contains("file=HEAD"))
  }

  @Test func aRepositoryInsideAnotherOneIsRefused() throws {
    let repository = try GitWorkspace()
    let inner = "Specs"
    try repository.git("rm", "-r", "-q", "--cached", "Specs")
    try repository.workspace.write(".gitignore", "Specs/\n")
    try repository.commit()
    try repository.git(in: inner, "init", "-q", "-b", "main")
    try repository.commit(in: inner)
    expectRefusal(try repository.diff(), "git-repository", "belongs to another repository than the working folder")
    try repository.movePay()
    expectBreak(try repository.diff(in: "Specs", "--input", "."))
  }

  @Test func anotherOwnerIsNamedWithTheCommandThatTrustsIt() throws {
    let repository = try GitWorkspace()
    try repository.movePay()
    let shell = "export GIT_TEST_ASSUME_DIFFERENT_OWNER=1"
    let answer = try repository.diff(after: shell)
    expectRefusal(answer, "git-repository", "because another user owns it")
    try repository.runAdvised(by: answer)
    let config = repository.workspace.path("gitconfig")
    expectBreak(try repository.diff(after: "\(shell) GIT_CONFIG_GLOBAL='\(config)'"))
  }

  @Test func withoutAFolderTheWordsAreThoseOfTheOtherVerbs() throws {
    let repository = try GitWorkspace()
    let place = try Workspace()
    for verb in ["diff", "lint", "generate", "check"] {
      let answer = try ToolProcess.run(in: repository.workspace, under: "true", [verb, "--input", "Nowhere"])
      #expect(answer.errors.contains("Nowhere: error: no such folder [input-missing]"), "\(answer.errors)")
    }
    let answer = try ToolProcess.run(in: place, under: "true", ["diff", "--input", "Nowhere"])
    #expect(answer.errors.contains("no such folder [input-missing]"), "\(answer.errors)")
  }

  // MARK: - Moved folders

  @Test func aMovedFolderIsFollowed() throws {
    let repository = try GitWorkspace()
    try repository.git("mv", "Specs", "Descriptions")
    try repository.movePay(in: "Descriptions")
    let answer = try repository.diff("--input", "Descriptions")
    expectBreak(answer)
    #expect(answer.output.contains("Compared `Specs/Shop` at `HEAD` ("), "\(answer.output)")
    #expect(answer.output.contains("with `Descriptions` on disk."))
    try repository.commit()
    expectBreak(try repository.diff("main~1..main", "--input", "Descriptions"))
    expectBreak(try repository.diff("main~1:Specs", "--input", "Descriptions"))
  }

  @Test func aMovedFolderOfOneRenamedAPIIsFollowed() throws {
    let repository = try GitWorkspace()
    try repository.git("mv", "Specs/Shop", "Store")
    let file = "Store/api.json"
    try repository.workspace.write(
      file, try repository.workspace.text(file).replacing("\"Shop\"", with: "\"Store\""))
    let answer = try repository.diff("--input", "Store")
    #expect(answer.exitCode == 1)
    #expect(answer.output.contains("api-renamed"), "\(answer.output)\(answer.errors)")
  }

  @Test func aMoveThatCanBeUnderstoodInTwoWaysIsRefused() throws {
    let repository = try GitWorkspace()
    try FileManager.default.copyItem(
      atPath: repository.workspace.path("Specs"), toPath: repository.workspace.path("Copy"))
    try repository.commit()
    try repository.git("rm", "-r", "-q", "Copy")
    try repository.git("mv", "Specs", "Descriptions")
    expectRefusal(
      try repository.diff("--input", "Descriptions"), "git-reference",
      "several folders may be where they were: 'Copy/Shop', 'Specs/Shop'")
    #expect(try repository.diff("HEAD:Copy", "--input", "Descriptions").exitCode == 0)
  }

  @Test func aCopyIsNew() throws {
    let repository = try GitWorkspace()
    try FileManager.default.copyItem(
      atPath: repository.workspace.path("Specs"), toPath: repository.workspace.path("Copy"))
    let answer = try repository.diff("--input", "Copy")
    #expect(answer.exitCode == 0)
    #expect(answer.output.contains("api-added"))
  }

  @Test func nothingOnBothSidesIsNoComparison() throws {
    let repository = try GitWorkspace()
    expectRefusal(
      try repository.diff("HEAD..HEAD", "--input", "Nowhere"), "input-without-api", "git holds no description there")
  }
}
