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
