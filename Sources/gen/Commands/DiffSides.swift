import FileSystem
import Generation
import Problems
import SpecDiff

/// What `gen diff` compares: two sets of descriptions, each read from a folder or from git.
struct DiffSides {
  var old: Descriptions
  var new: Descriptions
  /// Where both came from; `nil` if the new side cannot be read.
  var comparison: Comparison?
  /// The repository of the new side, if it is in one.
  private var repository: GitRepository?
  /// What is before the paths of the new side: `v2:` if it comes from git.
  private var prefix = ""

  /// Understands the words of the command line as `git diff` would, and reads both sides.
  init(_ arguments: Arguments) throws(Problem) {
    let input = PathText.withoutLastSlashes(arguments.value(of: .input))
    if arguments.words.count == 2 {
      let folders = arguments.words.map(PathText.withoutLastSlashes)
      try self.init(old: folders[0], new: folders[1])
    } else if let range = DiffRange(arguments.word ?? "HEAD") {
      try self.init(range, folder: input)
    } else {
      try self.init(arguments.word ?? "HEAD", folder: input)
    }
  }

  private init(old oldFolder: String, new newFolder: String) throws(Problem) {
    old = Descriptions(readFrom: oldFolder)
    new = Descriptions(readFrom: newFolder)
    comparison = Comparison(old: Comparison.Side(folder: oldFolder), new: Comparison.Side(folder: newFolder))
    // Two folders need no git; where there is one, it knows how the files are called from the root.
    repository = try? GitRepository(of: newFolder)
  }

  /// What git holds at `word`, and the folder as it is on disk.
  private init(_ word: String, folder input: String) throws(Problem) {
    new = Descriptions(readFrom: input)
    old = Descriptions(of: [])
    let isReadable = !new.problems.contains { $0.severity == .error }
    let repository: GitRepository
    do throws(Problem) {
      repository = try GitRepository(of: input)
      try WorkingTreeCheck(repository: repository).run(on: new)
    } catch {
      // A mistake in the folder itself says more than that git does not know it.
      if isReadable || error.code == .gitIncomplete { throw error }
      return
    }
    guard isReadable else { return }
    self.repository = repository
    let place = try GitPlace(word, in: repository)
    let current = new.all.map { repository.pathFromRoot($0.folder.realPath) }
    let before = try GitDescriptions(
      of: GitTree(place, in: repository), in: place.folder ?? repository.folder, current: current
    ) { InputFolder.hasFile(at: PathText.joined(repository.root, $0)) }
    old = before.descriptions
    comparison = Comparison(old: before.side(place), new: Comparison.Side(folder: input))
  }

  /// What git holds at two places.
  private init(_ range: DiffRange, folder input: String) throws(Problem) {
    let repository = try GitRepository(of: input)
    let newPlace = try GitPlace(range.new, in: repository)
    let oldPlace =
      range.isFromCommonBase
      ? try GitPlace.base(of: range.old, range.new, in: repository) : try GitPlace(range.old, in: repository)
    let newTree = try GitTree(newPlace, in: repository)
    let after = try GitDescriptions(of: newTree, in: newPlace.folder ?? repository.folder)
    let before = try GitDescriptions(
      of: GitTree(oldPlace, in: repository), in: oldPlace.folder ?? repository.folder, current: after.apiFolders
    ) { newTree.hasFile(at: $0) }
    guard !after.apiFolders.isEmpty || !before.apiFolders.isEmpty else {
      throw Problem(
        .inputWithoutAPI, at: input, "git holds no description there, neither at '\(range.old)' nor at '\(range.new)'",
        advice: "name the folder of the descriptions with --input")
    }
    old = before.descriptions
    new = after.descriptions
    comparison = Comparison(old: before.side(oldPlace), new: after.side(newPlace))
    self.repository = repository
    prefix = newPlace.reference + ":"
  }

  /// The path of a file of the new side from the root of its repository, from its path as reports show it.
  func pathFromRoot(_ shown: String) -> String {
    if !prefix.isEmpty, shown.hasPrefix(prefix) { return String(shown.dropFirst(prefix.count)) }
    return repository?.pathFromRoot(shown) ?? shown
  }
}

extension GitDescriptions {
  fileprivate func side(_ place: GitPlace) -> Comparison.Side {
    let names = folders.map { $0.isEmpty ? "." : $0 }
    return Comparison.Side(
      folder: names.joined(separator: ", "), reference: place.reference, commit: place.commit)
  }
}
