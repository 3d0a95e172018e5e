import FileSystem
import Problems

/// Compares the output folder of one API with what the description says. Changes nothing.
package struct OutputExamination {
  /// The name of the API and of its folder.
  package let name: String
  /// The paths, from that folder, of the files that belong there.
  let expected: Set<RelativePath>
  /// The same in the order in which they are written, which is nearly that of their bytes: quick to sort.
  private let expectedInOrder: [RelativePath]
  /// `nil` when there is no manifest.
  private(set) var manifest: OutputManifest?
  /// Listed in the manifest and not expected: the ones among them that really were generated may be removed.
  private(set) var obsolete: [RelativePath] = []
  /// Whether the reference beside the folder belongs there.
  private let expectsReference: Bool
  /// Whether there is such a reference, listed and really generated, that does not belong there.
  private var hasObsoleteReference = false
  /// Start like a generated file, and are neither expected nor listed.
  package private(set) var unlisted: [RelativePath] = []
  /// Temporary files of a run that was killed.
  private(set) var leftovers: [RelativePath] = []
  /// Warnings, and errors that prevent writing.
  package private(set) var problems: [Problem] = []
  private let tree: OutputTree?
  private var listed: Set<RelativePath> = []

  /// `outputs` are paths from the output folder; a tree of `nil` is one that is not there.
  package init(of name: String, outputs: some Sequence<String>, in tree: OutputTree?) {
    self.name = name
    self.tree = tree
    var expected: Set<RelativePath> = []
    expected.reserveCapacity(outputs.underestimatedCount)
    var expectedInOrder: [RelativePath] = []
    expectedInOrder.reserveCapacity(outputs.underestimatedCount)
    let prefix = name + "/"
    var expectsReference = false
    for output in outputs {
      if output == APIPage.reference.path(of: name) {
        expectsReference = true
      } else if let path = RelativePath(output), path.text.hasPrefix(prefix), let own = path.withoutFirstName {
        if expected.insert(own).inserted { expectedInOrder.append(own) }
      } else {
        problems.append(.noOutputName(output))
      }
    }
    self.expected = expected
    self.expectedInOrder = expectedInOrder
    self.expectsReference = expectsReference
    guard let tree else { return }
    do throws(Problem) {
      guard let folder = try tree.folder(name) else { return }
      try readManifest(in: folder)
      try findObsolete(in: tree)
      try findObsoleteReference(in: tree)
      try findUnlisted(in: folder, at: "", depth: 0)
    } catch {
      problems.append(error)
    }
  }

  /// The manifest as it has to be.
  package var manifestPath: String { name + "/" + OutputManifest.fileName }
  package var wantedManifest: [UInt8] {
    OutputManifest(expectedInOrder, referenceLine: expectsReference ? APIPage.referenceLine(of: name) : nil).bytes
  }
  /// The same with the obsolete files.
  var manifestOfAll: [UInt8] {
    let hasReference = expectsReference || hasObsoleteReference
    return OutputManifest(
      expectedInOrder + obsolete, referenceLine: hasReference ? APIPage.referenceLine(of: name) : nil
    ).bytes
  }

  /// The paths, from the output folder, of ``obsolete`` files, the reference beside the folder included.
  package var obsoletePaths: [String] {
    obsolete.map { name + "/" + $0.text } + (hasObsoleteReference ? [APIPage.reference.path(of: name)] : [])
  }
}

extension OutputExamination {
  private mutating func readManifest(in folder: OpenFolder) throws(Problem) {
    let shown = folder.shown(OutputManifest.fileName)
    guard let status = try folder.status(of: OutputManifest.fileName) else { return }
    guard status.kind == .file else { throw .wrongKind(status.kind, wanted: .file, at: shown) }
    let bytes = try folder.beginning(of: OutputManifest.fileName, atMost: status.size)
    guard GeneratedMark.allowsReplacing(bytes, of: GeneratedMark.manifest) else { throw .handWritten(at: shown) }
    let (manifest, refused) = OutputManifest.reading(bytes, of: name)
    self.manifest = manifest
    self.listed = Set(manifest.paths)
    for line in refused {
      problems.append(
        .manifestEntry(
          at: shown, "lists '\(line)', which is not the path of a generated file", "nothing is removed for it"))
    }
  }

  private mutating func findObsolete(in tree: OutputTree) throws(Problem) {
    let unexpected = manifest?.paths.filter { !expected.contains($0) } ?? []
    guard !unexpected.isEmpty else { return }
    let spellings = Dictionary(expected.map { ($0.text.lowercased(), $0) }) { first, _ in first }
    for path in unexpected {
      guard let folder = try? tree.folder(PathText.joined(name, path.folder)),
        let status = try folder.status(of: path.name)
      else { continue }
      let shown = folder.shown(path.name)
      guard status.kind == .file else {
        problems.append(
          .manifestEntry(
            at: shown, "is listed as generated and is \(status.kind.noun)",
            "it is left alone; remove it if it is not wanted"))
        continue
      }
      guard try isMarked(path.name, in: folder) else {
        problems.append(.unmarked(at: shown))
        continue
      }
      let otherSpelling = spellings[path.text.lowercased()]
      if try !isExpectedFile(status, spelled: otherSpelling, in: tree) { obsolete.append(path) }
    }
  }

  private mutating func findObsoleteReference(in tree: OutputTree) throws(Problem) {
    let path = APIPage.reference.path(of: name)
    guard !expectsReference, manifest?.referenceLine != nil, let status = try tree.root.status(of: path) else { return }
    let beginning = try status.kind == .file ? tree.root.beginning(of: path, atMost: GeneratedMark.page.utf8.count) : []
    if beginning.elementsEqual(GeneratedMark.page.utf8) {
      hasObsoleteReference = true
    } else {
      problems.append(.unmarked(at: tree.root.shown(path)))
    }
  }

  /// On a file system that does not tell capitals from small letters, the old and the new name of a file can be one.
  private func isExpectedFile(
    _ status: FileStatus, spelled path: RelativePath?, in tree: OutputTree
  ) throws(Problem) -> Bool {
    guard let path else { return false }
    let found = try tree.folder(PathText.joined(name, path.folder))?.status(of: path.name)
    return found.map { $0.isSameFile(as: status) } ?? false
  }

  private mutating func findUnlisted(in folder: OpenFolder, at path: String, depth: Int) throws(Problem) {
    for entry in try folder.entries() {
      guard let own = RelativePath(PathText.joined(path, entry.name)) else { continue }
      switch entry.kind {
      case .folder where !entry.name.hasPrefix(".") && depth < 4:
        guard let inner = try folder.folder(entry.name) else { continue }
        try findUnlisted(in: inner, at: own.text, depth: depth + 1)
      case .file where TemporaryName.isOne(entry.name):
        leftovers.append(own)
      case .file where OutputManifest.canList(own, of: name) && !expected.contains(own) && !listed.contains(own):
        guard try isMarked(entry.name, in: folder) else { continue }
        unlisted.append(own)
        problems.append(.unlisted(at: folder.shown(entry.name)))
      case .file, .folder, .link, .other:
        continue
      }
    }
  }

  private func isMarked(_ name: String, in folder: OpenFolder) throws(Problem) -> Bool {
    let mark = GeneratedMark.file(at: folder.shown(name)).utf8
    return try folder.beginning(of: name, atMost: mark.count).elementsEqual(mark)
  }
}

extension Problem {
  fileprivate static func manifestEntry(at path: String, _ message: String, _ advice: String) -> Problem {
    Problem(.manifestEntry, at: path, message, advice: advice)
  }

  fileprivate static func unmarked(at path: String) -> Problem {
    manifestEntry(
      at: path, "is listed as generated and does not start with '\(GeneratedMark.file(at: path))'",
      "it is left alone; delete it if it is not wanted")
  }

  fileprivate static func unlisted(at path: String) -> Problem {
    Problem(
      .outputUnlisted, at: path, "starts like a generated file, but nothing describes it and no manifest lists it",
      advice: "delete it; or, if it is yours, its first line")
  }
}
