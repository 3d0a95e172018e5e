import FileSystem
import Generation
import Problems
import SpecReader

/// The descriptions that git holds at one place of its history.
struct GitDescriptions {
  let descriptions: Descriptions
  /// The folders that were read, from the root of the repository.
  let folders: [String]
  /// The folders of the APIs among them.
  let apiFolders: [String]

  /// - Parameters:
  ///   - folder: Where they are looked for, from the root of the repository.
  ///   - current: The folders of the APIs that they will be compared with, from the root; a folder that was moved is
  ///     found by them. Empty to take just what is in `folder`.
  ///   - isStillThere: Whether there is a file at a path in the version to compare with.
  init(
    of tree: GitTree, in folder: String, current: [String] = [], isStillThere: (String) -> Bool = { _ in true }
  ) throws(Problem) {
    var tree = tree
    try tree.openSubmodules(around: folder)
    if let link = tree.link(above: folder) {
      throw Problem(
        .inputLink, at: tree.shown(link), "is a symbolic link, which is not followed",
        advice: "name the folder that it leads to: 'gen diff \(tree.reference):FOLDER'")
    }
    let own = tree.apiFolders(in: folder)
    let moved = try Self.moved(current, missingIn: own, tree, folder, isStillThere)
    let all = own + moved
    var descriptions: [(folder: DescriptionFolder, files: [DescriptionFile])] = []
    for path in all {
      let files = try tree.files(ofAPI: path).map { file in
        let name = path.isEmpty ? file.path : String(file.path.dropFirst(path.count + 1))
        return DescriptionFile(path: tree.shown(file.path), name: name, bytes: file.bytes)
      }
      let name = PathText.lastName(path.isEmpty ? tree.root : path)
      let place = tree.shown(path)
      descriptions.append((DescriptionFolder(name: name, path: place, realPath: place), files))
    }
    self.descriptions = Descriptions(of: descriptions)
    apiFolders = all
    folders = own.isEmpty && !moved.isEmpty ? moved : [folder] + moved
  }

  /// Where the APIs were that have no older version in `folder`: folders that have gone since.
  private static func moved(
    _ current: [String], missingIn own: [String], _ tree: GitTree, _ folder: String, _ isStillThere: (String) -> Bool
  ) throws(Problem) -> [String] {
    let known = Set(own.map(PathText.lastName))
    let missing = current.filter { !known.contains(PathText.lastName($0)) }
    guard !missing.isEmpty else { return [] }
    let gone = tree.apiFolders(in: "").filter { path in
      !own.contains(path) && !isStillThere(PathText.joined(path, "api.json"))
    }
    // One API in the place of one other is the same one under a new name.
    if own.isEmpty, current.count == 1, gone.count == 1 { return gone }
    var found: [String] = []
    for api in missing {
      let matches = gone.filter { PathText.lastName($0) == PathText.lastName(api) }
      if matches.count > 1 { throw cannotFollow(folder, matches, tree) }
      found += matches
    }
    if own.isEmpty, found.isEmpty, !gone.isEmpty { throw cannotFollow(folder, gone, tree) }
    return found
  }

  private static func cannotFollow(_ folder: String, _ candidates: [String], _ tree: GitTree) -> Problem {
    let places = candidates.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return Problem(
      .gitReference, at: tree.shown(folder),
      "has no descriptions to compare with, and several folders may be where they were: \(places)",
      advice: "name the folder: 'gen diff \(tree.reference):\(PathText.withoutLastName(candidates[0]))'")
  }
}
