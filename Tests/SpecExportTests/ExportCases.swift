import Foundation
import SpecModel
import SpecReader
import Testing

/// Descriptions on disk, and what they are exported as.
enum ExportCases {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let expectations = tests.appending(path: "Cases/Export")
  /// Descriptions that together have everything the format knows.
  static let folders = [
    "Shop": tests.appending(path: "Cases/GoodDescription"), "Small": tests.appending(path: "Cases/Verify/base/Shop"),
    "Demo": tests.appending(path: "Cases/Emission/decimals/description/Demo"),
    "AlipayVaulting": tests.deletingLastPathComponent().appending(path: "Specs/AlipayVaulting"),
  ]

  /// Whether expectations are written instead of compared; such a run fails, so that no automation records.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  static func api(_ name: String, changing change: (String, inout String) -> Void = { _, _ in }) throws -> API {
    let folder = try #require(folders[name])
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let files = try paths.filter { $0.hasSuffix(".json") }.map { path in
      var text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      change(path, &text)
      return DescriptionFile(path: path, name: path, bytes: Array(text.utf8))
    }
    let folderName = name == "Small" ? "Shop" : name
    let result = DescriptionReader.read(folderName: folderName, files: files)
    return try #require(result.api, "\(result.diagnostics.map(\.message))")
  }
}
