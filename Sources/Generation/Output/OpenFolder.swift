import FileSystem
import Problems

/// An open folder of the output. Everything in it is reached by name from the open folder and never through a link, so
/// that nobody can redirect the tool while it works.
package final class OpenFolder {
  /// As shown to people.
  let path: String
  /// Whether this run has made it under a temporary name: nobody can have put anything into it.
  let isStaged: Bool
  private let descriptor: Int32
  private let beforeChange: BeforeChange?

  private init(path: String, isStaged: Bool = false, descriptor: Int32, beforeChange: BeforeChange?) {
    self.path = path
    self.isStaged = isStaged
    self.descriptor = descriptor
    self.beforeChange = beforeChange
  }

  deinit {
    System.close(descriptor)
  }

  /// The folder at `path`, of which only the last name must not be a link; `nil` when nothing is there.
  static func open(_ path: String, beforeChange: BeforeChange?) throws(Problem) -> OpenFolder? {
    guard let descriptor = try openChecked(path, in: System.workingFolder, shownAs: path) else { return nil }
    return OpenFolder(path: path, descriptor: descriptor, beforeChange: beforeChange)
  }

  /// The folder `name` in this one; `nil` when nothing has that name.
  func folder(_ name: String) throws(Problem) -> OpenFolder? {
    let shown = shown(name)
    guard let opened = try Self.openChecked(name, in: descriptor, shownAs: shown) else { return nil }
    return OpenFolder(path: shown, isStaged: isStaged, descriptor: opened, beforeChange: beforeChange)
  }

  /// A new folder, as yet under a temporary name, that is to become `name`.
  func stagedFolder(_ temporaryName: String, for name: String) throws(Problem) -> OpenFolder {
    let shown = shown(name)
    do throws(System.Failure) {
      try beforeChange?(.makeFolder(shown))
      try System.makeFolder(temporaryName, in: descriptor)
      let opened = try System.openFolder(temporaryName, in: descriptor, followingLinks: false)
      return OpenFolder(path: shown, isStaged: true, descriptor: opened, beforeChange: beforeChange)
    } catch {
      throw .unwritableOutput(shown, error)
    }
  }

  private static func openChecked(
    _ name: String, in folder: Int32, shownAs shown: String
  ) throws(Problem) -> Int32? {
    do throws(System.Failure) {
      return try System.openFolder(name, in: folder, followingLinks: false)
    } catch .isAbsent {
      return nil
    } catch {
      if let kind = try? System.status(of: name, in: folder, followingLinks: false).kind, kind != .folder {
        throw .wrongKind(kind, wanted: .folder, at: shown)
      }
      throw .unreadableOutput(shown, error)
    }
  }

  /// How the file `name` is shown to people.
  func shown(_ name: String) -> String {
    PathText.joined(path, name)
  }
}

extension OpenFolder {
  /// `nil` when nothing has that name.
  package func status(of name: String) throws(Problem) -> FileStatus? {
    do throws(System.Failure) {
      return try System.status(of: name, in: descriptor, followingLinks: false)
    } catch .isAbsent {
      return nil
    } catch {
      throw .unreadableOutput(shown(name), error)
    }
  }

  /// The status of the folder itself.
  func ownStatus() throws(Problem) -> FileStatus {
    do throws(System.Failure) {
      return try System.status(ofOpen: descriptor)
    } catch {
      throw .unreadableOutput(path, error)
    }
  }

  /// The names in it, in the order of their bytes; names that are not UTF-8 are left out, as none of ours are.
  func entries() throws(Problem) -> [(name: String, kind: FileKind)] {
    do throws(System.Failure) {
      var entries: [(name: String, kind: FileKind)] = []
      for entry in try System.entries(ofOpen: descriptor) {
        guard let name = entry.name else { continue }
        let kind =
          if let kind = entry.kind { kind } else {
            try System.status(of: name, in: descriptor, followingLinks: false).kind
          }
        entries.append((name, kind))
      }
      return entries.sorted { PathText.precedes($0.name, $1.name) }
    } catch {
      throw .unreadableOutput(path, error)
    }
  }

  /// At most the first `count` bytes of the file `name`.
  package func beginning(of name: String, atMost count: Int) throws(Problem) -> [UInt8] {
    do throws(System.Failure) {
      let file = try System.openToRead(name, in: descriptor, followingLinks: false)
      defer { System.close(file) }
      return try System.read(file, atMost: count)
    } catch {
      throw .unreadableOutput(shown(name), error)
    }
  }

  /// Waits until no other run works in this folder, after telling `onWait` that it has to. File systems that have no
  /// locks are worked in without.
  func lock(exclusively: Bool, onWait: () -> Void) {
    do throws(System.Failure) {
      try System.lock(descriptor, exclusively: exclusively, waiting: false)
    } catch .wouldBlock {
      onWait()
      try? System.lock(descriptor, exclusively: exclusively, waiting: true)
    } catch {
      return
    }
  }
}

extension OpenFolder {
  /// A new folder `name`. It is no error when another run has just made it.
  func makeFolder(_ name: String) throws(Problem) {
    do throws(System.Failure) {
      try beforeChange?(.makeFolder(shown(name)))
      try System.makeFolder(name, in: descriptor)
    } catch .existsAlready {
      return
    } catch {
      throw .unwritableOutput(shown(name), error)
    }
  }

  /// A new file `name` with these bytes. Nothing is left of it when that fails.
  func writeFile(_ name: String, _ bytes: some Collection<UInt8>) throws(Problem) {
    do throws(System.Failure) {
      try beforeChange?(.writeFile(shown(name)))
      let file = try System.createFile(name, in: descriptor)
      defer { System.close(file) }
      do throws(System.Failure) {
        try System.write(bytes, to: file)
      } catch {
        try? System.removeFile(name, in: descriptor)
        throw error
      }
    } catch {
      throw .unwritableOutput(shown(name), error)
    }
  }

  /// Puts the file `name` in the place of `newName` at once, replacing a file that is there.
  func moveFile(_ name: String, to newName: String) throws(Problem) {
    do throws(System.Failure) {
      try beforeChange?(.moveFile(shown(newName)))
      try System.rename(name, to: newName, in: descriptor)
    } catch {
      throw .unwritableOutput(shown(newName), error)
    }
  }

  /// Gives a folder its name, at once with all that is in it. Fails when something has that name already, unless it is
  /// a folder with nothing in it.
  func moveFolder(_ name: String, to newName: String) throws(Problem) {
    do throws(System.Failure) {
      try beforeChange?(.moveFolder(shown(newName)))
      try System.rename(name, to: newName, in: descriptor)
    } catch {
      throw .unwritableOutput(shown(newName), error)
    }
  }

  func removeFile(_ name: String) throws(Problem) {
    do throws(System.Failure) {
      try beforeChange?(.removeFile(shown(name)))
      try System.removeFile(name, in: descriptor)
    } catch .isAbsent {
      return
    } catch {
      throw .unwritableOutput(shown(name), error)
    }
  }

  /// Removes the folder `name` if nothing is in it.
  func removeFolderIfEmpty(_ name: String) {
    do throws(System.Failure) {
      try beforeChange?(.removeFolder(shown(name)))
      try System.removeFolder(name, in: descriptor)
    } catch {
      return
    }
  }
}

/// A generated file held against what is in its place.
package enum FileComparison: Hashable {
  case same
  case different
  case missing
}

extension OpenFolder {
  /// Holds `bytes` against the file `name`. Refuses what the tool must not replace: a link, a folder, and a file that
  /// does not start with `mark`.
  package func compare(_ name: String, with bytes: [UInt8], mark: String) throws(Problem) -> FileComparison {
    guard let status = try status(of: name) else { return .missing }
    guard status.kind == .file else { throw .wrongKind(status.kind, wanted: .file, at: shown(name)) }
    let wanted = status.size == bytes.count ? bytes.count : mark.utf8.count
    let found = try beginning(of: name, atMost: wanted)
    if status.size == bytes.count, found == bytes { return .same }
    guard GeneratedMark.allowsReplacing(found, of: mark) else { throw .handWritten(at: shown(name)) }
    return .different
  }
}
