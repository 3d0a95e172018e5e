/// What recorded messages can show about a description, each with its stable code.
public enum FindingKind: String, Sendable, CaseIterable {
  case unknownField = "traffic-unknown-field"
  case unknownValue = "traffic-unknown-value"
  case unknownResultCode = "traffic-unknown-result-code"
  case unknownStatus = "traffic-unknown-status"
  case limitBroken = "traffic-limit-broken"
  case formatBroken = "traffic-format-broken"
  case valueNotAllowed = "traffic-value-not-allowed"
  case wrongKind = "traffic-wrong-kind"
  case scalarForText = "traffic-scalar-for-text"
  case requiredAbsent = "traffic-required-absent"
  case requiredEmpty = "traffic-required-empty"
  case conditionBroken = "traffic-condition-broken"
  case neverCame = "traffic-never-came"
  case neverSeen = "traffic-never-seen"
  case outcomeUnexpected = "traffic-outcome-unexpected"
  case decisionNotTaken = "traffic-decision-not-taken"

  public var level: FindingLevel {
    switch self {
    case .unknownStatus, .limitBroken, .formatBroken, .valueNotAllowed, .wrongKind, .requiredAbsent, .requiredEmpty,
      .conditionBroken:
      .error
    case .unknownField, .unknownValue, .unknownResultCode, .scalarForText, .neverCame, .outcomeUnexpected: .warning
    case .neverSeen, .decisionNotTaken: .info
    }
  }
}
