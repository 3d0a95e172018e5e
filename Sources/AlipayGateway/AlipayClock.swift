#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The time, and waiting for it to pass. Tests put their own functions here, so that they never wait.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayClock: Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var epochMilliseconds: @Sendable () -> Int64
  /// The time since some moment in the past, which never goes backwards.
  public var elapsed: @Sendable () -> Duration
  /// Waits, and throws `CancellationError` when the task is cancelled.
  public var sleep: @Sendable (Duration) async throws -> Void

  public init(
    epochMilliseconds: @escaping @Sendable () -> Int64, elapsed: @escaping @Sendable () -> Duration,
    sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.epochMilliseconds = epochMilliseconds
    self.elapsed = elapsed
    self.sleep = sleep
  }

  /// The clock of the machine.
  public static let system: AlipayClock = {
    let start = ContinuousClock.now
    return AlipayClock(
      epochMilliseconds: { Int64(Date().timeIntervalSince1970 * 1000) },
      elapsed: { ContinuousClock.now - start },
      sleep: { try await Task.sleep(for: $0) })
  }()

  /// The moment that `text` names, in milliseconds since 1970: epoch milliseconds, or a date and time with offset as
  /// ISO 8601 writes it; `nil` if it is neither.
  static func moment(_ text: String) -> Int64? {
    if !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      return Int64(text)
    }
    guard let date = try? Date.ISO8601FormatStyle().parse(text) else { return nil }
    return Int64((date.timeIntervalSince1970 * 1000).rounded())
  }
}
