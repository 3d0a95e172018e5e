import FileSystem
import Problems

/// The output folder, open and locked, with the folders in it that were needed so far.
package final class OutputTree {
  let root: OpenFolder
  private var folders: [String: OpenFolder] = [:]
  /// Folders that this run has made, in that order: what holds each, and its name.
  private var made: [(holder: OpenFolder, name: String)] = []
  private var above: FoldersAbove

  private init(root: OpenFolder, above: FoldersAbove) {
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
        if let root = try OpenFolder.open(path, beforeChange: beforeChange) {
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
    while let root = try OpenFolder.open(path, beforeChange: nil) {
      root.lock(exclusively: false, onWait: onWait)
      if try isStillThere(root) { return OutputTree(root: root, above: FoldersAbove(beforeChange: nil)) }
    }
    return nil
  }

  /// Whether the folder is still what its path leads to: while this run waited for the lock, another may have removed
  /// the folder that it had made for nothing.
  private static func isStillThere(_ root: OpenFolder) throws(Problem) -> Bool {
    let there = try? System.status(of: root.path, in: System.workingFolder, followingLinks: false)
    let own = try root.ownStatus()
    return there.map { $0.isSameFile(as: own) } ?? false
  }
}

extension OutputTree {
  /// The folder at `path` below the root, the root itself for an empty path; `nil` if it is not there.
  package func folder(_ path: String) throws(Problem) -> OpenFolder? {
    if path.isEmpty { return root }
    if let known = folders[path] { return known }
    guard let relative = RelativePath(path) else { throw .noOutputName(PathText.joined(root.path, path)) }
    guard let found = try folder(relative.folder)?.folder(relative.name) else { return nil }
    folders[path] = found
    return found
  }

  /// The folder at `path` below the root, made if it is not there.
  func folderMadeIfMissing(_ path: String) throws(Problem) -> OpenFolder {
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

  /// Makes a folder below the root under a temporary name; from now on it is found under its final name.
  func makeStagedFolder(_ temporaryName: String, for name: String) throws(Problem) {
    folders[name] = try root.stagedFolder(temporaryName, for: name)
    made.append((root, temporaryName))
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
  /// Removes the folders and references that this run or a killed one has made under a temporary name, with the generated
  /// files in them. What anybody else has put there stays.
  func removeLeftovers() throws(Problem) {
    for entry in try root.entries() where TemporaryName.isOne(entry.name) {
      switch entry.kind {
      case .folder:
        if let folder = try root.folder(entry.name) { try removeGeneratedFiles(in: folder) }
        root.removeFolderIfEmpty(entry.name)
      case .file:
        let beginning = try root.beginning(of: entry.name, atMost: GeneratedMark.page.utf8.count)
        if GeneratedMark.allowsReplacing(beginning, of: GeneratedMark.page) { try root.removeFile(entry.name) }
      case .link, .other: continue
      }
    }
  }

  private func removeGeneratedFiles(in folder: OpenFolder) throws(Problem) {
    for entry in try folder.entries() {
      switch entry.kind {
      case .folder:
        if let inner = try folder.folder(entry.name) { try removeGeneratedFiles(in: inner) }
        folder.removeFolderIfEmpty(entry.name)
      case .file:
        let isManifest = entry.name == OutputManifest.fileName
        let mark = isManifest ? GeneratedMark.manifest : GeneratedMark.file(at: folder.shown(entry.name))
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

extension OutputTree {
  /// The folders that were generated for APIs other than `described`, in the order of their names: those with a
  /// manifest. No API has a hidden folder; one with a manifest is somebody's copy.
  package func retiredAPIs(described: [String]) throws(Problem) -> [String] {
    let described = Set(described.map { $0.lowercased() })
    var retired: [String] = []
    for entry in try root.entries()
    where entry.kind == .folder && !entry.name.hasPrefix(".") && !described.contains(entry.name.lowercased()) {
      guard let status = try folder(entry.name)?.status(of: OutputManifest.fileName), status.kind == .file else {
        continue
      }
      let mark = Array(GeneratedMark.manifest.utf8)
      if try folder(entry.name)?.beginning(of: OutputManifest.fileName, atMost: mark.count) == mark {
        retired.append(entry.name)
      }
    }
    return retired
  }
}

/// The output folder and the folders above it, as far as this run has made them.
struct FoldersAbove {
  private var made: [String] = []
  private let beforeChange: BeforeChange?

  init(beforeChange: BeforeChange?) {
    self.beforeChange = beforeChange
  }

  /// Makes the folders on the way to `path` that are not there, and the last one.
  mutating func make(downTo path: String) throws(Problem) {
    for folder in Self.missing(downTo: path) {
      do throws(System.Failure) {
        try beforeChange?(.makeFolder(folder))
        try System.makeFolder(folder, in: System.workingFolder)
        made.append(folder)
      } catch .existsAlready {
        try Self.refuseUnlessFolder(folder)
      } catch {
        throw .unwritableOutput(folder, error)
      }
    }
  }

  /// Another run may have made it meanwhile; a link to nothing is there, too, and seemed not to be.
  private static func refuseUnlessFolder(_ path: String) throws(Problem) {
    let status = try? System.status(of: path, in: System.workingFolder, followingLinks: false)
    if let status, status.kind != .folder { throw .wrongKind(status.kind, wanted: .folder, at: path) }
  }

  private static func missing(downTo path: String) -> [String] {
    var missing: [String] = []
    var folder = path
    while (try? System.status(of: folder, in: System.workingFolder, followingLinks: true)) == nil {
      missing.insert(folder, at: 0)
      let parent = PathText.parent(folder)
      if parent == folder || parent == "." { break }
      folder = parent
    }
    return missing
  }

  /// Removes those that this run has made, as long as nothing is in them.
  mutating func removeIfEmpty() {
    for path in made.reversed() {
      do throws(System.Failure) {
        try beforeChange?(.removeFolder(path))
        try System.removeFolder(path, in: System.workingFolder)
      } catch {
        break
      }
    }
    made = []
  }
}

extension OutputTree {
  /// Refuses an output in which the code of any API would lie inside a description.
  func refuseInside(_ folders: [DescriptionFolder]) throws(Problem) {
    guard let realRoot = try? System.realPath(root.path) else { return }
    for folder in folders {
      let output = PathText.joined(realRoot, folder.name)
      guard let other = folders.first(where: { PathText.isInside(output, $0.realPath) }) else { continue }
      throw Problem(
        .outputInsideInput, at: root.path,
        "the code of '\(folder.name)' would lie inside the description '\(other.path)'",
        advice: "choose another folder with --output")
    }
  }
}
