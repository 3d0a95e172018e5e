extension OutputTree {
  /// The digest of all that is in the tree; `nil` when that is not all of this tool's making: when there is more than
  /// `byteLimit` bytes of it, a link, a folder deeper than any of ours, or what a killed run has left.
  ///
  /// Hidden entries are nothing to a compiler nor to a whole run, unless they look like this tool's own.
  func digest(seed: UInt64, byteLimit: Int) -> Digest? {
    var digest = Digest(seed: seed)
    return add(root, "", depth: 0, byteLimit, to: &digest) ? digest : nil
  }

  private func add(_ folder: Folder, _ path: String, depth: Int, _ byteLimit: Int, to digest: inout Digest) -> Bool {
    guard depth < 4, let entries = try? folder.entries() else { return false }
    for entry in entries {
      let isManifest = entry.name == OutputManifest.fileName
      let isSwift = entry.kind == .file && entry.name.hasSuffix(".swift")
      if TemporaryName.isOne(entry.name) { return false }
      if entry.name.hasPrefix("."), !isManifest, !isSwift { continue }
      let own = PathText.joined(path, entry.name)
      switch entry.kind {
      case .folder:
        guard let inner = try? folder.folder(entry.name),
          add(inner, own, depth: depth + 1, byteLimit, to: &digest)
        else { return false }
      case .file where isManifest || isSwift:
        let limit = byteLimit - digest.byteCount
        guard let bytes = try? folder.contents(of: entry.name, limit: limit) else { return false }
        digest.add(own, bytes)
      case .file, .link, .other:
        return false
      }
    }
    return true
  }
}
