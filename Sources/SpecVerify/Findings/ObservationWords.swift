import Reporting

/// What was observed, as words that follow a path. Values are never in them.
enum ObservationWords {
  static func sentence(for observation: Observation, _ counted: ObservationTally) -> String {
    switch observation.kind {
    case .unknownField, .neverCame, .neverSeen, .decisionNotTaken: return ""
    case .unknownValue: return unknown("value", "values", observation, counted)
    case .unknownResultCode: return unknown("result code", "result codes", observation, counted)
    case .unknownStatus: return unknown("status", "statuses", observation, counted)
    case .limitBroken:
      let isAboutItems = observation.detail.hasSuffix("Items")
      let seen = counted.lengths.map { ": \(isAboutItems ? $0.entryWords : $0.words("character"))" } ?? ""
      return "breaks its `\(observation.detail)`" + seen
    case .formatBroken: return "does not have its `format`"
    case .valueNotAllowed:
      return observation.detail == "fixed" ? "is not its `fixed` value" : "is not one of its `\(observation.detail)`"
    case .wrongKind: return "is not of the described kind" + (counted.kinds.isEmpty ? "" : ": \(kinds(counted))")
    case .scalarForText:
      return "is described as text, but came as a \(counted.kinds.sorted().joined(separator: " or a "))"
    case .requiredAbsent: return "is required, but absent"
    case .requiredEmpty: return "is required, but empty"
    case .conditionBroken: return "is absent, although its `requiredWhen` is true"
    case .outcomeUnexpected:
      let facts = observation.detail.isEmpty ? "" : ": \(SafeText.quoted(observation.detail))"
      return "no decision covers it" + facts
    }
  }

  /// Kinds and lengths of a field that is not described.
  static func seen(_ field: UnknownField) -> String {
    guard !field.kinds.isEmpty else { return "" }
    let kinds = field.kinds.map(\.words).sorted().joined(separator: " or ")
    guard let lengths = field.lengths else { return ": \(kinds)" }
    let length =
      if !field.kinds.contains(.list) { lengths.words("character") } else if field.kinds.contains(.text) {
        "length \(lengths.range)"
      } else { lengths.entryWords }
    return ": \(kinds) of \(length)"
  }

  /// A constant that may be printed, or how long those are that may not.
  private static func unknown(
    _ noun: String, _ plural: String, _ observation: Observation, _ counted: ObservationTally
  ) -> String {
    guard observation.detail.isEmpty else { return "unknown \(noun) \(SafeText.quoted(observation.detail))" }
    let length = counted.lengths.map { $0.words("character") } ?? "unknown length"
    return "unknown \(plural) of \(length), which do not look like constants"
  }

  private static func kinds(_ counted: ObservationTally) -> String {
    counted.kinds.sorted().joined(separator: " or ")
  }
}
