import Foundation
import PackagePlugin

/// Generates the SDK of every API folder in a target, as a step of its build.
@main
struct GenerateSDK: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    return try commands(
      files: target.sourceFiles.map(\.url), tool: context.tool(named: "gen").url, output: context.pluginWorkDirectoryURL
    )
  }

  /// One command for each folder that has an `api.json`; outputs are named without opening a file.
  private func commands(files: some Sequence<URL>, tool: URL, output: URL) -> [Command] {
    let json = files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    return json.filter { $0.lastPathComponent == "api.json" }.map { api in
      let folder = api.deletingLastPathComponent()
      let prefix = folder.path + "/"
      let inputs = json.filter { $0.path.hasPrefix(prefix) }
      let outputs = inputs.flatMap {
        outputNames(api: folder.lastPathComponent, descriptionFile: String($0.path.dropFirst(prefix.count)))
      }
      return .buildCommand(
        displayName: "Generating the SDK of \(folder.lastPathComponent)", executable: tool,
        arguments: ["generate", "--quiet", "--input", folder.path, "--output", output.path],
        inputFiles: inputs, outputFiles: outputs.map { output.appending(path: $0) })
    }
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension GenerateSDK: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
      try commands(
        files: target.inputFiles.map(\.url), tool: context.tool(named: "gen").url,
        output: context.pluginWorkDirectoryURL)
    }
  }
#endif
