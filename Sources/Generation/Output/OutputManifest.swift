import FileSystem

/// The list of what the tool has generated in one folder: a hidden file in that folder, a path in each line.
///
/// It only says what *may* be removed: each file must also start with its ``GeneratedMark``.
package struct OutputManifest {
  package static let fileName = ".generated"

  /// Paths from the manifest's own folder, sorted by their bytes.
  var paths: [RelativePath]
  /// The line for the reference beside the folder, if there is one: the only path that leads out of the folder.
  var referenceLine: String?

  init(_ paths: some Sequence<RelativePath>, referenceLine: String? = nil) {
    self.paths = paths.sorted { PathText.precedes($0.text, $1.text) }
    self.referenceLine = referenceLine
  }

  var bytes: [UInt8] {
    var text = GeneratedMark.manifest + "the files of this folder that it writes, and removes when nothing "
    text += "describes them any more.\n"
    if let referenceLine { text += referenceLine + "\n" }
    for path in paths {
      text += path.text
      text += "\n"
    }
    return Array(text.utf8)
  }

  /// What a manifest says. Lines that cannot be paths of generated files are handed back apart; they come from people,
  /// or from a merge that went wrong.
  static func reading(_ bytes: [UInt8], of name: String) -> (manifest: OutputManifest, refused: [String]) {
    var referenceLine: String?
    var paths: [RelativePath] = []
    var refused: [String] = []
    for line in bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      if line.first == UInt8(ascii: "#") { continue }
      let text = String(decoding: line, as: UTF8.self)
      if text == APIPage.referenceLine(of: name) {
        referenceLine = text
      } else if let path = RelativePath(text), canList(path, of: name) {
        paths.append(path)
      } else {
        refused.append(text)
      }
    }
    return (OutputManifest(paths, referenceLine: referenceLine), refused)
  }

  /// Whether the file at `path` in the folder of the API `name` can be a generated one.
  static func canList(_ path: RelativePath, of name: String) -> Bool {
    path.text.hasSuffix(".swift") || path.text == APIPage.landingPath(of: name)
  }
}
