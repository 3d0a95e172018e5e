/// What the runtime's decoder reports about a field, by its name in a report.
enum ReportedProblem: String, CaseIterable {
  case missing
  case wrongKind
  case unreadable
  case tooDeep
  case tooLarge

  var kind: FindingKind {
    switch self {
    case .missing: .requiredAbsent
    case .wrongKind, .unreadable, .tooDeep, .tooLarge: .wrongKind
    }
  }

  /// The kinds of values in reports; any other word is not printed.
  static let kindWords: Set<String> = ["object", "list", "text", "integer", "number", "boolean", "null"]
}
