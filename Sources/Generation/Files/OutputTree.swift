/// The output folder, open and locked, with the folders in it that were needed so far.
package final class OutputTree {
  let root: Folder
  private var folders: [String: Folder] = [:]
  /// Folders that this run has made, in that order: what holds each, and its name.
  private var made: [(holder: Folder, name: String)] = []
  private var above: FoldersAbove

  private init(root: Folder, above: FoldersAbove) {
    self.root = root
    self.above = above
  }

  /// The tree at `path`, which is made, with the folders above it, if it is not there. Waits for other runs.
  static func openForWriting(
    _ path: String, beforeChange: BeforeChange? = nil, onWait: () -> Void = {}
  ) throws(Problem) -> OutputTree {
    let path = PathText.withoutLastSlashes(path)
    var above = FoldersAbove(beforeChange: beforeChange)
    do throws(Problem) {
      while true {
        if let root = try Folder.open(path, beforeChange: beforeChange) {
          root.lock(exclusively: true, onWait: onWait)
          if try isStillThere(root) { return OutputTree(root: root, above: above) }
        } else {
          try above.make(downTo: path)
        }
      }
    } catch {
      above.removeIfEmpty()
      throw error
    }
  }

  /// The tree at `path`; `nil` if it is not there. Waits for runs that write.
  package static func openForReading(_ path: String, onWait: () -> Void = {}) throws(Problem) -> OutputTree? {
    let path = PathText.withoutLastSlashes(path)
    while let root = try Folder.open(path, beforeChange: nil) {
      root.lock(exclusively: false, onWait: onWait)
      if try isStillThere(root) { return OutputTree(root: root, above: FoldersAbove(beforeChange: nil)) }
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
}

extension OutputTree {
  /// The folder at `path` below the root, the root itself for an empty path; `nil` if it is not there.
  package func folder(_ path: String) throws(Problem) -> Folder? {
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

  /// Makes a folder below the root, as yet under a temporary name, that is known by its own from now on.
  func makeStagedFolder(_ temporaryName: String, for name: String) throws(Problem) {
    folders[name] = try root.stagedFolder(temporaryName, for: name)
  }

  /// Removes the folders that this run has made and left empty.
  func removeFoldersMadeForNothing() {
    for folder in made.reversed() { folder.holder.removeFolderIfEmpty(folder.name) }
    above.removeIfEmpty()
    made = []
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

extension OutputTree {
  /// Removes the folders that this run or a killed one has made under a temporary name, with the generated files in
  /// them. What anybody else has put there stays.
  func removeLeftoverFolders() throws(Problem) {
    for entry in try root.entries() where entry.kind == .folder && TemporaryName.isOne(entry.name) {
      if let folder = try root.folder(entry.name) { try removeGeneratedFiles(in: folder) }
      root.removeFolderIfEmpty(entry.name)
    }
  }

  private func removeGeneratedFiles(in folder: Folder) throws(Problem) {
    for entry in try folder.entries() {
      switch entry.kind {
      case .folder:
        if let inner = try folder.folder(entry.name) { try removeGeneratedFiles(in: inner) }
        folder.removeFolderIfEmpty(entry.name)
      case .file:
        let mark = entry.name == OutputManifest.fileName ? GeneratedMark.manifest : GeneratedMark.file
        let beginning = try folder.beginning(of: entry.name, atMost: mark.utf8.count)
        if GeneratedMark.allowsReplacing(beginning, of: mark) { try folder.removeFile(entry.name) }
      case .link, .other: continue
      }
    }
  }
}

extension Problem {
  package static func noOutputName(_ path: String) -> Problem {
    Problem(
      .outputName, at: path, "a generated file cannot have this path",
      advice: "rename the description file that it comes from")
  }
}
