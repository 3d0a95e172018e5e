import AlipayVaulting
import Foundation

/// Keeps what an ``APIDecodingObserver`` is told.
final class ReportCollector: @unchecked Sendable {
  private let lock = NSLock()
  private var received: [APIDecodingObserver.Report] = []

  func add(_ report: APIDecodingObserver.Report) { lock.withLock { received.append(report) } }

  var reports: [APIDecodingObserver.Report] { lock.withLock { received } }
}
