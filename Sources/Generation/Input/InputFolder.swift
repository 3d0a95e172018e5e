import FileSystem
import Problems

/// Reads the folders and files of descriptions.
package enum InputFolder {
  /// How deep folders are searched below the one that was named.
  static let depthLimit = 8

  struct Entry: Hashable {
    var name: String
    var kind: FileKind
  }

  /// What is in the folder at `path`, hidden entries left out, in the order of the names' bytes.
  static func entries(at path: String) throws(Problem) -> [Entry] {
    let folder = try open(path)
    defer { System.close(folder) }
    return try entries(of: folder, at: path)
  }

  /// The folder at `path`, open: its files can be reached by their names alone.
  static func open(_ path: String) throws(Problem) -> Int32 {
    do throws(System.Failure) {
      return try System.openFolder(path, in: System.workingFolder, followingLinks: true)
    } catch {
      throw .unreadableInput(path, error)
    }
  }

  /// The same as ``entries(at:)`` for a folder that is open.
  static func entries(of folder: Int32, at path: String) throws(Problem) -> [Entry] {
    do throws(System.Failure) {
      var entries: [Entry] = []
      for entry in try System.entries(ofOpen: folder) {
        guard let name = entry.name else {
          throw .isNoText
        }
        if name.hasPrefix(".") { continue }
        let kind =
          if let kind = entry.kind { kind } else {
            try System.status(of: name, in: folder, followingLinks: false).kind
          }
        entries.append(Entry(name: name, kind: kind))
      }
      return entries.sorted { PathText.precedes($0.name, $1.name) }
    } catch .isNoText {
      throw Problem(
        .inputName, at: path, "the folder holds a name that is not UTF-8", advice: "rename that file in UTF-8")
    } catch {
      throw .unreadableInput(path, error)
    }
  }

  /// Whether there is a file at `path`, possibly behind a link.
  package static func hasFile(at path: String) -> Bool {
    let status = try? System.status(of: path, in: System.workingFolder, followingLinks: true)
    return status.map { $0.kind == .file } ?? false
  }

  /// Whether there is a folder at `path`, possibly behind a link.
  package static func hasFolder(at path: String) -> Bool {
    let status = try? System.status(of: path, in: System.workingFolder, followingLinks: true)
    return status.map { $0.kind == .folder } ?? false
  }

  /// Whether there is a folder at `path` that has something in it, hidden entries left out.
  package static func hasEntries(at path: String) -> Bool {
    ((try? entries(at: path)) ?? []).isEmpty == false
  }

  /// Whether the link at `path` leads to a file in `folder`, a real path. Refuses links to anything else
  /// that could be part of a description: a folder, or what has the name of a description file.
  static func isLinkToOwnFile(_ path: String, hasDescriptionName: Bool, in folder: String) throws(Problem) -> Bool {
    let kind = try? System.status(of: path, in: System.workingFolder, followingLinks: true).kind
    guard hasDescriptionName || kind == .folder else { return false }
    let target = try? System.realPath(path)
    guard let target, kind == .file, PathText.isInside(target, folder) else {
      throw Problem(
        .inputLink, at: path, "a symbolic link to something that is not a file of this description",
        advice: "put a copy in its place")
    }
    return true
  }

  /// The whole file at `path`, read at once; again if it was changed meanwhile.
  package static func contents(at path: String, limit: Int) throws(Problem) -> [UInt8] {
    try contents(of: path, in: System.workingFolder, at: path, limit: limit)
  }

  /// The same for the file `name` of an open folder.
  static func contents(
    of name: String, in folder: Int32, at path: String, limit: Int
  ) throws(Problem) -> [UInt8] {
    for _ in 0..<5 {
      if let bytes = try contentsUnlessChanging(of: name, in: folder, at: path, limit: limit) { return bytes }
    }
    throw Problem(
      .inputChanging, at: path, "the file changes while it is read", advice: "wait until it is written, then run again")
  }

  private static func contentsUnlessChanging(
    of name: String, in folder: Int32, at path: String, limit: Int
  ) throws(Problem) -> [UInt8]? {
    do throws(System.Failure) {
      let file = try System.openToRead(name, in: folder, followingLinks: true)
      defer { System.close(file) }
      let status = try System.status(ofOpen: file)
      guard status.kind == .file else { throw .isNoFile }
      guard status.size <= limit else { throw .isTooLarge }
      let bytes = try System.read(file, atMost: status.size + 1, expecting: status.size)
      return try System.status(ofOpen: file) == status && bytes.count == status.size ? bytes : nil
    } catch .isNoFile {
      throw Problem(
        .inputNotAFile, at: path, "has the name of a description file and is not a file",
        advice: "put a JSON file in its place, or give it a name that does not end in '.json'")
    } catch .isTooLarge {
      throw Problem(
        .inputTooLarge, at: path, "has more than \(limit >> 20) MB",
        advice: "see whether it is a description; split it if it is one")
    } catch {
      throw .unreadableInput(path, error)
    }
  }
}

extension System.Failure {
  /// Our own, which no system call answers.
  fileprivate static let isNoText = System.Failure(number: -1)
  fileprivate static let isNoFile = System.Failure(number: -2)
  fileprivate static let isTooLarge = System.Failure(number: -3)
}

extension Problem {
  static func unreadableInput(_ path: String, _ failure: System.Failure) -> Problem {
    Problem(.inputUnreadable, at: path, "cannot be read: \(failure.reason)", advice: "check its permissions")
  }
}
