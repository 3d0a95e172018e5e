import FileSystem
import Problems

/// A description to begin with, and how it is written to the disk.
package struct NewDescription {
  private let name: String
  /// By paths from the description's folder.
  private let files: [(path: String, text: String)]

  package init(_ name: String, files: [(path: String, text: String)]) {
    self.name = name
    self.files = files
  }

  /// Writes the description into a new folder of `input`, all of it or nothing, and the other files beside that folder
  /// where they are missing. Returns the paths of what was written, as shown to people.
  package func write(
    into input: String, beside others: [(name: String, text: String)], beforeChange: BeforeChange?
  ) throws(Problem) -> [String] {
    let tree = try OutputTree.openForWriting(input, beforeChange: beforeChange)
    var staged: [(folder: OpenFolder, name: String)] = []
    do throws(Problem) {
      guard try tree.root.status(of: name) == nil else { throw .exists(tree.root.shown(name)) }
      var names = TemporaryName()
      let temporaryName = names.next()
      try tree.makeStagedFolder(temporaryName, for: name)
      for file in files {
        guard let path = RelativePath(PathText.joined(name, file.path)) else { throw .noOutputName(file.path) }
        let folder = try tree.folderMadeIfMissing(path.folder)
        try folder.writeFile(path.name, file.text.utf8)
        staged.append((folder, path.name))
      }
      try tree.root.moveFolder(temporaryName, to: name)
      staged = []
      var written = files.map { tree.root.shown(PathText.joined(name, $0.path)) }
      for other in others where try tree.root.status(of: other.name) == nil {
        try tree.root.writeFile(other.name, other.text.utf8)
        written.append(tree.root.shown(other.name))
      }
      return written
    } catch {
      for file in staged { try? file.folder.removeFile(file.name) }
      tree.removeFoldersMadeForNothing()
      throw error
    }
  }
}

extension Problem {
  fileprivate static func exists(_ path: String) -> Problem {
    Problem(
      .descriptionExists, at: path, "already exists",
      advice: "choose another name, or edit the existing description")
  }
}
