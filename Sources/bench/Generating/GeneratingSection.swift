import Foundation
import SpecModel
import SpecReader
import SwiftEmitter

/// The generator at work: the whole program on files, and its parts.
struct GeneratingSection {
  private let description: SourceDescription
  private let arguments: Arguments
  private let generator: Generator

  init(_ description: SourceDescription, _ arguments: Arguments) throws {
    self.description = description
    self.arguments = arguments
    generator = try Generator()
  }

  func run(into report: inout Report) throws {
    var whole: [Finding] = []
    var parts: [Finding] = []
    // Kept until everything is measured: see ``GeneratorRuns``.
    var measured: [GeneratorRuns] = []
    for size in arguments.sizes {
      let multiplied = MultipliedDescription(description, endpoints: size)
      let rounds = size >= 4000 ? max(2, arguments.rounds / 2) : arguments.rounds
      let runs = try GeneratorRuns(multiplied, name: description.name, rounds: rounds, generator: generator)
      measured.append(runs)
      whole += runs.findings()
      parts += try GeneratorParts(multiplied, name: description.name, rounds: rounds, runs: runs).findings()
    }
    report.add("Generating: the program, from files to files, below \(Workspace.quietFolder)", whole)
    report.add("Generating: where the CPU time goes, each part alone", parts)
  }
}

/// The program that is measured, as a build-tool plugin runs it too, and one that does nothing.
struct Generator {
  let path: String
  /// Without optimization.
  let debugPath: String
  let idle: String
  private let workspace: Workspace

  init() throws {
    path = try Generator.build(Machine.build)
    debugPath = try Generator.build("debug")
    workspace = try Workspace()
    idle = workspace.path + "/idle"
    try Workspace.write(Array("@main enum Idle { static func main() {} }\n".utf8), to: workspace.path + "/Idle.swift")
    try ChildProcess.run(["swiftc", "-O", "-parse-as-library", "-o", idle, workspace.path + "/Idle.swift"])
  }

  private static func build(_ configuration: String) throws -> String {
    let command = ["swift", "build", "-c", configuration, "--product", "gen"]
    try ChildProcess.run(command, isSilent: false)
    let folder = try ChildProcess.output(of: command + ["--show-bin-path"])
    return folder.trimmingCharacters(in: .whitespacesAndNewlines) + "/gen"
  }
}
