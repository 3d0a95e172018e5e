import SpecModel
import SpecReader
import SwiftEmitter

/// The parts of a run that happen in memory, each measured alone.
struct GeneratorParts {
  private let files: [DescriptionFile]
  private let endpointCount: Int
  private let name: String
  private let rounds: Int

  init(_ description: MultipliedDescription, name: String, rounds: Int) throws {
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
    SwiftEmitter.emit(api) { byteCount += $0.text.utf8.count }
    let inputCount = files.reduce(0) { $0 + $1.bytes.count }

    var parsing = Samples()
    var checking = Samples()
    var reading = Samples()
    var designing = Samples()
    var emitting = Samples()
    for _ in 0..<rounds {
      parsing.add(Clock.cost { Sink.take(ReadingPhases.parse(files)) }.cpu)
      reading.add(Clock.cost { Sink.take(DescriptionReader.read(folderName: name, files: files).diagnostics) }.cpu)
      checking.add(Clock.cost { Sink.take(ReadingPhases.check(api, folderName: name, files: files)) }.cpu)
      designing.add(Clock.cost { Sink.take(EmissionPhases.design(api)) }.cpu)
      emitting.add(Clock.cost { SwiftEmitter.emit(api) { Sink.take($0.text.utf8.count) } }.cpu)
    }
    let subject = "\(endpointCount) endpoints"
    let megabytes = Samples(emitting.values.map { Double(byteCount) / 1e6 / $0 })
    let all = (name: "reading and emitting", samples: Samples([reading.minimum + emitting.minimum]))
    return [
      Finding(subject, "parsing JSON, \(Finding.Unit.bytes.text(Double(inputCount)))", .seconds, parsing, against: all),
      Finding(
        subject, "understanding it", .seconds,
        Samples([max(0, reading.minimum - parsing.minimum - checking.minimum)]), against: all),
      Finding(subject, "checking", .seconds, checking, against: all),
      Finding(subject, "designing", .seconds, designing, against: all),
      Finding(
        subject, "printing \(Finding.Unit.bytes.text(Double(byteCount)))", .seconds,
        Samples([max(0, emitting.minimum - designing.minimum)]), against: all),
      Finding(
        subject, "designing and printing, the best run", .megabytesPerSecond, Samples([megabytes.values.max() ?? 0]),
        target: endpointCount == 4000 ? .atLeast(80) : nil),
    ]
  }
}
