import AlipayVaulting
import Foundation

/// Keeps what an ``APIDecodingObserver`` is told.
final class ReportCollector: @unchecked Sendable {
  private let lock = NSLock()
  private var received: [APIDecodingReport] = []

  func add(_ report: APIDecodingReport) { lock.withLock { received.append(report) } }

  var reports: [APIDecodingReport] { lock.withLock { received } }
}
