import Foundation
import SwiftEmitter

/// The Swift compiler, called as SwiftPM calls it: one module, in one process.
struct Compiler {
  enum Mode: String {
    case debug, release
  }

  struct Module {
    var folder: String
    var sources: [String]
    var lineCount: Int
  }

  private let workspace: Workspace

  /// Compiles the runtime, which generated modules import, from this package's sources: in both modes, because a build
  /// has all of its modules in the same one.
  init(_ workspace: Workspace) throws {
    self.workspace = workspace
    let names = FileManager.default.enumerator(atPath: "Sources/SDKRuntime")?.allObjects as? [String] ?? []
    let here = FileManager.default.currentDirectoryPath
    let sources = names.filter { $0.hasSuffix(".swift") }.sorted().map { "\(here)/Sources/SDKRuntime/\($0)" }
    for mode in [Mode.debug, .release] {
      let folder = runtimeFolder(mode)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let arguments = ["-module-name", "SDKRuntime", "-emit-module-path", "\(folder)/SDKRuntime.swiftmodule"]
      // In that folder, because the compiler leaves parts of the module where it is called.
      try ChildProcess.run(
        ["swiftc", "-emit-module"] + arguments + options(mode) + sources, in: folder, isSilent: false)
    }
  }

  private func runtimeFolder(_ mode: Mode) -> String { "\(workspace.path)/runtime-\(mode.rawValue)" }

  func module(_ name: String, _ files: [GeneratedFile]) throws -> Module {
    let number = UInt32.random(in: .min ... .max)
    let folder = "\(name)-\(number)"
    try workspace.write(files.map { ($0.path, Array($0.text.utf8)) }, to: folder)
    return Module(
      folder: "\(workspace.path)/\(folder)", sources: files.map { "\(workspace.path)/\(folder)/\($0.path)" },
      lineCount: files.reduce(0) { $0 + $1.text.utf8.count { $0 == 0x0A } })
  }

  func compile(_ module: Module, _ mode: Mode) throws -> Cost {
    try ChildProcess.run(["swiftc"] + arguments(module, mode) + module.sources, in: module.folder, isSilent: false)
  }

  private func arguments(_ module: Module, _ mode: Mode) -> [String] {
    [
      "-module-name", "AlipayVaulting", "-I", runtimeFolder(mode), "-c", "-emit-module", "-emit-module-path",
      "\(module.folder)/AlipayVaulting.swiftmodule", "-j1",
    ] + options(mode)
  }

  private func options(_ mode: Mode) -> [String] {
    let common = ["-parse-as-library", "-swift-version", "6", "-g"]
    switch mode {
    case .debug: return common + ["-Onone", "-enable-batch-mode", "-enable-testing", "-DDEBUG"]
    case .release: return common + ["-O", "-whole-module-optimization"]
    }
  }

  /// Bytes of machine code in all object files, which are removed.
  func textSize(of module: Module) throws -> Int {
    let names = try FileManager.default.contentsOfDirectory(atPath: module.folder).filter { $0.hasSuffix(".o") }
    let objects = names.map { "\(module.folder)/\($0)" }
    let lines = try ChildProcess.output(of: ["size"] + objects).split(separator: "\n").dropFirst()
    for object in objects { try FileManager.default.removeItem(atPath: object) }
    return lines.reduce(0) { $0 + (Int($1.split(whereSeparator: \.isWhitespace).first ?? "") ?? 0) }
  }
}
