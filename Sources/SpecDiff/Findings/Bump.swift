/// Which part of the SDK's version a change raises.
public enum Bump: String, Sendable, CaseIterable, Comparable {
  case none
  case patch
  case minor
  case major

  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .none: 0
    case .patch: 1
    case .minor: 2
    case .major: 3
    }
  }
}
