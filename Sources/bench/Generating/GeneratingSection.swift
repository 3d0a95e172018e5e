import Foundation
import SpecModel
import SpecReader
import SwiftEmitter

/// The generator at work: the whole program on files, and its parts in memory.
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
    for size in arguments.sizes {
      let multiplied = MultipliedDescription(description, endpoints: size)
      let rounds = size >= 4000 ? max(1, arguments.rounds / 2) : arguments.rounds
      whole += try GeneratorRuns(multiplied, name: description.name, rounds: rounds, generator: generator).findings()
      parts += try GeneratorParts(multiplied, name: description.name, rounds: rounds).findings()
    }
    report.add("Generating: the program, from files to files", whole)
    report.add("Generating: where the CPU time goes, in memory", parts)
  }
}

/// The program that is measured, and one that does nothing.
struct Generator {
  let path: String
  let idle: String
  private let workspace: Workspace

  init() throws {
    let own = CommandLine.arguments[0]
    let folder = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? "."
    path = folder + "/gen"
    try ChildProcess.run(["swift", "build", "-c", Machine.build, "--product", "gen"], isSilent: false)
    workspace = try Workspace()
    idle = workspace.path + "/idle"
    try Workspace.write(Array("@main enum Idle { static func main() {} }\n".utf8), to: workspace.path + "/Idle.swift")
    try ChildProcess.run(["swiftc", "-O", "-parse-as-library", "-o", idle, workspace.path + "/Idle.swift"])
  }
}
