/// Folders of APIs that were not there: each is filled under a temporary name and then gets its own, at once with all
/// that is in it.
struct StagedFolders {
  private struct Staged {
    var temporaryName: String
    var name: String
    var files: [(folder: Folder, name: String)] = []
  }

  private let root: Folder
  private var folders: [Staged] = []

  init(in root: Folder) {
    self.root = root
  }

  mutating func add(_ temporaryName: String, for name: String) {
    folders.append(Staged(temporaryName: temporaryName, name: name))
  }

  /// Writes a file into a folder of the API that was added last.
  mutating func writeFile(_ name: String, _ bytes: [UInt8], in folder: Folder) throws(Problem) {
    try folder.writeFile(name, bytes)
    folders[folders.count - 1].files.append((folder, name))
  }

  mutating func place() throws(Problem) {
    while let folder = folders.first {
      try root.moveFolder(folder.temporaryName, to: folder.name)
      folders.removeFirst()
    }
  }

  /// Removes the files; their folders belong to those that the run has made for nothing.
  func removeFiles() {
    for folder in folders {
      for file in folder.files { try? file.folder.removeFile(file.name) }
    }
  }
}

extension OutputTree {
  /// Removes folders that a killed run has left under a temporary name, with the generated files in them. What anybody
  /// else has put there stays.
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
