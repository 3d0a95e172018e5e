import Foundation
import SpecReader

/// Descriptions that lie in folders of the tests.
enum TestFolder {
  static let cases = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Cases")

  /// The names in a folder, sorted.
  static func names(in folder: URL) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Reads the description in `base`, with the files of `overlay` in place of its own, as a folder named Shop.
  static func read(overlay: URL?, on base: URL) throws -> ReadResult {
    var files = try self.files(in: base)
    if let overlay {
      files.merge(try self.files(in: overlay)) { _, new in new }
    }
    let removed = files.removeValue(forKey: "removed.txt").map { String(decoding: $0, as: UTF8.self) } ?? ""
    for name in removed.split(separator: "\n") { files[String(name)] = nil }
    files["expected.txt"] = nil
    return DescriptionReader.read(
      folderName: "Shop",
      files: files.sorted { $0.key > $1.key }.map {
        DescriptionFile(path: "Shop/\($0.key)", name: $0.key, bytes: $0.value)
      })
  }

  /// The files of a folder and of those in it, by their names from the folder on.
  static func files(in folder: URL) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)) {
      let file = folder.appending(path: name)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      files[name] = Array(try Data(contentsOf: file))
    }
    return files
  }
}
