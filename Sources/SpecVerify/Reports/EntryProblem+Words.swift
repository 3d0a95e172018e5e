extension EntryProblem {
  /// What is wrong with the entry, without anything of it.
  public var words: String {
    switch self {
    case .invalidJSON: "not valid JSON"
    case .cutOff: "the file ends in the middle of the entry"
    case .tooLarge: "larger than \(EntrySplitter.sizeLimit >> 20) MB"
    case .noMessage: "neither a HAR entry nor an object with an endpoint and a message"
    case .unknownEndpoint: "no description has the endpoint"
    case .bodyNoObject: "a body that is not a JSON object"
    }
  }
}

extension VerifyReport.SkippedEntry {
  var words: String { "entry \(place.number) skipped: \(problem.words)" }
}
