import AlipayGateway
import Foundation

/// A clock on which waiting takes no time.
final class VirtualClock: @unchecked Sendable {
  private let lock = NSLock()
  private let start: Int64
  /// Only used while `lock` is held.
  private var elapsed = Duration.zero
  private var allPauses: [Duration] = []

  init(startsAt start: Int64 = 1_700_000_000_000) { self.start = start }

  /// Every pause so far.
  var pauses: [Duration] { lock.withLock { allPauses } }

  var clock: AlipayClock {
    AlipayClock(
      epochMilliseconds: { [self] in start + Int64(lock.withLock { elapsed } / .milliseconds(1)) },
      elapsed: { [self] in lock.withLock { elapsed } },
      sleep: { [self] duration in
        try Task.checkCancellation()
        pause(duration)
      })
  }

  private func pause(_ duration: Duration) {
    lock.withLock {
      elapsed += duration
      allPauses.append(duration)
    }
  }
}
