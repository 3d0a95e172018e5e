import Foundation
import SpecReader

/// Whole runs of the program: into an empty folder, and once more with nothing to change. Each beside a program that
/// does nothing, and beside the reading and the writing of the same files.
///
/// Every round has a folder of its own. On a disk none is removed before all are measured: a file system that was told
/// to forget many files can be slow to make new ones. In memory each is removed at once, because memory that a virtual
/// machine has had before is quicker to get. See also ``Workspace/quietFolder``.
final class GeneratorRuns {
  let endpointCount: Int
  private(set) var first = Samples()
  private(set) var firstWall = Samples()
  private(set) var firstSystem = Samples()
  private(set) var unchanged = Samples()
  private(set) var memory = Samples()
  private(set) var debug = Samples()
  private(set) var idle = Samples()
  private(set) var files = FilesAlone()
  private var touched = 0
  private let name: String
  private let generator: Generator
  private let workspace: Workspace
  private let inputs: [String]

  init(_ description: MultipliedDescription, name: String, rounds: Int, generator: Generator) throws {
    endpointCount = description.endpointCount
    self.name = name
    self.generator = generator
    workspace = try Workspace(in: Workspace.quietFolder)
    try workspace.write(description.files.map { ($0.name, $0.bytes) }, to: "Specs/\(name)")
    inputs = description.files.map { "Specs/\(name)/\($0.name)" }
    for round in 0..<rounds { try measure(round) }
  }

  private func measure(_ round: Int) throws {
    let output = "Generated\(round)"
    idle.add(try ChildProcess.run([generator.idle]).cpu)
    let firstCost = try generate(output)
    first.add(firstCost.cpu)
    firstWall.add(firstCost.wall)
    firstSystem.add(firstCost.system)
    let times = workspace.changeTimes(below: output)
    let unchangedCost = try generate(output)
    unchanged.add(unchangedCost.cpu)
    memory.add(Double(max(firstCost.peakMemory, unchangedCost.peakMemory)))
    touched += workspace.changeTimes(below: output).count { times[$0.key] != $0.value }
    try files.measure(
      inputs: inputs, outputs: times.keys.sorted(), below: output, copy: "Copied\(round)", workspace)
    if endpointCount == 4 {
      debug.add(try generate("Debug\(round)", with: generator.debugPath).cpu)
    }
    if Workspace.isQuietFolderInMemory { workspace.remove([output, "Copied\(round)"]) }
  }

  private func generate(_ output: String, with program: String? = nil) throws -> Cost {
    try ChildProcess.run(
      [
        program ?? generator.path, "generate", "--quiet", "--input", "\(workspace.path)/Specs", "--output",
        "\(workspace.path)/\(output)",
      ], isSilent: false)
  }
}

extension GeneratorRuns {
  func findings() -> [Finding] {
    let subject =
      "\(endpointCount) endpoints, \(files.outputCount) files, \(Finding.Unit.bytes.text(Double(files.outputBytes)))"
    let writing = (name: "writing the same files", samples: files.writing)
    var findings = [
      Finding(subject, "first run, CPU", .seconds, first, against: writing, target: firstRunTarget),
      Finding(subject, "of it in the operating system", .seconds, firstSystem),
      Finding(subject, "first run, wall", .seconds, firstWall),
      Finding(
        subject, "first run, more than an idle program", .seconds, first, against: ("an idle program", idle),
        target: endpointCount == 4 ? .excess(atMost: 0.010) : nil),
      Finding(subject, "unchanged run, CPU", .seconds, unchanged, against: ("first run", first)),
      Finding(
        subject, "the same, more than an idle program", .seconds, beyondIdle(unchanged),
        against: ("first run", beyondIdle(first))),
      Finding(subject, "files touched by unchanged runs", .count, Double(touched), target: .atMost(0)),
      Finding(subject, "peak memory", .bytes, memory, target: endpointCount == 4000 ? .atMost(1e9) : nil),
    ]
    if endpointCount == 4 {
      findings.append(
        Finding(
          subject, "first run of the debug build, CPU", .seconds, debug, against: ("the release build", first),
          target: .atMost(0.060)))
    }
    return findings
  }

  private func beyondIdle(_ samples: Samples) -> Samples {
    Samples(samples.values.map { $0 - idle.minimum })
  }

  private var firstRunTarget: Target? {
    switch endpointCount {
    case 400: .excess(atMost: 0.2)
    case 4000: .excess(atMost: 2)
    case _: nil
    }
  }
}
