import FileSystem
import Problems

/// Replaces files of descriptions: first the new ones are written beside the old ones, then each takes its place at
/// once, so that a file is the old one or the new one whatever happens.
struct DescriptionUpdate {
  private var names = TemporaryName()
  private var folders: [String: OpenFolder] = [:]
  private var placements: [Placement] = []
  private let beforeChange: BeforeChange?

  private struct Placement {
    var folder: OpenFolder
    var temporaryName: String
    var name: String
    var change: DescriptionFormatting.Change
  }

  init(beforeChange: BeforeChange?) {
    self.beforeChange = beforeChange
  }

  /// Writes the new file under a temporary name. A link is followed: the file that it leads to gets the new text.
  mutating func prepare(_ change: DescriptionFormatting.Change) throws(Problem) {
    let path = try realPath(of: change)
    let (holder, name) = (PathText.parent(path), PathText.lastName(path))
    let folder = try folder(at: holder, of: change)
    guard !placements.contains(where: { $0.folder === folder && $0.name == name }) else { return }
    let temporaryName = names.next()
    try folder.writeFile(temporaryName, change.newBytes)
    placements.append(Placement(folder: folder, temporaryName: temporaryName, name: name, change: change))
  }

  /// Puts everything in place, unless somebody else has changed one of the files since it was read.
  mutating func commit() throws(Problem) {
    for placement in placements {
      let size = placement.change.oldBytes.count
      let bytes = try placement.folder.beginning(of: placement.name, atMost: size + 1)
      guard bytes == placement.change.oldBytes else {
        throw Problem(
          .inputChanging, at: placement.change.path, "the file changed while it was formatted",
          advice: "run again when it is saved")
      }
    }
    placements.reverse()
    while let placement = placements.last {
      try placement.folder.moveFile(placement.temporaryName, to: placement.name)
      placements.removeLast()
    }
  }

  /// Removes what has been written and is not in place.
  func discard() {
    for placement in placements { try? placement.folder.removeFile(placement.temporaryName) }
  }

  private func realPath(of change: DescriptionFormatting.Change) throws(Problem) -> String {
    do throws(System.Failure) {
      return try System.realPath(change.path)
    } catch {
      throw .unreadableInput(change.path, error)
    }
  }

  private mutating func folder(at path: String, of change: DescriptionFormatting.Change) throws(Problem) -> OpenFolder {
    if let folder = folders[path] { return folder }
    guard let folder = try OpenFolder.open(path, beforeChange: beforeChange) else {
      throw .unreadableInput(change.path, .isAbsent)
    }
    folders[path] = folder
    return folder
  }
}
