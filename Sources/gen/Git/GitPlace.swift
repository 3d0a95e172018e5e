import FileSystem
import Generation
import Problems

/// A place of git's history: what a word of the command line means in a repository.
struct GitPlace {
  /// As the user named it, without a folder.
  let reference: String
  /// The commit; a tree for the rare reference that names none.
  let commit: String
  /// The folder that was named with it, as in `main:Descriptions`; `nil` if none was.
  let folder: String?

  /// - Throws: A ``Problem`` if git does not know the place.
  init(_ word: String, in repository: GitRepository) throws(Problem) {
    if let commit = try Self.commit(word, repository.git) {
      self.init(reference: word, commit: commit, folder: nil)
      return
    }
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, !parts[1].isEmpty, let commit = try Self.commit(parts[0], repository.git) {
      self.init(reference: parts[0], commit: commit, folder: PathText.withoutLastSlashes(parts[1]))
      return
    }
    throw try Self.unknown(parts.count == 2 ? parts[0] : word, repository.git)
  }

  private init(reference: String, commit: String, folder: String?) {
    self.reference = reference
    self.commit = commit
    self.folder = folder
  }

  /// The commit from which two places have gone different ways.
  static func base(of one: String, _ other: String, in repository: GitRepository) throws(Problem) -> GitPlace {
    let commits = [try GitPlace(one, in: repository).commit, try GitPlace(other, in: repository).commit]
    guard let base = try repository.git.line(["merge-base"] + commits) else {
      let isShallow = try Self.isShallow(repository.git)
      throw Problem(
        isShallow ? .gitIncomplete : .gitReference, at: nil,
        "'\(one)' and '\(other)' have no commit in common" + (isShallow ? " in this shallow clone" : ""),
        advice: isShallow ? "run 'git fetch --unshallow'" : "compare them as they are: 'gen diff \(one)..\(other)'")
    }
    return GitPlace(reference: "\(one)...\(other)", commit: base, folder: nil)
  }

  private static func commit(_ word: String, _ git: Git) throws(Problem) -> String? {
    for kind in ["commit", "tree"] {
      let object = "\(word)^{\(kind)}"
      if let name = try git.line(["rev-parse", "--verify", "--quiet", "--end-of-options", object]) { return name }
    }
    return nil
  }

  private static func isShallow(_ git: Git) throws(Problem) -> Bool {
    try git.line(["rev-parse", "--is-shallow-repository"]) == "true"
  }

  /// A clone has what its last fetch brought, so the command that fetches the rest is what helps.
  private static func unknown(_ word: String, _ git: Git) throws(Problem) -> Problem {
    let isShallow = try isShallow(git)
    let fetch = try fetchCommand(for: word, git, isShallow: isShallow)
    let advice =
      if let fetch { "run \(ShellText.command(fetch))" } else if isShallow { "run 'git fetch --unshallow'" } else {
        word == "HEAD"
          ? "commit the descriptions first; to compare two folders, name both"
          : "name a branch, a tag or a commit; to compare two folders, name both"
      }
    return Problem(
      isShallow ? .gitIncomplete : .gitReference, at: nil,
      "git does not know '\(word)'" + (isShallow ? ": this clone is shallow" : ""), advice: advice)
  }

  private static func fetchCommand(
    for word: String, _ git: Git, isShallow: Bool
  ) throws(Problem) -> [String]? {
    let remotes = try git.line(["remote"])?.split(separator: "\n").map(String.init) ?? []
    // A comparison needs one commit, not its history; but a clone that has all of its history should keep it.
    let fetch = ["git", "fetch"] + (isShallow ? ["--depth=1"] : [])
    for remote in remotes where word.hasPrefix(remote + "/") {
      let branch = String(word.dropFirst(remote.count + 1))
      return fetch + [remote, "+refs/heads/\(branch):refs/remotes/\(remote)/\(branch)"]
    }
    let isCommit = word.utf8.count == 40 && word.allSatisfy(\.isHexDigit)
    return isCommit && remotes.count == 1 ? fetch + [remotes[0], word] : nil
  }
}
