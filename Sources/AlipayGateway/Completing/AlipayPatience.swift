/// How `complete` waits between calls, and how often it starts again.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayPatience: Sendable {
  /// The time between two inquiries. The vendor's guide says two seconds.
  public var pollInterval: Duration = .seconds(2)
  /// The pause before the first repetition. It doubles with each repetition that follows.
  public var firstPause: Duration = .seconds(1)
  /// The longest pause before a repetition.
  public var longestPause: Duration = .seconds(30)
  /// The part of each pause before a repetition that is left to chance, so that many clients do not come back at the
  /// same moment: between 0 and 1.
  public var jitter: Double = 0.25
  /// How often a request may be sent again under a new request ID.
  public var newRequestIDs: Int = 2
  /// Whether to go on asking while the user completes the attempt, instead of stopping at
  /// `APINextAction.redirectUser`. The user has to have the address by then, from an earlier answer.
  public var waitsForUser = false

  public init() {}

  /// The pause before repetition number `count`, counted from 0.
  func pause(_ count: Int, chance: Double) -> Duration {
    var pause = firstPause
    for _ in 0..<min(count, 62) where pause < longestPause { pause *= 2 }
    return min(pause, longestPause) * (1 - min(max(jitter, 0), 1) * min(max(chance, 0), 1))
  }
}
