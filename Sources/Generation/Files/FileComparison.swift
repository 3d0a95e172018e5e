/// A generated file held against what stands in its place.
package enum FileComparison: Hashable {
  case same
  case different
  case missing
}

extension Folder {
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
