import Foundation
import SpecModel
import SpecReader
import SpecVerify
import Testing

/// Folders of recorded messages, all against one description.
enum VerifyCases {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases/Verify")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? [])
    .filter { $0 != "base" && !$0.hasPrefix(".") }.sorted()

  static let callbackPaths = ["notifyPaid": "/hooks/paid"]

  /// Whether expectations are written instead of compared; such a run fails, so that no automation records.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  static func files(changed: [String: [UInt8]] = [:]) throws -> [DescriptionFile] {
    let folder = root.appending(path: "base/Shop")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".json") }.map { name in
      let path = "Specs/Shop/\(name)"
      let bytes = try changed[path] ?? Array(Data(contentsOf: folder.appending(path: name)))
      return DescriptionFile(path: path, name: name, bytes: bytes)
    }
  }

  static func api(changed: [String: [UInt8]] = [:]) throws -> API {
    let result = DescriptionReader.read(folderName: "Shop", files: try files(changed: changed))
    return try #require(result.api, "\(result.diagnostics.map(\.message))")
  }

  /// What the messages of a case show, behind the usual ones unless the case stands alone.
  static func report(of name: String, _ api: API) throws -> VerifyReport {
    let folder = root.appending(path: name)
    let isAlone = FileManager.default.fileExists(atPath: folder.appending(path: "alone.jsonl").path)
    var verifier = Verifier([api], callbackPaths: callbackPaths)
    if !isAlone { read(root.appending(path: "base/usual.jsonl"), into: &verifier) }
    for file in ["alone.jsonl", "messages.jsonl", "messages.har"] {
      read(folder.appending(path: file), into: &verifier)
    }
    return verifier.report()
  }

  private static func read(_ url: URL, into verifier: inout Verifier) {
    guard let data = try? Data(contentsOf: url) else { return }
    var rest = Array(data)[...]
    // Small pieces: what is cut in the middle of anything is put together again.
    verifier.read(url.lastPathComponent) { () throws(Never) -> [UInt8] in
      defer { rest = rest.dropFirst(7) }
      return Array(rest.prefix(7))
    }
  }
}
