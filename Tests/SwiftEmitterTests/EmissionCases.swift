import Foundation
import SpecModel
import SpecReader
import SwiftEmitter
import Testing

/// Folders of cases: a description, and the Swift files that are expected from it.
enum Cases {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases/Emission")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()

  /// Whether expectations are written instead of compared; such a run fails, so that no automation records.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// The one API below `folder`, read and without errors.
  static func api(in folder: URL) throws -> API {
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder.path).first { !$0.hasPrefix(".") })
    let base = folder.appending(path: name)
    let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    let files = try paths.filter { $0.hasSuffix(".json") }.map {
      DescriptionFile(path: $0, name: $0, bytes: Array(try Data(contentsOf: base.appending(path: $0))))
    }
    let result = DescriptionReader.read(folderName: name, files: files)
    let report = result.diagnostics.map { "\($0.message)\n" }.joined()
    return try #require(result.api, "\(report)")
  }

  static func emitted(_ api: API) -> [String: String] {
    var files: [String: String] = [:]
    SwiftEmitter.emit(api) { files[$0.path] = $0.text }
    return files
  }
}

@Suite("Emission")
struct EmissionTests {
  @Test("A description gives exactly the expected Swift", arguments: Cases.names)
  func matchesExpectation(name: String) throws {
    let folder = Cases.root.appending(path: name)
    let emitted = try Cases.emitted(Cases.api(in: folder.appending(path: "description")))
    let expected = folder.appending(path: "expected")
    if Cases.isRecording {
      try? FileManager.default.removeItem(at: expected)
      for (path, text) in emitted {
        let url = expected.appending(path: path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      Issue.record("recorded \(emitted.count) files; read their diff, then run without RECORD")
      return
    }
    let paths = FileManager.default.enumerator(atPath: expected.path)?.compactMap { $0 as? String } ?? []
    let swift = paths.filter { $0.hasSuffix(".swift") }
    #expect(swift.sorted() == emitted.keys.sorted())
    for path in swift {
      let text = try String(contentsOf: expected.appending(path: path), encoding: .utf8)
      #expect(emitted[path] == text, "\(name)/expected/\(path) differs; RECORD=1 writes it")
    }
  }

  @Test("The names of the outputs follow from the names of the inputs", arguments: Cases.names)
  func namesFollow(name: String) throws {
    let api = try Cases.api(in: Cases.root.appending(path: name).appending(path: "description"))
    let declared = api.files.flatMap { OutputNames.outputs(api: api.name, descriptionFile: $0.path) }
    #expect(declared.sorted() == Cases.emitted(api).keys.sorted())
  }

  @Test("Identical input gives identical bytes", arguments: Cases.names)
  func isDeterministic(name: String) throws {
    let folder = Cases.root.appending(path: name).appending(path: "description")
    #expect(try Cases.emitted(Cases.api(in: folder)) == Cases.emitted(Cases.api(in: folder)))
  }
}
