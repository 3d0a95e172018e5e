import Foundation
import Testing

@testable import FileSystem
@testable import Generation
@testable import gen

/// A workspace under a real git.
struct GitWorkspace {
  let workspace: Workspace

  /// A workspace whose description is the first commit of a repository, on the branch `main`.
  init() throws {
    workspace = try Workspace()
    try git("init", "-q", "-b", "main")
    try commit()
  }

  /// What is at `path`, taken over as it is.
  init(taking workspace: Workspace) {
    self.workspace = workspace
  }

  /// Runs git in a folder of the workspace, and expects that it goes well.
  @discardableResult
  func git(in folder: String = "", _ words: String...) throws -> String {
    try git(in: folder, words)
  }

  @discardableResult
  func git(in folder: String = "", _ words: [String]) throws -> String {
    let answer = try answer(in: folder, words)
    try #require(answer.exitCode == 0, "\(words): \(String(decoding: answer.errors, as: UTF8.self))")
    return String(decoding: answer.output, as: UTF8.self)
  }

  func answer(in folder: String = "", _ words: [String]) throws -> System.ProcessResult {
    let settings = [
      "user.name=Test", "user.email=test@shop.example", "protocol.file.allow=always", "commit.gpgSign=false",
      "advice.detachedHead=false",
    ]
    let place = folder.isEmpty ? workspace.root.path : workspace.path(folder)
    return try System.run(
      "git", ["-C", place] + settings.flatMap { ["-c", $0] } + words,
      environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"])
  }

  func commit(in folder: String = "") throws {
    try git(in: folder, "add", "-A")
    try git(in: folder, "commit", "-q", "-m", "A version")
  }

  /// Installs a hook, which another process writes: a file that this process has written cannot be run as long as a program
  /// that another test starts has it open too.
  func installHook(_ name: String, _ text: String) throws {
    try workspace.write("hook.txt", text)
    let copy = try System.run(
      "/bin/sh",
      [
        "-c", #"cat "$0" >"$1" && chmod 755 "$1" && rm "$0""#, workspace.path("hook.txt"),
        workspace.path(".git/hooks/\(name)"),
      ],
      environment: [:])
    try #require(copy.exitCode == 0, "\(String(decoding: copy.errors, as: UTF8.self))")
  }

  /// A change that breaks shipped clients.
  func movePay(in specs: String = "Specs") throws {
    let file = "\(specs)/Shop/endpoints/pay.json"
    try workspace.write(file, try workspace.text(file).replacing("/v1/pay", with: "/v2/pay"))
  }

  /// Runs `gen diff` as a process in a folder of the workspace, after the lines of `shell`.
  func diff(in folder: String = "", after shell: String = "true", _ words: String...) throws -> Workspace.Answer {
    let place = folder.isEmpty ? "true" : "cd '\(folder)'"
    return try ToolProcess.run(
      in: workspace, under: "\(place); export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1; \(shell)",
      ["diff"] + words)
  }

  /// Runs the command that an answer advises, in a folder of the workspace.
  func runAdvised(by answer: Workspace.Answer, in folder: String = "") throws {
    let match = try #require(answer.errors.firstMatch(of: /run '(git .*)'\n/), "\(answer.errors)")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", String(match.output.1)]
    process.currentDirectoryURL = folder.isEmpty ? workspace.root : workspace.root.appending(path: folder)
    process.environment = ProcessInfo.processInfo.environment.merging([
      "GIT_CONFIG_GLOBAL": workspace.path("gitconfig"), "GIT_CONFIG_COUNT": "1",
      "GIT_CONFIG_KEY_0": "protocol.file.allow", "GIT_CONFIG_VALUE_0": "always",
    ]) { $1 }
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(match.output.1)")
  }
}

/// What is expected of an answer about ``GitWorkspace/movePay(in:)``.
func expectBreak(_ answer: Workspace.Answer, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(answer.exitCode == 1, "\(answer.output)\(answer.errors)", sourceLocation: sourceLocation)
  #expect(answer.output.contains("endpoint-path-changed"), "\(answer.output)", sourceLocation: sourceLocation)
  #expect(!answer.output.contains("api-added"), "\(answer.output)", sourceLocation: sourceLocation)
}

/// What is expected where a comparison would have been wrong.
func expectRefusal(
  _ answer: Workspace.Answer, _ code: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(answer.exitCode == 3, "\(answer.output)\(answer.errors)", sourceLocation: sourceLocation)
  #expect(answer.errors.contains("[\(code)]"), "\(answer.errors)", sourceLocation: sourceLocation)
  #expect(answer.errors.contains(message), "\(answer.errors)", sourceLocation: sourceLocation)
  #expect(answer.output.isEmpty, sourceLocation: sourceLocation)
}
