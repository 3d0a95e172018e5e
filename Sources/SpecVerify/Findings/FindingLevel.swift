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
