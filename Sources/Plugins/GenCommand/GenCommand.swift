import Foundation
import PackagePlugin

/// `swift package gen …`: runs the tool with the given arguments in the package's own folder.
@main
struct GenCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let process = Process()
    process.executableURL = try context.tool(named: "gen").url
    process.arguments = arguments
    process.currentDirectoryURL = context.package.directoryURL
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
