import Foundation
import SwiftEmitter

/// The Swift compiler, called as SwiftPM calls it: one module, in one process.
struct Compiler {
  enum Mode: String, CaseIterable {
    case debug, release

    var options: [String] {
      let common = ["-parse-as-library", "-swift-version", "6", "-g"]
      switch self {
      case .debug: return common + ["-Onone", "-enable-batch-mode", "-enable-testing", "-DDEBUG"]
      case .release: return common + ["-O", "-whole-module-optimization"]
      }
    }
  }

  struct Module {
    var folder: String
    var sources: [String]
  }

  private let workspace: Workspace

  /// Compiles the modules that a generated one imports, in both modes.
  init() throws {
    workspace = try Workspace()
    for mode in Mode.allCases {
      for name in ["TextFormats", "SDKRuntime"] {
        let here = FileManager.default.currentDirectoryPath
        let files = FileManager.default.enumerator(atPath: "Sources/\(name)")?.allObjects as? [String] ?? []
        let sources = files.filter { $0.hasSuffix(".swift") }.sorted().map { "\(here)/Sources/\(name)/\($0)" }
        try compile(name, sources, mode, in: libraries(mode), ["-emit-module", "-package-name", "bench"])
      }
    }
  }

  func module(_ files: [GeneratedFile]) throws -> Module {
    let name = UUID().uuidString
    try workspace.write(files.map { ($0.path, $0.bytes) }, to: name)
    let folder = "\(workspace.path)/\(name)"
    return Module(folder: folder, sources: files.map { "\(folder)/\($0.path)" })
  }

  func compile(_ module: Module, _ mode: Mode) throws -> Cost {
    // The compiler generates no code for an object file that comes from the same code already.
    for name in try FileManager.default.contentsOfDirectory(atPath: module.folder) where name.hasSuffix(".o") {
      try FileManager.default.removeItem(atPath: "\(module.folder)/\(name)")
    }
    return try compile("AlipayVaulting", module.sources, mode, in: module.folder, ["-c", "-emit-module", "-j1"])
  }

  private func libraries(_ mode: Mode) -> String { "\(workspace.path)/\(mode.rawValue)" }

  @discardableResult
  private func compile(
    _ name: String, _ sources: [String], _ mode: Mode, in folder: String, _ words: [String]
  ) throws -> Cost {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let places = ["-I", libraries(mode), "-module-name", name, "-emit-module-path", "\(folder)/\(name).swiftmodule"]
    return try ChildProcess.run(["swiftc"] + words + places + mode.options + sources, in: folder, isSilent: false)
  }
}
