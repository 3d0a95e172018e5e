import FileSystem
import Generation
import Problems

/// The repository that a folder of descriptions belongs to, as somebody sees it who is in the working folder: a
/// submodule is a part of the repository around it, unless the working folder lies inside the submodule.
struct GitRepository {
  /// Git in the root of the repository.
  let git: Git
  /// The folder of the descriptions from the root; empty if it is the root.
  let folder: String

  /// The root as git names it.
  var root: String { git.folder }

  /// - Throws: A ``Problem`` if the folder is in no repository, or in one that nobody can mean.
  init(of input: String) throws(Problem) {
    let (place, rest) = try Self.nearestFolder(input)
    var git = Git(in: place)
    let answer = try git.answer(["rev-parse", "--show-toplevel"])
    if answer.exitCode != 0 {
      guard let named = try Self.repositoryOfTheEnvironment(place) else { throw git.failure(answer) }
      git = named
    }
    let top = try git.line(["rev-parse", "--show-toplevel"])
    guard var root = top else { throw git.failure(try git.answer(["rev-parse", "--show-toplevel"])) }
    let prefix = PathText.withoutLastSlashes(try git.line(["rev-parse", "--show-prefix"]) ?? "")
    var folder = PathText.joined(prefix, rest)
    let workingFolder = try Self.realPath(".")
    while !PathText.isInside(workingFolder, root),
      let outer = try git.inFolder(root).line(["rev-parse", "--show-superproject-working-tree"]),
      PathText.isInside(root, outer)
    {
      folder = PathText.joined(String(root.dropFirst(outer.count + 1)), folder)
      root = outer
    }
    self.git = git.inFolder(root)
    self.folder = folder
    try refuseAnotherRepository(around: input, workingFolder)
    try refuseAnotherGitDirectory()
  }

  /// The folder itself, or the nearest one above it that is there, and the way down from that.
  private static func nearestFolder(_ input: String) throws(Problem) -> (place: String, rest: String) {
    var place = input
    var rest = ""
    while !InputFolder.hasFolder(at: place) {
      let parent = PathText.parent(place)
      guard parent != place else { break }
      rest = PathText.joined(PathText.lastName(place), rest)
      place = parent
    }
    return (try realPath(place), rest)
  }

  private static func realPath(_ path: String) throws(Problem) -> String {
    do throws(System.Failure) {
      return try System.realPath(path)
    } catch {
      throw Problem(.inputUnreadable, at: path, "cannot be read: \(error.reason)", advice: "check its permissions")
    }
  }

  /// The repository that `GIT_DIR` names, if the folder lies in its work tree: the way to keep one where no `.git` is.
  private static func repositoryOfTheEnvironment(_ place: String) throws(Problem) -> Git? {
    guard System.variable("GIT_DIR") != nil,
      let directory = try Git.asCalled.line(["rev-parse", "--absolute-git-dir"]),
      let workTree = try Git.asCalled.line(["rev-parse", "--show-toplevel"]), PathText.isInside(place, workTree)
    else { return nil }
    return Git.ofTheEnvironment(in: place, directory: directory, workTree: workTree)
  }

  /// A repository inside of another one, which is no submodule of it: `origin/main` could mean either.
  private func refuseAnotherRepository(around input: String, _ workingFolder: String) throws(Problem) {
    guard !PathText.isInside(workingFolder, root),
      let around = try Git(in: workingFolder).line(["rev-parse", "--show-toplevel"]),
      PathText.isInside(PathText.absolute(input, in: workingFolder), around)
    else { return }
    throw Problem(
      .gitRepository, at: input, "belongs to another repository than the working folder: '\(root)'",
      advice: "run in that repository: \(ShellText.command(["cd", root]))")
  }

  private func refuseAnotherGitDirectory() throws(Problem) {
    guard let named = System.variable("GIT_DIR") else { return }
    guard let directory = try Git.asCalled.line(["rev-parse", "--absolute-git-dir"]),
      let own = try git.line(["rev-parse", "--absolute-git-dir"]),
      try Self.realPath(directory) == Self.realPath(own)
    else {
      throw Problem(
        .gitRepository, at: nil, "the variable GIT_DIR names '\(named)', and the descriptions are in '\(root)'",
        advice: "run without GIT_DIR: 'unset GIT_DIR'")
    }
  }
}

extension GitRepository {
  /// The path of a file of the working tree from the root of the repository; the path itself for other files.
  func pathFromRoot(_ path: String) -> String {
    guard let real = try? System.realPath(path), let root = try? System.realPath(root), PathText.isInside(real, root),
      real != root
    else { return path }
    return String(real.dropFirst(root.count + 1))
  }
}
