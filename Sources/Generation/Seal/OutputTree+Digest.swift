extension OutputTree {
  /// The digest of all that is in the tree; `nil` when that cannot be all of this tool's making. Hidden files are
  /// nothing to a compiler, and so left out unless they are this tool's own.
  func digest(seed: UInt64) -> Digest? {
    var digest = Digest(seed: seed)
    return add(root, "", to: &digest) ? digest : nil
  }

  private func add(_ folder: Folder, _ path: String, to digest: inout Digest) -> Bool {
    guard let entries = try? folder.entries() else { return false }
    for entry in entries {
      let own = PathText.joined(path, entry.name)
      let isManifest = entry.name == OutputManifest.fileName
      if entry.name.hasPrefix("."), !isManifest, !TemporaryName.isOne(entry.name) { continue }
      switch entry.kind {
      case .folder:
        guard let inner = try? folder.folder(entry.name), add(inner, own, to: &digest) else { return false }
      case .file where isManifest || entry.name.hasSuffix(".swift"):
        guard let bytes = try? folder.contents(of: entry.name) else { return false }
        digest.add(own, bytes)
      case .file, .link, .other:
        return false
      }
    }
    return true
  }
}
