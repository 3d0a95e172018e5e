import SpecDiff

extension AcceptanceProblem.Kind {
  /// The mistake in the entry, and how an entry has to be.
  var explanation: Explanation {
    Explanation(code: rawValue, kind: "error", title: title, text: AcceptingBreaks.lines.joined(separator: "\n"))
  }

  private var title: String {
    switch self {
    case .malformed: "an entry has an invalid fingerprint, reason or day"
    case .expired: "the last day of an entry has passed"
    case .unmatched: "an entry matches no break"
    case .repeated: "two entries accept the same break"
    }
  }
}
