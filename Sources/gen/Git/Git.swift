import FileSystem
import Generation
import Problems

/// The user's git, asked in one folder.
struct Git {
  /// Where git is asked.
  let folder: String
  private let environment: [String: String?]

  init(in folder: String) {
    self.folder = folder
    environment = Self.ownRepository
  }

  private init(in folder: String, _ environment: [String: String?]) {
    self.folder = folder
    self.environment = environment
  }

  /// The same git, asked in another folder.
  func inFolder(_ folder: String) -> Git {
    Git(in: folder, environment)
  }

  /// Git as the environment of this process describes it, for repositories that no search from a folder upwards finds.
  static func ofTheEnvironment(in folder: String, directory: String, workTree: String) -> Git {
    Git(in: folder, ownRepository.merging(["GIT_DIR": directory, "GIT_WORK_TREE": workTree]) { $1 })
  }

  /// Git in the working folder, with the repository that the environment names.
  static let asCalled = Git(
    in: ".", ownRepository.filter { !["GIT_DIR", "GIT_WORK_TREE"].contains($0.key) })

  /// Git sets variables for hooks that name the repository of the hook. Where the folder belongs to another one, or git is
  /// asked in a folder inside, they make it answer about the wrong files; so each repository is found from its folder.
  private static let ownRepository: [String: String?] = fixedWords.merging(
    [
      "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_DIR", "GIT_GLOB_PATHSPECS", "GIT_GRAFT_FILE",
      "GIT_ICASE_PATHSPECS", "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_INTERNAL_SUPER_PREFIX",
      "GIT_LITERAL_PATHSPECS", "GIT_NAMESPACE", "GIT_NOGLOB_PATHSPECS", "GIT_NO_REPLACE_OBJECTS",
      "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_QUARANTINE_PATH", "GIT_REPLACE_REF_BASE", "GIT_SHALLOW_FILE",
      "GIT_WORK_TREE",
    ].map { ($0, nil) }
  ) { $1 }

  /// Messages in the language that this tool reads, no questions, and no writing to the index.
  private static let fixedWords: [String: String?] = [
    "LC_ALL": "C", "LANGUAGE": nil, "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0",
  ]

  /// - Throws: A ``Problem`` if git cannot be started; an answer with an exit code is for the caller to judge.
  func answer(_ arguments: [String], input: [UInt8] = []) throws(Problem) -> System.ProcessResult {
    do throws(System.Failure) {
      let answer = try System.run("git", ["-C", folder] + arguments, input: input, environment: environment)
      if answer.exitCode != 127 { return answer }
      throw .isAbsent
    } catch {
      throw Problem(
        .gitMissing, at: nil, "git cannot be started: \(error.reason)",
        advice: "install git, or compare two folders: 'gen diff OLD NEW'")
    }
  }

  /// What git prints.
  ///
  /// - Throws: A ``Problem`` if it fails.
  func output(_ arguments: [String], input: [UInt8] = []) throws(Problem) -> [UInt8] {
    let answer = try answer(arguments, input: input)
    guard answer.exitCode == 0 else { throw failure(answer) }
    return answer.output
  }

  /// One line that git prints, which may have line feeds inside; `nil` if git fails or the line is empty.
  func line(_ arguments: [String]) throws(Problem) -> String? {
    let answer = try answer(arguments)
    guard answer.exitCode == 0, answer.output.count > 1 else { return nil }
    return String(decoding: answer.output.dropLast(), as: UTF8.self)
  }

  /// The records of a list that git separates by null bytes.
  func records(_ arguments: [String]) throws(Problem) -> [String] {
    try output(arguments).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Git {
  /// What git says when it fails, with the command that helps where that is known.
  func failure(_ answer: System.ProcessResult) -> Problem {
    let text = String(decoding: answer.errors, as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    if let refused = lines.first(where: { $0.contains("detected dubious ownership") }) {
      let path = refused.split(separator: "'").last.map(String.init) ?? folder
      return Problem(
        .gitRepository, at: nil, "git does not read the repository '\(path)', because another user owns it",
        advice:
          "if you trust it, run \(ShellText.command(["git", "config", "--global", "--add", "safe.directory", path]))")
    }
    if text.contains("promisor remote") || text.contains("lazy fetching disabled") {
      return Problem(
        .gitIncomplete, at: nil,
        "the clone is partial, and git could not fetch what it left out: \(lines.first ?? "")",
        advice: "make the remote reachable, then run again")
    }
    let words = lines.first ?? "exit code \(answer.exitCode)"
    return Problem(
      .gitFailed, at: nil, "git failed: \(words)",
      advice: "run in a git repository, or compare two folders: 'gen diff OLD NEW'")
  }
}
