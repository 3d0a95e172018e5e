import FileSystem
import Generation
import Problems

/// Everything in one commit, read through the user's git: its own files, and those of the submodules that the
/// descriptions lie in.
struct GitTree {
  private let git: Git
  /// Files by their paths from the root.
  private var entries: [String: Entry] = [:]
  /// Commits of submodules by their paths.
  private var submodules: [String: String] = [:]
  /// As the user named the place.
  let reference: String

  private struct Entry {
    /// Git in the repository that has the object.
    var git: Git
    var object: String
    var isLink: Bool
  }

  init(_ place: GitPlace, in repository: GitRepository) throws(Problem) {
    git = repository.git
    reference = place.reference
    try addEntries(of: place.commit, git, at: "")
  }

  private mutating func addEntries(of commit: String, _ git: Git, at prefix: String) throws(Problem) {
    for record in try git.records(["ls-tree", "-r", "-z", "--full-tree", commit]) {
      let parts = record.split(separator: "\t", maxSplits: 1)
      let words = parts[0].split(separator: " ").map(String.init)
      guard parts.count == 2, words.count == 3 else { continue }
      let path = PathText.joined(prefix, String(parts[1]))
      switch words[0] {
      case "160000": submodules[path] = words[2]
      case _: entries[path] = Entry(git: git, object: words[2], isLink: words[0] == "120000")
      }
    }
  }

  /// Reads the submodules that `folder` lies in, and those that lie in it.
  ///
  /// - Throws: A ``Problem`` if one of them is not there, or does not have the commit.
  mutating func openSubmodules(around folder: String) throws(Problem) {
    while let (path, commit) = submodules.first(where: {
      PathText.isInside(folder, $0.key) || folder.isEmpty || PathText.isInside($0.key, folder)
    }) {
      submodules[path] = nil
      let inner = git.inFolder(PathText.joined(git.folder, path))
      guard InputFolder.hasFolder(at: inner.folder),
        try inner.line(["rev-parse", "--show-superproject-working-tree"]) != nil,
        try inner.line(["rev-parse", "--show-prefix"]) == nil
      else {
        throw Problem(
          .gitIncomplete, at: path, "is a submodule at '\(reference)', and it is not checked out",
          advice: "run \(ShellText.command(["git", "-C", git.folder, "submodule", "update", "--init", path]))")
      }
      guard try inner.line(["rev-parse", "--verify", "--quiet", commit + "^{tree}"]) != nil else {
        throw Problem(
          .gitIncomplete, at: path,
          "is a submodule, and its clone does not have the commit \(commit.prefix(12)) of '\(reference)'",
          advice: "run \(ShellText.command(["git", "-C", inner.folder, "fetch", "origin", commit]))")
      }
      try addEntries(of: commit, inner, at: path)
    }
  }

  /// The root of the repository on disk.
  var root: String { git.folder }

  func hasFile(at path: String) -> Bool {
    entries[path] != nil
  }

  /// The link that is in the place of `folder`, or of a folder above it, if there is one.
  func link(above folder: String) -> String? {
    var path = ""
    for name in folder.split(separator: "/") {
      path = PathText.joined(path, String(name))
      if entries[path]?.isLink == true { return path }
    }
    return nil
  }

  /// The folders of APIs in `folder`, as they are found on disk: hidden folders are left out, and an API's folder holds no
  /// other APIs.
  func apiFolders(in folder: String) -> [String] {
    let homes = entries.keys.filter { path in
      PathText.lastName(path) == "api.json" && (folder.isEmpty || path.hasPrefix(folder + "/"))
        && !Self.isHidden(path, below: folder)
    }
    let folders = homes.map { PathText.withoutLastName($0) }.sorted { PathText.precedes($0, $1) }
    var found: [String] = []
    for folder in folders where !found.contains(where: { PathText.isInside(folder, $0) }) { found.append(folder) }
    return found
  }

  private static func isHidden(_ path: String, below folder: String) -> Bool {
    let own = folder.isEmpty ? path[...] : path.dropFirst(folder.count + 1)
    return own.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  /// A path as people read it, and as git understands it: `v1.0.0:Specs/AlipayVaulting/api.json`.
  func shown(_ path: String) -> String {
    "\(reference):\(path)"
  }
}

extension GitTree {
  /// The description files of an API's folder, as git holds them.
  func files(ofAPI folder: String) throws(Problem) -> [(path: String, bytes: [UInt8])] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let paths = entries.keys.filter { path in
      path.hasPrefix(prefix) && path.hasSuffix(".json") && !Self.isHidden(path, below: folder)
    }.sorted { PathText.precedes($0, $1) }
    var found: [(path: String, entry: Entry)] = []
    for path in paths {
      if let entry = try entry(at: path, in: folder) { found.append((path, entry)) }
    }
    return zip(paths, try contents(of: found.map(\.entry))).map { (path: $0, bytes: $1) }
  }

  /// The file at `path`; the one that a link there leads to, which must be one of the same API.
  private func entry(at path: String, in folder: String) throws(Problem) -> Entry? {
    guard let entry = entries[path], entry.isLink else { return entries[path] }
    let target = String(decoding: try contents(of: [entry])[0], as: UTF8.self)
    let goal = PathText.absolute(target, in: "/" + PathText.withoutLastName(path)).dropFirst()
    guard !target.hasPrefix("/"), PathText.isInside(String(goal), folder), let file = entries[String(goal)],
      !file.isLink
    else {
      throw Problem(
        .inputLink, at: shown(path), "a symbolic link to something that is not a file of this description",
        advice: "compare with a version that has a file in its place")
    }
    return file
  }

  private func contents(of entries: [Entry]) throws(Problem) -> [[UInt8]] {
    guard let git = entries.first?.git else { return [] }
    let names = entries.map { $0.object + "\n" }.joined()
    let output = try git.output(["cat-file", "--batch"], input: Array(names.utf8))
    var rest = output[...]
    var contents: [[UInt8]] = []
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let words = rest[..<end].split(separator: UInt8(ascii: " "))
      guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)),
        rest.endIndex - end > size + 1
      else { break }
      contents.append(Array(rest[(end + 1)..<(end + 1 + size)]))
      rest = rest[(end + size + 2)...]
    }
    guard contents.count == entries.count else {
      throw Problem(
        .gitIncomplete, at: nil, "git does not have all files of '\(reference)'",
        advice: "run 'git fsck' to see what is missing")
    }
    return contents
  }
}
