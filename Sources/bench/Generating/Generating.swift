import Foundation

/// The generator at work: whole runs, from files to files.
struct Generating {
  private let rounds: Int

  init(rounds: Int) {
    self.rounds = rounds
  }

  func run() throws {
    let command = ["swift", "build", "-c", "release", "--product", "gen"]
    try ChildProcess.run(command, isSilent: false)
    let folder = try ChildProcess.output(of: command + ["--show-bin-path"])
    let gen = folder.trimmingCharacters(in: .whitespacesAndNewlines) + "/gen"
    let description = try SourceDescription()
    let table = Table("Generating")
    for size in [4, 40, 400] {
      let workspace = try Workspace()
      let files = description.multiplied(to: size)
      try workspace.write(files.map { ($0.name, $0.bytes) }, to: "Specs/\(SourceDescription.name)")
      var (first, unchanged) = (Samples(), Samples())
      var memory = 0
      for round in 0..<rounds {
        let places = ["--input", "\(workspace.path)/Specs", "--output", "\(workspace.path)/Generated\(round)"]
        let cost = try ChildProcess.run([gen, "--quiet"] + places, isSilent: false)
        memory = max(memory, cost.peakMemory)
        first.add(cost.cpu)
        unchanged.add(try ChildProcess.run([gen, "--quiet"] + places, isSilent: false).cpu)
      }
      table.row("\(size) endpoints, first run", first)
      table.row("\(size) endpoints, nothing changed", unchanged, against: ("first run", first))
      table.row("\(size) endpoints, peak memory", "\(memory / 1_000_000) MB")
    }
  }
}
