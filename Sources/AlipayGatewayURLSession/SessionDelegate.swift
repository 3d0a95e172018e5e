internal import AlipayGateway
internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Collects the answers of a session's tasks, follows no redirects, and cancels answers that are too large.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
final class SessionDelegate: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  typealias Continuation = CheckedContinuation<AlipayHTTPResponse, any Error>

  private struct Exchange {
    var continuation: Continuation
    var body: [UInt8] = []
    var isTooLarge = false
  }

  private let largestAnswer: Int
  private let lock = NSLock()
  /// By the identifier of the task. Only used while `lock` is held.
  private var exchanges: [Int: Exchange] = [:]

  init(largestAnswer: Int) { self.largestAnswer = largestAnswer }

  /// Resumes `continuation` when `task`, which has not begun, ends.
  func expect(_ task: URLSessionTask, _ continuation: Continuation) {
    lock.withLock { exchanges[task.taskIdentifier] = Exchange(continuation: continuation) }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = lock.withLock {
      guard var exchange = exchanges.removeValue(forKey: dataTask.taskIdentifier) else { return false }
      exchange.isTooLarge = exchange.isTooLarge || exchange.body.count + data.count > largestAnswer
      if exchange.isTooLarge { exchange.body = [] } else { exchange.body += data }
      exchanges[dataTask.taskIdentifier] = exchange
      return exchange.isTooLarge
    }
    if isTooLarge { dataTask.cancel() }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    guard let exchange = lock.withLock({ exchanges.removeValue(forKey: task.taskIdentifier) }) else { return }
    exchange.continuation.resume(with: result(of: task, exchange, error))
  }

  private func result(
    of task: URLSessionTask, _ exchange: Exchange, _ error: (any Error)?
  ) -> Result<AlipayHTTPResponse, any Error> {
    if exchange.isTooLarge { return .failure(AlipayTransportError.answerTooLarge) }
    if let error { return .failure(AlipayTransportError(error)) }
    guard let response = task.response as? HTTPURLResponse else {
      return .failure(AlipayTransportError.connectionLost)
    }
    let headers = response.allHeaderFields.compactMap { name, value in
      (name as? String).map { ($0, "\(value)") }
    }
    return .success(
      AlipayHTTPResponse(status: response.statusCode, headers: AlipayHeaders(headers), body: exchange.body))
  }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayTransportError {
  /// What an error of `URLSession` says about the request.
  fileprivate init(_ error: any Error) {
    switch (error as? URLError)?.code {
    case .timedOut: self = .timedOut
    case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet, .unsupportedURL, .badURL,
      .internationalRoamingOff, .dataNotAllowed, .appTransportSecurityRequiresSecureConnection:
      self = .noConnection
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
      .clientCertificateRequired:
      self = .notSecure
    default: self = .connectionLost
    }
  }
}
