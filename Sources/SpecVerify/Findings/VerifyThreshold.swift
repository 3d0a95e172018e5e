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
