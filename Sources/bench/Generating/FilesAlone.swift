/// What the files of a run cost without the generator: reading the description, reading the output as an unchanged run
/// does to compare it, and writing the output.
struct FilesAlone {
  private(set) var reading = Samples()
  private(set) var comparing = Samples()
  private(set) var writing = Samples()
  private(set) var outputCount = 0
  private(set) var outputBytes = 0

  /// Reads the files at `inputs`, and those at `outputs` below the folder `output`, and writes these to the folder
  /// `copy`.
  mutating func measure(
    inputs: [String], outputs: [String], below output: String, copy: String, _ workspace: Workspace
  ) throws {
    reading.add(try Clock.cost { for path in inputs { Sink.take(try workspace.read(path)?.count) } }.cpu)
    var all: [(path: String, bytes: [UInt8])] = []
    all.reserveCapacity(outputs.count)
    let cost = try Clock.cost {
      for path in outputs {
        if let bytes = try workspace.read("\(output)/\(path)") { all.append((path, bytes)) }
      }
    }
    comparing.add(cost.cpu)
    outputCount = all.count
    outputBytes = all.reduce(0) { $0 + $1.bytes.count }
    writing.add(try Clock.cost { try workspace.write(all, to: copy) }.cpu)
  }
}
