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

/// How much a finding weighs.
public enum FindingLevel: String, Sendable, CaseIterable {
  /// Messages break what the description says.
  case error
  /// Messages have what the description does not know.
  case warning
  /// The description says what no message shows.
  case info

  /// The heaviest first.
  var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .info: 2
    }
  }
}

/// From which level on `gen verify` fails.
public enum VerifyThreshold: String, Sendable, CaseIterable {
  case never
  case error
  case warning
  case info

  func isReached(by level: FindingLevel) -> Bool {
    switch self {
    case .never: false
    case .error: level == .error
    case .warning: level != .info
    case .info: true
    }
  }
}
