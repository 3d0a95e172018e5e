/// Paths as text, the way they are shown to people.
package enum PathText {
  /// `folder/name`, without a double slash; one of them alone when the other is empty.
  package static func joined(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    if name.isEmpty { return folder }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// Without slashes at the end, which would make the system follow a link.
  package static func withoutLastSlashes(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return String(path)
  }

  package static func lastName(_ path: String) -> String {
    let path = withoutLastSlashes(path)
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What is before the last name; `.` for a path of one name.
  package static func parent(_ path: String) -> String {
    let path = withoutLastSlashes(path)
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : withoutLastSlashes(String(path[..<slash]))
  }

  /// Whether `path` is `folder` or lies in it. Both must be real paths.
  package static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || path.utf8.starts(with: (folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/").utf8)
  }

  /// The path in `folder`, which is absolute, without `.` and `..`.
  package static func absolute(_ path: String, in folder: String) -> String {
    var names: [Substring] = []
    for name in (path.hasPrefix("/") ? path : folder + "/" + path).split(separator: "/") {
      switch name {
      case ".": continue
      case "..": _ = names.popLast()
      case _: names.append(name)
      }
    }
    return "/" + names.joined(separator: "/")
  }

  /// What is before the last slash; empty for a path of one name.
  package static func withoutLastName(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// The order of bytes, the same everywhere.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
