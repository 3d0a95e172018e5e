import SpecModel
import SpecReader
import SpecVerify

/// Any bytes can be a recording. However they arrive in pieces, they show the same.
enum RecordingTarget {
  static func verdict(on input: [UInt8]) -> FuzzTarget.Verdict {
    let whole = report(on: input, pieces: max(1, input.count))
    let inPieces = report(on: input, pieces: 7)
    guard whole.text() == inPieces.text() else { return .wrong("in pieces, it shows something else") }
    guard whole.skippedCount == 0 || !whole.skipped.isEmpty else { return .wrong("no place of what was skipped") }
    return whole.messageCount > 0 ? .accepted : .refused
  }

  private static func report(on input: [UInt8], pieces size: Int) -> VerifyReport {
    var verifier = Verifier(apis, callbackPaths: ["notifyPaid": "/hooks/paid"])
    var rest = input[...]
    verifier.read("recording") { () throws(Never) -> [UInt8] in
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    return verifier.report()
  }

  private static let apis: [API] = {
    let files = FuzzCorpus.recordedAPI.map { DescriptionFile(path: $0.key, name: $0.key, bytes: $0.value) }
    return DescriptionReader.read(folderName: "Shop", files: files).api.map { [$0] } ?? []
  }()
}
