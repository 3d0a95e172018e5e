import FileSystem
import Generation
import Problems

/// Whether the descriptions on disk are all that git has there: what is left out would look as if it were removed.
struct WorkingTreeCheck {
  let repository: GitRepository

  /// - Throws: A ``Problem`` that names what is in the way, and the command that helps.
  func run(on descriptions: Descriptions) throws(Problem) {
    try refuseWhatIsNotCheckedOut()
    for description in descriptions.all { try refuseIgnored(description) }
  }

  private func refuseWhatIsNotCheckedOut() throws(Problem) {
    let pathspec = repository.folder.isEmpty ? [] : ["--", repository.folder]
    let records = try repository.git.records(["--literal-pathspecs", "ls-files", "-z", "-t", "-s"] + pathspec)
    for record in records {
      let parts = record.split(separator: "\t", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let path = parts[1]
      let onDisk = PathText.joined(repository.root, path)
      if parts[0].hasPrefix("M "), path.hasSuffix(".json") {
        throw Problem(
          .gitIncomplete, at: path, "has a merge conflict that is not resolved",
          advice: "resolve it and run 'git add', then compare")
      }
      if parts[0].hasPrefix("S "), path.hasSuffix(".json"), !InputFolder.hasFile(at: onDisk) {
        throw Problem(
          .gitIncomplete, at: path, "is left out by the sparse checkout",
          advice: "run \(ShellText.command(["git", "sparse-checkout", "add", repository.folder]))")
      }
      if parts[0].contains(" 160000 "), !InputFolder.hasEntries(at: onDisk) {
        throw Problem(
          .gitIncomplete, at: path, "is a submodule that is not checked out",
          advice: "run \(ShellText.command(["git", "submodule", "update", "--init", path]))")
      }
    }
  }

  /// Git holds no version of what it ignores, so every comparison would call it new.
  private func refuseIgnored(_ description: Descriptions.Description) throws(Problem) {
    let folder = description.folder
    let git = repository.git.inFolder(folder.realPath)
    let names = description.api.files.map { String($0.path.dropFirst(folder.path.count + 1)) }
    let answer = try git.answer(["check-ignore", "-z", "--stdin"], input: names.flatMap { Array($0.utf8) + [0] })
    guard answer.exitCode <= 1 else { throw git.failure(answer) }
    guard let first = answer.output.split(separator: 0).first else { return }
    throw Problem(
      .gitIncomplete, at: PathText.joined(folder.path, String(decoding: first, as: UTF8.self)),
      "git ignores it, so there is no older version to compare with",
      advice: "take it out of .gitignore, or compare two folders: 'gen diff OLD NEW'")
  }
}
