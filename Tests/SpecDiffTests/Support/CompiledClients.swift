import Foundation
import SpecModel
import SwiftEmitter

/// Source of merchants that is compiled against generated SDKs: all of them in one run of the compiler, each SDK under
/// a name of its own.
struct CompiledClients {
  /// What the compiler said about a client: nothing, only warnings, or errors.
  enum Answer: Comparable {
    case compiles
    case warns
    case breaks
  }

  private let folder: URL
  private var files: [String] = []
  private var names: [String] = []

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "clients-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The folder of modules that this test was built with; `nil` if it is not where it is expected.
  static var modules: URL? {
    let modules = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
      .appending(path: "Modules")
    let runtime = modules.appending(path: "SDKRuntime.swiftmodule")
    return FileManager.default.fileExists(atPath: runtime.path) ? modules : nil
  }

  /// Adds the SDK of `api`, and `client`, which calls it `Shop`.
  mutating func add(_ name: String, api: API, client: String) throws {
    var api = api
    let namespace = "Shop" + String(names.count)
    api.name = namespace
    try SwiftEmitter.emit(api) { file in
      try write(file.text, to: file.path.split(separator: "/").joined(separator: "-"))
    }
    try write(client.replacing("Shop.", with: namespace + "."), to: "client-\(name).swift")
    names.append(name)
  }

  private mutating func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    files.append(file.path)
  }

  /// Type-checks everything, and answers for each client. What the compiler says about the SDKs themselves is under the
  /// name `""`.
  func answers(modules: URL) throws -> (answers: [String: Answer], text: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["swiftc", "-typecheck", "-wmo", "-swift-version", "6", "-I", modules.path] + files
    let output = folder.appending(path: "output.txt")
    try "".write(to: output, atomically: true, encoding: .utf8)
    process.standardError = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOf: output, encoding: .utf8)
    try FileManager.default.removeItem(at: folder)
    var answers = Dictionary(uniqueKeysWithValues: names.map { ($0, Answer.compiles) })
    for line in text.split(separator: "\n") {
      guard let match = line.firstMatch(of: #/^[^ ]*/([^/ ]+)\.swift:\d+:\d+: (error|warning): .*/#) else { continue }
      let file = String(match.output.1)
      let name = file.hasPrefix("client-") ? String(file.dropFirst("client-".count)) : ""
      answers[name] = max(answers[name] ?? .compiles, match.output.2 == "error" ? .breaks : .warns)
    }
    return (answers, text)
  }
}
