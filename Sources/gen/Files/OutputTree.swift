/// The output folder, open and locked, with the folders in it that were needed so far.
final class OutputTree {
  let root: Folder
  private var folders: [String: Folder] = [:]
  /// Folders that this run has made, in that order: what holds each, and its name.
  private var made: [(holder: Folder, name: String)] = []
  private var madeAbove: [String]
  private let beforeChange: BeforeChange?

  private init(root: Folder, madeAbove: [String], beforeChange: BeforeChange?) {
    self.root = root
    self.madeAbove = madeAbove
    self.beforeChange = beforeChange
  }

  /// The tree at `path`, which is made, with the folders above it, if it is not there. Waits for other runs.
  static func openForWriting(
    _ path: String, beforeChange: BeforeChange? = nil, onWait: () -> Void = {}
  ) throws(Problem) -> OutputTree {
    let path = PathText.withoutLastSlashes(path)
    var made: [String] = []
    while true {
      if let root = try Folder.open(path, beforeChange: beforeChange) {
        root.lock(exclusively: true, onWait: onWait)
        if try isStillThere(root) { return OutputTree(root: root, madeAbove: made, beforeChange: beforeChange) }
      } else {
        made += try makeFolders(downTo: path, beforeChange: beforeChange)
      }
    }
  }

  /// The tree at `path`; `nil` if it is not there. Waits for runs that write.
  static func openForReading(_ path: String, onWait: () -> Void = {}) throws(Problem) -> OutputTree? {
    let path = PathText.withoutLastSlashes(path)
    while let root = try Folder.open(path, beforeChange: nil) {
      root.lock(exclusively: false, onWait: onWait)
      if try isStillThere(root) { return OutputTree(root: root, madeAbove: [], beforeChange: nil) }
    }
    return nil
  }

  /// Whether the folder is still what its path leads to: while this run waited for the lock, another may have removed
  /// the folder that it had made for nothing.
  private static func isStillThere(_ root: Folder) throws(Problem) -> Bool {
    let there = try? System.status(of: root.path, in: System.workingFolder, followingLinks: false)
    let own = try root.ownStatus()
    return there.map { $0.isSameFile(as: own) } ?? false
  }

  private static func makeFolders(downTo path: String, beforeChange: BeforeChange?) throws(Problem) -> [String] {
    var missing: [String] = []
    var folder = path
    while (try? System.status(of: folder, in: System.workingFolder, followingLinks: true)) == nil {
      missing.append(folder)
      let parent = PathText.parent(folder)
      if parent == folder || parent == "." { break }
      folder = parent
    }
    for folder in missing.reversed() {
      do throws(System.Failure) {
        try beforeChange?(.makeFolder(folder))
        try System.makeFolder(folder, in: System.workingFolder)
      } catch .existsAlready {
        if let kind = try? System.status(of: folder, in: System.workingFolder, followingLinks: false).kind,
          kind != .folder
        {
          throw .wrongKind(kind, wanted: .folder, at: folder)
        }
      } catch {
        throw .unwritableOutput(folder, error)
      }
    }
    return missing.reversed()
  }
}

extension OutputTree {
  /// The folder at `path` below the root, the root itself for an empty path; `nil` if it is not there.
  func folder(_ path: String) throws(Problem) -> Folder? {
    if path.isEmpty { return root }
    if let known = folders[path] { return known }
    guard let relative = RelativePath(path) else { throw .noOutputName(PathText.joined(root.path, path)) }
    guard let found = try folder(relative.folder)?.folder(relative.name) else { return nil }
    folders[path] = found
    return found
  }

  /// The folder at `path` below the root, made if it is not there.
  func folderMadeIfMissing(_ path: String) throws(Problem) -> Folder {
    if let found = try folder(path) { return found }
    guard let relative = RelativePath(path) else { throw .noOutputName(PathText.joined(root.path, path)) }
    let holder = try folderMadeIfMissing(relative.folder)
    try holder.makeFolder(relative.name)
    made.append((holder, relative.name))
    guard let found = try folder(path) else {
      throw .unreadableOutput(holder.shown(relative.name), .isAbsent)
    }
    return found
  }

  /// Removes the folders that this run has made and left empty.
  func removeFoldersMadeForNothing() {
    for folder in made.reversed() { folder.holder.removeFolderIfEmpty(folder.name) }
    for path in madeAbove.reversed() {
      do throws(System.Failure) {
        try beforeChange?(.removeFolder(path))
        try System.removeFolder(path, in: System.workingFolder)
      } catch {
        continue
      }
    }
    made = []
    madeAbove = []
  }

  /// Removes the folder at `path` and those above it, as long as they are empty.
  func removeEmptyFolders(upFrom path: String) throws(Problem) {
    guard let relative = RelativePath(path) else { return }
    folders[path] = nil
    guard let holder = try folder(relative.folder) else { return }
    holder.removeFolderIfEmpty(relative.name)
    try removeEmptyFolders(upFrom: relative.folder)
  }
}

extension Problem {
  static func noOutputName(_ path: String) -> Problem {
    Problem(
      .outputName, at: path, "a generated file cannot have this path",
      advice: "rename the description file that it comes from")
  }
}
