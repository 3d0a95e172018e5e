import FileSystem
import Problems
import SpecReader

/// The folder of one API in the input.
package struct DescriptionFolder: Hashable {
  /// The largest file that is read, in bytes.
  package static let sizeLimit = 64 << 20

  /// The name of the folder, which is the name of the API.
  package var name: String
  /// As shown to people.
  package var path: String
  /// Without links.
  package var realPath: String

  package init(name: String, path: String, realPath: String) {
    self.name = name
    self.path = path
    self.realPath = realPath
  }
}

extension DescriptionFolder {
  /// All description files of the folder, in the order of their names: everything in it, at any depth, that ends in
  /// `.json` and does not start with a dot. The reader decides whether a name means something.
  func files() -> (files: [DescriptionFile], problems: [Problem]) {
    var reading = DescriptionReading(realPath: realPath)
    reading.readFolder(path, name: "", depth: 0)
    return (reading.files.sorted { PathText.precedes($0.name, $1.name) }, reading.problems)
  }
}

/// Reads the files of one API folder.
private struct DescriptionReading {
  let realPath: String
  var files: [DescriptionFile] = []
  var problems: [Problem] = []

  mutating func readFolder(_ path: String, name: String, depth: Int) {
    do throws(Problem) {
      let folder = try InputFolder.open(path)
      defer { System.close(folder) }
      for entry in try InputFolder.entries(of: folder, at: path) {
        do throws(Problem) {
          try readEntry(entry, of: folder, at: path, name: name, depth: depth)
        } catch {
          problems.append(error)
        }
      }
    } catch {
      problems.append(error)
    }
  }

  private mutating func readEntry(
    _ entry: InputFolder.Entry, of folder: Int32, at path: String, name: String, depth: Int
  ) throws(Problem) {
    let entryPath = PathText.joined(path, entry.name)
    let entryName = PathText.joined(name, entry.name)
    switch entry.kind {
    case .folder where depth < InputFolder.depthLimit:
      readFolder(entryPath, name: entryName, depth: depth + 1)
    case .folder:
      return
    case .link:
      let isDescription = try isDescriptionName(entry.name, at: entryPath)
      guard try InputFolder.isLinkToOwnFile(entryPath, hasDescriptionName: isDescription, in: realPath) else { return }
      try readFile(entry.name, of: folder, at: entryPath, name: entryName)
    case .file, .other:
      if try isDescriptionName(entry.name, at: entryPath) {
        try readFile(entry.name, of: folder, at: entryPath, name: entryName)
      }
    }
  }

  private mutating func readFile(
    _ ownName: String, of folder: Int32, at path: String, name: String
  ) throws(Problem) {
    let bytes = try InputFolder.contents(of: ownName, in: folder, at: path, limit: DescriptionFolder.sizeLimit)
    files.append(DescriptionFile(path: path, name: name, bytes: bytes))
  }

  private func isDescriptionName(_ name: String, at path: String) throws(Problem) -> Bool {
    if name.hasSuffix(".json") { return true }
    guard name.utf8.count > 5, name.suffix(5).lowercased() == ".json" else { return false }
    throw Problem(
      .inputName, at: path, "the name ends in '\(name.suffix(5))'",
      advice: "call it '\(name.dropLast(5)).json', in small letters")
  }
}
