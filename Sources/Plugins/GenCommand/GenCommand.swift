import Foundation
import PackagePlugin

/// `swift package gen …`: runs the tool with the given arguments in the package's own folder.
@main
struct GenCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    try run(
      context.tool(named: "gen").url, in: context.package.directoryURL, arguments,
      calledAs: "swift package --allow-writing-to-package-directory gen")
  }

  private func run(_ tool: URL, in folder: URL, _ arguments: [String], calledAs name: String) throws {
    var extractor = ArgumentExtractor(arguments)
    // Xcode adds the targets that were picked; what is generated does not depend on them.
    _ = extractor.extractOption(named: "target")
    let process = Process()
    process.executableURL = tool
    process.arguments = extractor.remainingArguments
    process.currentDirectoryURL = folder
    // What the tool advises is to be typed where it was called from.
    process.environment = ProcessInfo.processInfo.environment.merging(["GEN_CALLED_AS": name]) { $1 }
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw GenFailed(status: process.terminationStatus)
    }
  }
}

struct GenFailed: Error, CustomStringConvertible {
  var status: Int32

  var description: String { "gen ended with exit code \(status)" }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension GenCommand: XcodeCommandPlugin {
    func performCommand(context: XcodePluginContext, arguments: [String]) throws {
      try run(
        context.tool(named: "gen").url, in: context.xcodeProject.directoryURL, arguments, calledAs: "gen")
    }
  }
#endif
