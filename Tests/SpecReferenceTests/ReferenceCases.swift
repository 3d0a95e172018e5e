import Foundation
import SpecModel
import SpecReader
import Testing

/// Descriptions on disk, read as the tool reads them.
enum ReferenceCases {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let descriptions = root.appending(path: "Tests/Cases/Emission")
  static let pages = root.appending(path: "Tests/Cases/Reference")
  static let landingPages = root.appending(path: "Tests/Cases/Landing")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: descriptions.path)) ?? []).sorted()

  /// Whether expectations are written instead of compared; such a run fails, so that no automation records.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// The description of the case `name`.
  static func api(named name: String) throws -> API {
    let folder = descriptions.appending(path: "\(name)/description")
    let inner = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder.path).first { !$0.hasPrefix(".") })
    return try api(in: folder.appending(path: inner))
  }

  /// Compares a page with the expected one.
  static func expect(_ page: String, in folder: URL, _ name: String) throws {
    let file = folder.appending(path: "\(name).md")
    if isRecording {
      try Data(page.utf8).write(to: file)
      Issue.record("recorded \(name).md; read its diff, then run without RECORD")
      return
    }
    #expect(try page == String(contentsOf: file, encoding: .utf8), "\(name).md differs; RECORD=1 writes it")
  }

  /// The API described in `folder`, which has no errors.
  static func api(in folder: URL) throws -> API {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let files = try paths.filter { $0.hasSuffix(".json") }.map {
      DescriptionFile(path: $0, name: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
    }
    let result = DescriptionReader.read(folderName: folder.lastPathComponent, files: files)
    return try #require(result.api, "\(result.diagnostics.map(\.message))")
  }
}
