/// The list of what the tool has generated in one folder: a hidden file in that folder, a path in each line.
///
/// It only says what *may* be removed: each file must also start with ``GeneratedMark/file``.
package struct OutputManifest {
  package static let fileName = ".generated"

  /// Paths from the manifest's own folder, sorted by their bytes.
  var paths: [RelativePath]

  init(_ paths: some Sequence<RelativePath>) {
    self.paths = paths.sorted { PathText.precedes($0.text, $1.text) }
  }

  var bytes: [UInt8] {
    var text = GeneratedMark.manifest + "the files of this folder that it writes, and removes when nothing "
    text += "describes them any more.\n"
    for path in paths {
      text += path.text
      text += "\n"
    }
    return Array(text.utf8)
  }

  /// What a manifest says. Lines that cannot be paths of generated files are handed back apart; they come from people,
  /// or from a merge that went wrong.
  static func reading(_ bytes: [UInt8]) -> (manifest: OutputManifest, refused: [String]) {
    var paths: [RelativePath] = []
    var refused: [String] = []
    for line in bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      if line.first == UInt8(ascii: "#") { continue }
      let text = String(decoding: line, as: UTF8.self)
      if let path = RelativePath(text), text.hasSuffix(".swift") {
        paths.append(path)
      } else {
        refused.append(text)
      }
    }
    return (OutputManifest(paths), refused)
  }
}
