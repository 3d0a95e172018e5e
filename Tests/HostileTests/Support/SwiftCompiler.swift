import Foundation

/// Compiles generated files as a client does, with every warning an error, and runs a program against them.
struct SwiftCompiler {
  /// Whether the tests that compile run: they take minutes, so only where `CI` is set, as `.ci/run` does it.
  static let isWanted = ProcessInfo.processInfo.environment["CI"] != nil

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// What a program prints that is compiled from `files` together with `main`.
  static func output(of main: String, with files: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var names: [String] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) + [("main.swift", main)] {
      let name = path.split(separator: "/").joined(separator: ".")
      try Data(text.utf8).write(to: folder.appending(path: name))
      names.append(name)
    }
    let compiler = try find("swiftc")
    let runtime = try builtRuntime()
    let list = folder.appending(path: "arguments")
    let arguments =
      ["-swift-version", "6", "-warnings-as-errors", "-Onone", "-wmo", "-module-name", "Client", "-o", "client"]
      + ["-I", runtime.modules] + runtime.objects + names
    try Data(arguments.map { "\"\($0)\"\n" }.joined().utf8).write(to: list)
    let compiled = try run(compiler, ["@arguments"], in: folder)
    guard compiled.exitCode == 0 else { throw Failure(description: String(compiled.output.prefix(6000))) }
    let ran = try run(folder.appending(path: "client").path, [], in: folder)
    guard ran.exitCode == 0 else { throw Failure(description: "exit code \(ran.exitCode): \(ran.output.suffix(2000))") }
    return ran.output
  }

  /// What the compiler says against `files`, with further `options`; nothing if it takes them.
  static func complaints(about files: [String: String], _ options: [String] = []) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var names: [String] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let name = path.split(separator: "/").joined(separator: ".")
      try Data(text.utf8).write(to: folder.appending(path: name))
      names.append(name)
    }
    let arguments = ["-typecheck", "-swift-version", "6", "-warnings-as-errors", "-I", try builtRuntime().modules]
    let answer = try run(try find("swiftc"), arguments + options + names, in: folder)
    return answer.exitCode == 0 ? "" : answer.output
  }

  /// The runtime, with what it imports, as it was built beside these tests.
  private static func builtRuntime() throws -> (modules: String, objects: [String]) {
    for products in [Bundle.main.executableURL, URL(filePath: CommandLine.arguments[0])].compactMap({ $0 }) {
      var folder = products
      while folder.path.count > 1 {
        folder.deleteLastPathComponent()
        let modules = folder.appending(path: "Modules").path
        guard FileManager.default.fileExists(atPath: modules + "/SDKRuntime.swiftmodule") else { continue }
        // Objects of files that have been removed since may still lie there.
        let objects = try ["SDKRuntime", "TextFormats"].flatMap { target in
          let build = folder.appending(path: "\(target).build").path
          let sources = sourceNames(of: target)
          return try FileManager.default.contentsOfDirectory(atPath: build)
            .filter { $0.hasSuffix(".swift.o") && sources.contains(String($0.dropLast(2))) }
            .sorted().map { build + "/" + $0 }
        }
        return (modules, objects)
      }
    }
    throw Failure(description: "no module SDKRuntime beside \(CommandLine.arguments[0])")
  }

  /// The names of a target's source files.
  private static func sourceNames(of target: String) -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let paths = FileManager.default.enumerator(atPath: root.appending(path: "Sources/\(target)").path)
    return Set((paths?.compactMap { $0 as? String } ?? []).map { ($0 as NSString).lastPathComponent })
  }

  private static func find(_ tool: String) throws -> String {
    let paths = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    for path in paths where FileManager.default.isExecutableFile(atPath: "\(path)/\(tool)") {
      return "\(path)/\(tool)"
    }
    throw Failure(description: "\(tool) is not in PATH")
  }

  private static func run(_ tool: String, _ arguments: [String], in folder: URL) throws -> (
    exitCode: Int32, output: String
  ) {
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
