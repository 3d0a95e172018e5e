import Foundation
import Testing

/// The built tool as a separate process.
enum ToolProcess {
  /// Runs the tool in the folder of a workspace, in a shell that gets `restrictions` first.
  static func run(
    in workspace: Workspace, under restrictions: String, _ words: [String]
  ) throws -> Workspace.Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", restrictions + #"; exec "$0" "$@""#, tool.path] + words
    process.currentDirectoryURL = workspace.root
    // A crash report in a process that may write little would only be in the way.
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    let files = try ["out", "err"].map { name in
      let path = workspace.path(name + ".log")
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      return try FileHandle(forUpdating: URL(fileURLWithPath: path))
    }
    process.standardOutput = files[0]
    process.standardError = files[1]
    try process.run()
    process.waitUntilExit()
    let texts = try ["out", "err"].map { try workspace.text($0 + ".log") }
    for name in ["out", "err"] { try workspace.remove(name + ".log") }
    return Workspace.Answer(exitCode: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  static var tool: URL { products.appendingPathComponent("gen") }

  /// The tools lie beside the bundle of the tests.
  static let products: URL = {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let bundle = bundles.first ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return bundle.resolvingSymlinksInPath().deletingLastPathComponent()
  }()
}
