import Foundation

/// All that is below a folder: what each path is, with the bytes of files and the targets of links.
struct Snapshot: Equatable {
  enum Item: Equatable {
    case folder
    case file(Data)
    case link(String)
    case other
  }

  var items: [String: Item] = [:]

  init(of folder: String) throws {
    guard let paths = FileManager.default.enumerator(atPath: folder) else { return }
    while let path = paths.nextObject() as? String {
      let full = folder + "/" + path
      switch try FileManager.default.attributesOfItem(atPath: full)[.type] as? FileAttributeType {
      case .typeDirectory?: items[path] = .folder
      case .typeRegular?: items[path] = .file(try Data(contentsOf: URL(fileURLWithPath: full)))
      case .typeSymbolicLink?: items[path] = .link(try FileManager.default.destinationOfSymbolicLink(atPath: full))
      case _: items[path] = .other
      }
    }
  }

  /// Without folders: an empty one is nothing to a compiler or to git.
  var files: [String: Item] {
    items.filter { $0.value != .folder }
  }

  /// Without folders and without what waits to be put in place: what a compiler sees.
  var visibleFiles: [String: Item] {
    files.filter { !$0.key.hasSuffix(".tmp") }
  }
}

/// When each path below a folder was last changed, and which file it is.
struct Stamps: Equatable {
  var stamps: [String: [String]] = [:]

  init(of folder: String) throws {
    for path in [""] + (FileManager.default.subpaths(atPath: folder) ?? []) {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)
      let modified = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970
      stamps[path] = ["\(modified ?? 0)", "\(attributes[.systemFileNumber] ?? 0)"]
    }
  }
}
