import FileSystem
import Problems

/// Finds the API folders of an input folder.
struct DescriptionSearch {
  private(set) var found: [DescriptionFolder] = []
  private(set) var problems: [Problem] = []
  /// Whether the input is itself an API's folder, so that it says nothing about other APIs.
  private(set) var isOneAPI = false

  /// Searches the folder at `input` for folders that have an `api.json`.
  init(of input: String) {
    let path = PathText.withoutLastSlashes(input)
    do throws(Problem) {
      let realPath = try Self.realFolder(path)
      if InputFolder.hasFile(at: PathText.joined(path, "api.json")) {
        isOneAPI = true
        found = [DescriptionFolder(name: PathText.lastName(realPath), path: path, realPath: realPath)]
        return
      }
      try search(path, realPath: realPath, depth: 0)
      refuseEqualNames()
      if found.isEmpty, problems.isEmpty {
        throw Problem(
          .inputWithoutAPI, at: path, "no folder in it has an 'api.json'",
          advice: "write one, or name the folder of the descriptions with --input")
      }
    } catch {
      problems.append(error)
    }
  }

  private static func realFolder(_ path: String) throws(Problem) -> String {
    do throws(System.Failure) {
      let status = try System.status(of: path, in: System.workingFolder, followingLinks: true)
      guard status.kind == .folder else { throw .isNoFolder }
      return try System.realPath(path)
    } catch .isAbsent, .isNoFolder {
      throw Problem(
        .inputMissing, at: path, "no such folder",
        advice: "run in the root of the package, or name the folder of the descriptions with --input")
    } catch {
      throw .unreadableInput(path, error)
    }
  }

  private mutating func search(_ path: String, realPath: String, depth: Int) throws(Problem) {
    for entry in try InputFolder.entries(at: path) {
      let inner = PathText.joined(path, entry.name)
      let innerReal = PathText.joined(realPath, entry.name)
      let isAPI = InputFolder.hasFile(at: PathText.joined(inner, "api.json"))
      switch entry.kind {
      case .folder where isAPI:
        found.append(DescriptionFolder(name: entry.name, path: inner, realPath: innerReal))
      case .folder where depth < InputFolder.depthLimit:
        try search(inner, realPath: innerReal, depth: depth + 1)
      case .link where isAPI:
        problems.append(.linkedFolder(at: inner))
      case .folder, .file, .link, .other:
        continue
      }
    }
  }

  private mutating func refuseEqualNames() {
    var first: [String: DescriptionFolder] = [:]
    for folder in found {
      guard let other = first.updateValue(folder, forKey: folder.name.lowercased()) else { continue }
      problems.append(
        Problem(
          .inputTwice, at: folder.path, "has the name of '\(other.path)', and both would write the same files",
          advice: "rename one of them, or run once for each with --input and its own --output"))
    }
  }
}

extension Problem {
  fileprivate static func linkedFolder(at path: String) -> Problem {
    Problem(
      .inputLink, at: path, "a symbolic link in place of the folder of an API",
      advice: "put the folder in its place, or name the folder itself with --input")
  }
}

extension InputFolder {
  /// Refuses a link in place of the folder of an API, as a search does that comes across one.
  package static func refuseLink(at path: String) throws(Problem) {
    let path = PathText.withoutLastSlashes(path)
    let status = try? System.status(of: path, in: System.workingFolder, followingLinks: false)
    if status?.kind == .link { throw .linkedFolder(at: path) }
  }
}
