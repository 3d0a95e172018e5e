import Reporting

/// What was observed, as words that follow a path. Values are never in them.
enum ObservationWords {
  static func sentence(for observation: Observation, _ counted: ObservationTally) -> String {
    let length = counted.lengths.map { "\($0.words) characters" } ?? "unknown length"
    switch observation.kind {
    case .unknownField, .neverCame, .neverSeen, .decisionNotTaken: return ""
    case .unknownValue:
      return observation.detail.isEmpty
        ? "values that are not known, of \(length)" : "the value \(SafeText.quoted(observation.detail)) is not known"
    case .unknownResultCode:
      return observation.detail.isEmpty
        ? "result codes that are not known, of \(length)"
        : "the result code \(SafeText.quoted(observation.detail)) is not known"
    case .unknownStatus:
      return observation.detail.isEmpty
        ? "statuses that are not known, of \(length)" : "the status \(SafeText.quoted(observation.detail)) is not known"
    case .limitBroken:
      let seen = counted.lengths.map { ": \($0.words) were seen" } ?? ""
      return "breaks its `\(observation.detail)`" + seen
    case .formatBroken: return "does not have the described format"
    case .valueNotAllowed: return "is not one of the values in its `\(observation.detail)`"
    case .wrongKind: return "is not of the described kind" + found(counted)
    case .scalarForText: return "is described as text, and comes as JSON's own literal" + found(counted)
    case .requiredAbsent: return "is required, and is absent"
    case .requiredEmpty: return "is required, and is an empty text"
    case .conditionBroken: return "is absent, although its `requiredWhen` is true"
    case .outcomeUnexpected:
      return "no decision foresees it"
        + (observation.detail.isEmpty ? "" : ", with \(SafeText.quoted(observation.detail))")
    }
  }

  /// Kinds and lengths of a field that is not described.
  static func seen(_ field: UnknownField) -> String {
    guard !field.kinds.isEmpty else { return "" }
    let kinds = field.kinds.map(\.words).sorted().joined(separator: " or ")
    guard let lengths = field.lengths else { return ": \(kinds)" }
    let unit = field.kinds.contains(.list) ? "elements or characters" : "characters"
    return ": \(kinds) of \(lengths.words) \(field.kinds == [.list] ? "elements" : unit)"
  }

  private static func found(_ counted: ObservationTally) -> String {
    counted.kinds.isEmpty ? "" : ": \(counted.kinds.sorted().joined(separator: " or "))"
  }
}
