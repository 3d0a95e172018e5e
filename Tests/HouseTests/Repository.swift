import Foundation

/// The files of this repository, as the tests of its house rules see them.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The paths of all files below `folder`, relative to the root, without build products and hidden folders.
  static func files(below folder: String, suffix: String = "") -> [String] {
    let base = root.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return found.filter { path in
      path.hasSuffix(suffix) && !path.split(separator: "/").contains { $0.hasPrefix(".") }
        && !isFolder(base.appending(path: path))
    }.map { "\(folder)/\($0)" }.sorted()
  }

  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }
}
