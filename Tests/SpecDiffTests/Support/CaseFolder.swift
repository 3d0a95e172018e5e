import Foundation
import SpecModel
import SpecReader
import Testing

/// A folder with `old/`, `new/`, `both/` for what is the same in both, and the report that is expected.
struct CaseFolder {
  let url: URL

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Cases")

  init(_ path: String) {
    url = Self.root.appending(path: path)
  }

  /// The names of the folders in `path`.
  static func names(in path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The description of one side: the files of its folder over those of both sides and of `base`. A file `without.txt` names files of the
  /// base that this side does not have; with a file `none.txt`, the side has no description at all.
  func apis(_ side: String, base: URL? = nil) throws -> [API] {
    var files: [String: URL] = [:]
    for folder in [base?.appending(path: "both"), base?.appending(path: side)].compactMap({ $0 }) {
      files.merge(Self.jsonFiles(in: folder)) { _, new in new }
    }
    files.merge(Self.jsonFiles(in: url.appending(path: "both"))) { _, new in new }
    let own = url.appending(path: side)
    if FileManager.default.fileExists(atPath: own.appending(path: "none.txt").path) { return [] }
    files.merge(Self.jsonFiles(in: own)) { _, new in new }
    if let without = try? String(contentsOf: own.appending(path: "without.txt"), encoding: .utf8) {
      for name in without.split(separator: "\n") { files[String(name)] = nil }
    }
    let sources = try files.map { name, url in
      DescriptionFile(path: "\(side)/\(name)", name: name, bytes: Array(try Data(contentsOf: url)))
    }
    let result = DescriptionReader.read(folderName: Self.apiName(in: sources), files: sources)
    for diagnostic in result.diagnostics where diagnostic.severity == .error {
      let file = result.files[Int(diagnostic.location.file)]
      let position = file.position(at: Int(diagnostic.location.offset))
      Issue.record("\(url.lastPathComponent)/\(file.path):\(position.line): \(diagnostic.message)")
    }
    return [try #require(result.api)]
  }

  private static func apiName(in files: [DescriptionFile]) -> String {
    let header = files.first { $0.name == "api.json" }
    let text = String(decoding: header?.bytes ?? [], as: UTF8.self)
    return text.firstMatch(of: /"api": "([A-Za-z]+)"/).map { String($0.output.1) } ?? ""
  }

  private static func jsonFiles(in folder: URL) -> [String: URL] {
    var files: [String: URL] = [:]
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    for name in names where name.hasSuffix(".json") { files[name] = folder.appending(path: name) }
    return files
  }

  /// Compares `text` with the file `name` of the case. With the environment variable `RECORD=1` it writes the file, and
  /// fails: a run that records proves nothing.
  func expect(_ text: String, in name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let file = url.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(url.lastPathComponent)/\(name)", sourceLocation: sourceLocation)
      return
    }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(text == expected, "\(url.lastPathComponent)/\(name)", sourceLocation: sourceLocation)
  }
}
