import Foundation
import PackagePlugin

/// Generates the SDK of every API folder in a target, as a step of its build.
@main
struct GenerateSDK: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    return try commands(
      files: target.sourceFiles.map(\.url), target: target.name, tool: context.tool(named: "GenerateSDKTool").url,
      output: context.pluginWorkDirectoryURL)
  }

  /// One command for each folder that has an `api.json`, each with its own output folder, so that commands need not
  /// wait for each other.
  private func commands(files: some Sequence<URL>, target: String, tool: URL, output: URL) -> [Command] {
    let descriptions = files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    let folders = descriptions.filter { $0.lastPathComponent == "api.json" }.map { $0.deletingLastPathComponent() }
    if folders.isEmpty {
      let advice = "add the folder of a description, with its api.json, below the target's sources"
      Diagnostics.error("target '\(target)' has no API folder for GenerateSDK: \(advice)")
    }
    for (name, folders) in Dictionary(grouping: folders, by: \.lastPathComponent) where folders.count > 1 {
      let places = folders.map { "'\($0.path)'" }.joined(separator: " and ")
      Diagnostics.error("target '\(target)' has several API folders '\(name)': \(places); rename all but one")
    }
    return folders.map { folder in
      command(
        folder: folder, inputs: descriptions.filter { $0.path.hasPrefix(folder.path + "/") }, tool: tool,
        output: output.appendingPathComponent(folder.lastPathComponent))
    }
  }

  /// Its outputs are named without opening an input.
  private func command(folder: URL, inputs: [URL], tool: URL, output: URL) -> Command {
    let names = inputs.map { String($0.path.dropFirst(folder.path.count + 1)) }
    let outputs = names.flatMap { outputNames(api: folder.lastPathComponent, descriptionFile: $0) }
    return .buildCommand(
      displayName: "Generating the SDK of \(folder.lastPathComponent)", executable: tool,
      arguments: [folder.path, output.path],
      inputFiles: inputs, outputFiles: outputs.map { output.appendingPathComponent($0) })
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension GenerateSDK: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
      try commands(
        files: target.inputFiles.map(\.url), target: target.displayName,
        tool: context.tool(named: "GenerateSDKTool").url, output: context.pluginWorkDirectoryURL)
    }
  }
#endif
