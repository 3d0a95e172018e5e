import FileSystem
import Problems
import SwiftEmitter

/// All changes of one run to the output: first everything is written beside its place, then everything is put in
/// place: the folder of an API that was not there as a whole, the files of any other one by one. Whatever fails before
/// the second half leaves the tree as it was; a run that is killed in the second half is completed by the next one.
final class OutputUpdate {
  private let tree: OutputTree
  private var names = TemporaryName()
  /// The folders of APIs that were not there, each under a temporary name: they are moved as a whole.
  private var newFolders: [(temporaryName: String, name: String)] = []
  private var firstManifests: [Placement] = []
  private var files: [Placement] = []
  private var removals: [RelativePath] = []
  private var lastManifests: [Placement] = []
  private(set) var problems: [Problem] = []
  /// Folders that may be empty in the end.
  private var foldersToTidy: Set<String> = []

  private struct Placement {
    var folder: OpenFolder
    var temporaryName: String
    var name: String
  }

  init(of tree: OutputTree) {
    self.tree = tree
  }

  var isRefused: Bool { problems.contains { $0.severity == .error } }

  /// Prepares the output of one API: `emit` hands over its files one at a time. Throws only what makes it pointless
  /// to go on, such as a full disk; other problems are collected.
  func prepare(
    _ name: String, outputs: [String], emit: ((GeneratedFile) throws -> Void) throws -> Void
  ) throws -> FileCounts {
    let examination = OutputExamination(of: name, outputs: outputs, in: tree)
    problems += examination.problems
    for leftover in examination.leftovers {
      let folder = PathText.joined(name, leftover.folder)
      try tree.folder(folder)?.removeFile(leftover.name)
      foldersToTidy.insert(folder)
    }
    if !isRefused, try tree.folder(name) == nil { try stage(name) }
    var counts = FileCounts()
    try emit { file in
      counts.all += 1
      do throws(Problem) {
        if try prepareFile(file) { counts.written += 1 }
      } catch  where error.code == .outputUnwritable {
        throw error
      } catch {
        problems.append(error)
      }
    }
    guard !isRefused else { return counts }
    counts.removed = examination.obsoletePaths.count
    removals += examination.obsoletePaths.compactMap(RelativePath.init)
    try prepareManifests(examination)
    return counts
  }

  /// Prepares the removal of everything that was generated for an API that is not described any more.
  func prepareRemoval(of name: String) throws(Problem) -> FileCounts {
    let examination = OutputExamination(of: name, outputs: [], in: tree)
    problems += examination.problems
    var counts = FileCounts()
    counts.removed = examination.obsoletePaths.count
    let others = examination.leftovers.map(\.text) + [OutputManifest.fileName]
    removals += (examination.obsoletePaths + others.map { name + "/" + $0 }).compactMap(RelativePath.init)
    return counts
  }
}

extension OutputUpdate {
  private func stage(_ name: String) throws(Problem) {
    let temporaryName = names.next()
    try tree.makeStagedFolder(temporaryName, for: name)
    newFolders.append((temporaryName, name))
  }

  /// Whether the file has to be written.
  private func prepareFile(_ file: GeneratedFile) throws(Problem) -> Bool {
    guard let path = RelativePath(file.path) else {
      throw .noOutputName(PathText.joined(tree.root.path, file.path))
    }
    let bytes = file.bytes
    let folder = try tree.folderMadeIfMissing(path.folder)
    if folder.isStaged {
      try folder.writeFile(path.name, bytes)
      return true
    }
    let mark = GeneratedMark.file(at: file.path)
    guard try folder.compare(path.name, with: bytes, mark: mark) != .same else { return false }
    files.append(try write(bytes, for: path.name, in: folder))
    return true
  }

  /// While files are put in place, the manifest lists the old and the new ones: whenever the run is killed, the next
  /// one knows every file that is there.
  private func prepareManifests(_ examination: OutputExamination) throws(Problem) {
    let folder = try tree.folderMadeIfMissing(examination.name)
    let last = examination.wantedManifest
    let first = examination.obsoletePaths.isEmpty ? last : examination.manifestOfAll
    let name = OutputManifest.fileName
    if folder.isStaged { return try folder.writeFile(name, first) }
    if try folder.compare(name, with: first, mark: GeneratedMark.manifest) != .same {
      firstManifests.append(try write(first, for: name, in: folder))
    }
    if !examination.obsoletePaths.isEmpty {
      lastManifests.append(try write(last, for: name, in: folder))
    }
  }

  private func write(_ bytes: [UInt8], for name: String, in folder: OpenFolder) throws(Problem) -> Placement {
    let temporaryName = names.next()
    try folder.writeFile(temporaryName, bytes)
    return Placement(folder: folder, temporaryName: temporaryName, name: name)
  }
}

extension OutputUpdate {
  /// Puts everything in place. When that fails half-way, the next run goes on from there.
  func commit() throws(Problem) {
    while let folder = newFolders.first {
      try tree.root.moveFolder(folder.temporaryName, to: folder.name)
      newFolders.removeFirst()
    }
    try place(&firstManifests)
    try place(&files)
    for path in removals {
      try tree.folder(path.folder)?.removeFile(path.name)
      foldersToTidy.insert(path.folder)
    }
    try place(&lastManifests)
    for folder in foldersToTidy { try tree.removeEmptyFolders(upFrom: folder) }
  }

  private func place(_ placements: inout [Placement]) throws(Problem) {
    placements.reverse()
    while let placement = placements.last {
      try placement.folder.moveFile(placement.temporaryName, to: placement.name)
      placements.removeLast()
    }
  }

  /// Takes back what has been prepared and is not in place yet.
  func discard() {
    if !newFolders.isEmpty { try? tree.removeLeftovers() }
    for placement in firstManifests + files + lastManifests {
      try? placement.folder.removeFile(placement.temporaryName)
    }
    tree.removeFoldersMadeForNothing()
  }
}

/// One step that changes the disk. Tests count these, and make one of them fail.
package enum DiskChange: Hashable {
  case makeFolder(String)
  case writeFile(String)
  case moveFile(String)
  case moveFolder(String)
  case removeFile(String)
  case removeFolder(String)
}

/// Called before each change of the disk; what it throws takes the place of the change.
package typealias BeforeChange = (DiskChange) throws(System.Failure) -> Void

/// Names of files, and of folders with all that is in them, that wait to be put in place: `.gen-PROCESS-NUMBER.tmp`.
/// The dot keeps them from being compiled.
struct TemporaryName {
  private let beginning = ".gen-\(System.processNumber())-"
  private var count = 0

  mutating func next() -> String {
    count += 1
    return beginning + String(count) + ".tmp"
  }

  /// Whether `name` is a temporary name of this tool, of any run.
  static func isOne(_ name: String) -> Bool {
    guard name.hasPrefix(".gen-"), name.hasSuffix(".tmp") else { return false }
    let numbers = name.dropFirst(5).dropLast(4).split(separator: "-", omittingEmptySubsequences: false)
    return numbers.count == 2 && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}
