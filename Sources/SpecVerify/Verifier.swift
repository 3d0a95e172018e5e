public import SpecModel
import SpecReader

/// Checks recorded messages against descriptions, one after the other. Its memory grows with what the messages show and not
/// with their number.
public struct Verifier {
  /// So many skipped entries are named; more are counted.
  static let skippedLimit = 20

  private let apis: [API]
  private let reader: RecordingReader
  private var tallies: [[[Direction: MessageTally]]] = []
  private let enums: [[String: EnumType]]
  private var skipped: [VerifyReport.SkippedEntry] = []
  private var skippedCount = 0
  private var foreignCount = 0

  /// `callbackPaths` are the paths at which the merchant receives callbacks, by the names of their endpoints.
  public init(_ apis: [API], callbackPaths: [String: String] = [:]) {
    self.apis = apis
    reader = RecordingReader(EndpointNames(apis, callbackPaths: callbackPaths))
    enums = apis.map { api in
      Dictionary(api.enums.map { ($0.name, $0) }) { first, _ in first }
    }
    for (index, api) in apis.enumerated() {
      let objects = Dictionary(api.objects.map { ($0.name, $0) }) { first, _ in first }
      tallies.append(
        api.endpoints.map { endpoint in
          let pairs = Direction.allCases.map {
            ($0, MessageTally(endpoint, $0, of: api, objects: objects, enums: enums[index]))
          }
          return Dictionary(uniqueKeysWithValues: pairs)
        })
    }
  }

  /// Reads the recording `file`; `next` returns its bytes piece by piece, and an empty piece at its end.
  public mutating func read<Failure: Error>(_ file: String, next: () throws(Failure) -> [UInt8]) throws(Failure) {
    var splitter = EntrySplitter()
    while true {
      let bytes = try next()
      if bytes.isEmpty { break }
      splitter.add(bytes[...]) { take($0, of: file) }
    }
    splitter.finish { take($0, of: file) }
  }

  /// Everything that the messages showed until now.
  public func report() -> VerifyReport {
    var reports: [VerifyReport.APIReport] = []
    for (index, api) in apis.enumerated() {
      let pastes = PasteMaker(api)
      var findings: [VerifyFinding] = []
      var messageCount = 0
      for endpoint in tallies[index] {
        for tally in Direction.allCases.compactMap({ endpoint[$0] }) {
          messageCount += tally.messageCount
          findings += FindingMaker(tally, pastes, enums: enums[index]).findings
        }
      }
      reports.append(VerifyReport.APIReport(name: api.name, messageCount: messageCount, findings: findings))
    }
    return VerifyReport(
      apis: reports, skipped: skipped, skippedCount: skippedCount, foreignCount: foreignCount)
  }

  private mutating func take(_ event: EntrySplitter.Event, of file: String) {
    switch event {
    case .skipped(let problem, let place): skip(problem, file, place)
    case .entry(let bytes, let place):
      do throws(EntryFailure) {
        take(try reader.recording(in: bytes), file, place)
      } catch {
        skip(error.problem, file, place)
      }
    }
  }

  private mutating func take(_ recording: Recording, _ file: String, _ place: EntryPlace) {
    switch recording {
    case .foreign: foreignCount += 1
    case .messages(let key, let request, let response):
      for (direction, body) in [(Direction.request, request), (.response, response)] {
        switch body {
        case .absent: break
        case .object(let message): tallies[key.api][key.endpoint][direction]?.add(message)
        case .broken: skip(.bodyNoObject, file, place)
        }
      }
    case .report(let messages):
      for (key, message) in messages { tallies[key.endpoint.api][key.endpoint.endpoint][key.direction]?.add(message) }
    }
  }

  private mutating func skip(_ problem: EntryProblem, _ file: String, _ place: EntryPlace) {
    skippedCount += 1
    guard skipped.count < Self.skippedLimit else { return }
    skipped.append(VerifyReport.SkippedEntry(file: file, place: place, problem: problem))
  }
}
