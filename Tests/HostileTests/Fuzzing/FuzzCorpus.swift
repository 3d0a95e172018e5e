import Foundation

/// What fuzzing starts from: good descriptions and messages, and everything that was once read wrongly.
///
/// Those of the other tests are taken too; `Tests/Cases/Fuzzing` has what they lack.
enum FuzzCorpus {
  static func inputs(for target: FuzzTarget) -> [[UInt8]] {
    let own = files(in: cases.appending(path: "Fuzzing/\(target.rawValue)")).sorted { $0.key < $1.key }.map(\.value)
    return switch target {
    case .description: own + descriptions
    case .message: own
    case .grammar: own + examples
    case .recording: own + recordings
    }
  }

  /// The descriptions of the emitter's cases, and that of the diagnostics' with each mistake.
  static let descriptions: [[UInt8]] = emissions + diagnostics

  private static let cases = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Cases")

  private static var emissions: [[UInt8]] {
    folders(in: cases.appending(path: "Emission")).flatMap { emission in
      folders(in: emission.appending(path: "description")).map { folder in
        DescriptionBundle(folder: folder.lastPathComponent, files: files(in: folder)).text
      }
    }
  }

  private static var diagnostics: [[UInt8]] {
    let base = files(in: cases.appending(path: "DiagnosticsBase"))
    let overlays = folders(in: cases.appending(path: "Diagnostics")).map { files(in: $0) }
    return ([[:]] + overlays).map { overlay in
      var all = base.merging(overlay) { _, new in new }
      for name in ["expected.txt", "removed.txt"] { all[name] = nil }
      return DescriptionBundle(folder: "Shop", files: all).text
    }
  }

  /// The texts of single files, which are JSON of all kinds.
  private static var examples: [[UInt8]] {
    descriptions.flatMap { DescriptionBundle($0).files.map(\.bytes) }.filter { $0.count < 1000 }
  }

  /// The entries of the recordings that show each finding, and their HAR files.
  private static var recordings: [[UInt8]] {
    folders(in: cases.appending(path: "Verify")).flatMap { files(in: $0).sorted { $0.key < $1.key } }
      .flatMap { name, bytes -> [[UInt8]] in
        if name.hasSuffix(".har") { return [bytes] }
        return name.hasSuffix(".jsonl") ? bytes.split(separator: UInt8(ascii: "\n")).map(Array.init) : []
      }
  }

  /// The description that they are about.
  static var recordedAPI: [String: [UInt8]] {
    files(in: cases.appending(path: "Verify/base/Shop"))
  }

  private static func folders(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { folder.appending(path: $0) }
  }

  private static func files(in folder: URL) -> [String: [UInt8]] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    var files: [String: [UInt8]] = [:]
    for name in names {
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { continue }
      files[name] = Array(data)
    }
    return files
  }
}
