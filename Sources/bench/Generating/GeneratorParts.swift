import SpecModel
import SpecReader
import SwiftEmitter

/// The parts of a run, each measured alone.
struct GeneratorParts {
  private let runs: GeneratorRuns
  private let files: [DescriptionFile]
  private let endpointCount: Int
  private let name: String
  private let rounds: Int

  init(_ description: MultipliedDescription, name: String, rounds: Int, runs: GeneratorRuns) throws {
    self.runs = runs
    files = description.files
    endpointCount = description.endpointCount
    self.name = name
    self.rounds = rounds
  }

  func findings() throws -> [Finding] {
    guard let api = DescriptionReader.read(folderName: name, files: files).api else {
      throw SourceDescription.Failure(description: "\(endpointCount) endpoints are a description with errors")
    }
    var byteCount = 0
    SwiftEmitter.emit(api) { byteCount += $0.bytes.count }
    let inputCount = files.reduce(0) { $0 + $1.bytes.count }

    var reading = Samples()
    var emitting = Samples()
    for _ in 0..<rounds {
      reading.add(Clock.cost { Sink.take(DescriptionReader.read(folderName: name, files: files).diagnostics) }.cpu)
      emitting.add(Clock.cost { SwiftEmitter.emit(api) { Sink.take($0.bytes.count) } }.cpu)
    }
    let subject = "\(endpointCount) endpoints"
    let whole = (name: "first run", samples: runs.first)
    let speed = Samples(emitting.values.map { Double(byteCount) / 1e6 / $0 })
    return [
      Finding(subject, "reading the files of the description", .seconds, runs.files.reading, against: whole),
      Finding(
        subject, "parsing and checking \(Finding.Unit.bytes.text(Double(inputCount)))", .seconds, reading,
        against: whole),
      Finding(
        subject, "designing and printing \(Finding.Unit.bytes.text(Double(byteCount)))", .seconds, emitting,
        against: whole),
      Finding(subject, "writing the files of the output", .seconds, runs.files.writing, against: whole),
      Finding(
        subject, "reading them to compare", .seconds, runs.files.comparing,
        against: ("unchanged run", runs.unchanged)),
      Finding(
        subject, "designing and printing, the best run", .megabytesPerSecond, Samples([speed.values.max() ?? 0])),
    ]
  }
}
