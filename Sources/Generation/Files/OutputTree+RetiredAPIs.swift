extension OutputTree {
  /// The folders that were generated for APIs other than `described`, in the order of their names: those with a
  /// manifest. No API has a hidden folder; one with a manifest is somebody's copy.
  package func retiredAPIs(described: [String]) throws(Problem) -> [String] {
    let described = Set(described.map { $0.lowercased() })
    var retired: [String] = []
    for entry in try root.entries()
    where entry.kind == .folder && !entry.name.hasPrefix(".") && !described.contains(entry.name.lowercased()) {
      guard let status = try folder(entry.name)?.status(of: OutputManifest.fileName), status.kind == .file else {
        continue
      }
      let mark = Array(GeneratedMark.manifest.utf8)
      if try folder(entry.name)?.beginning(of: OutputManifest.fileName, atMost: mark.count) == mark {
        retired.append(entry.name)
      }
    }
    return retired
  }
}
