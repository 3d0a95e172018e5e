/// What the runtime's decoder reports about a field, by the word that stands for it in a log.
enum ReportedProblem: String, CaseIterable {
  case missing
  case wrongKind
  case unreadable

  var kind: FindingKind {
    switch self {
    case .missing: .requiredAbsent
    case .wrongKind, .unreadable: .wrongKind
    }
  }
}
