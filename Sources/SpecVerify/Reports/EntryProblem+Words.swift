extension EntryProblem {
  /// The problem in a few words, without anything of the entry.
  public var words: String {
    switch self {
    case .invalidJSON: "not valid JSON"
    case .cutOff: "the file ends in the middle of the entry"
    case .tooLarge: "larger than \(EntrySplitter.sizeLimit >> 20) MB"
    case .noMessage: "neither a HAR entry, nor an endpoint with a message, nor a decoder's report"
    case .unknownEndpoint: "unknown endpoint"
    case .ambiguousEndpoint: "several APIs have the endpoint; name one in `api`"
    case .bodyNoObject: "not a JSON object"
    }
  }
}

extension VerifyReport.SkippedEntry {
  var words: String {
    switch problem {
    // The other message of the entry may have been read.
    case .bodyNoObject: "entry \(place.number): a body skipped: \(problem.words)"
    case .invalidJSON, .cutOff, .tooLarge, .noMessage, .unknownEndpoint, .ambiguousEndpoint:
      "entry \(place.number) skipped: \(problem.words)"
    }
  }
}
