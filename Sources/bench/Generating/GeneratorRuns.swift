import Foundation
import SpecReader

/// Whole runs of the program: into an empty folder, and once more with nothing to change; each beside a program that
/// does nothing, and beside nothing but the writing of the same bytes to the same files.
struct GeneratorRuns {
  private let files: [DescriptionFile]
  private let endpointCount: Int
  private let name: String
  private let rounds: Int
  private let generator: Generator
  private let workspace: Workspace

  init(_ description: MultipliedDescription, name: String, rounds: Int, generator: Generator) throws {
    files = description.files
    endpointCount = description.endpointCount
    self.name = name
    self.rounds = rounds
    self.generator = generator
    workspace = try Workspace()
    try workspace.write(files.map { ($0.name, $0.bytes) }, to: "Specs/\(name)")
  }

  private struct Runs {
    var first = Samples()
    var firstWall = Samples()
    var second = Samples()
    var memory = Samples()
    var idle = Samples()
    var writing = Samples()
    var touched = 0
    var byteCount = 0
    var fileCount = 0
  }

  func findings() throws -> [Finding] {
    var runs = Runs()
    for _ in 0..<rounds { try addRound(to: &runs) }
    let subject = "\(endpointCount) endpoints, \(runs.fileCount) files, \(Finding.Unit.bytes.text(Double(runs.byteCount)))"
    let writing = (name: "writing the same files", samples: runs.writing)
    return [
      Finding(subject, "first run, CPU", .seconds, runs.first, against: writing, target: firstRunTarget),
      Finding(subject, "first run, wall", .seconds, runs.firstWall),
      Finding(
        subject, "first run, more than an idle program", .seconds, runs.first, against: ("an idle program", runs.idle),
        target: endpointCount == 4 ? .excess(atMost: 0.010) : nil),
      Finding(
        subject, "unchanged run, CPU", .seconds, runs.second, against: ("first run", runs.first),
        target: .ratio(atMost: 0.5)),
      Finding(subject, "files touched by an unchanged run", .count, Double(runs.touched), target: .atMost(0)),
      Finding(
        subject, "peak memory", .bytes, runs.memory, target: endpointCount == 4000 ? .atMost(1e9) : nil),
    ]
  }

  private var firstRunTarget: Target? {
    switch endpointCount {
    case 400: .excess(atMost: 0.2)
    case 4000: .excess(atMost: 2)
    case _: nil
    }
  }

  private func addRound(to runs: inout Runs) throws {
    runs.idle.add(try ChildProcess.run([generator.idle]).cpu)
    workspace.remove("Generated")
    let first = try generate()
    runs.first.add(first.cpu)
    runs.firstWall.add(first.wall)
    let times = workspace.changeTimes(below: "Generated")
    let second = try generate()
    runs.second.add(second.cpu)
    runs.memory.add(Double(max(first.peakMemory, second.peakMemory)))
    runs.touched += workspace.changeTimes(below: "Generated").count { times[$0.key] != $0.value }
    try addWriting(of: Array(times.keys), to: &runs)
  }

  private func generate() throws -> Cost {
    try ChildProcess.run(
      [
        generator.path, "generate", "--quiet", "--input", "\(workspace.path)/Specs", "--output",
        "\(workspace.path)/Generated",
      ], isSilent: false)
  }

  /// Writes what the generator wrote, from memory.
  private func addWriting(of paths: [String], to runs: inout Runs) throws {
    var all: [(path: String, bytes: [UInt8])] = []
    for path in paths {
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: "\(workspace.path)/Generated/\(path)")) else { continue }
      all.append((path, [UInt8](data)))
    }
    runs.fileCount = all.count
    runs.byteCount = all.reduce(0) { $0 + $1.bytes.count }
    let cost = try Clock.cost { try workspace.write(all, to: "Copied") }
    runs.writing.add(cost.cpu)
    workspace.remove("Copied")
  }
}
