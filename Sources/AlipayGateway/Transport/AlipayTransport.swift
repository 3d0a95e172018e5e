/// Moves bytes: sends one request and returns the answer.
///
/// `URLSessionTransport` of the module `AlipayGatewayURLSession` is one. To use another HTTP client, write a type with
/// this one function. It must
///
/// - send the body and the headers as they are,
/// - return the answer whatever its status is, and follow no redirects,
/// - send the request once: ``AlipayClient`` knows when it is safe to repeat a request,
/// - throw ``AlipayTransportError`` so that the client knows whether the request can have arrived; any other error
///   counts as ``AlipayTransportError/connectionLost``,
/// - end early when its task is cancelled.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public protocol AlipayTransport: Sendable {
  /// Sends `request` and returns the answer.
  func send(_ request: AlipayHTTPRequest) async throws -> AlipayHTTPResponse
}

/// Why there is no answer.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public enum AlipayTransportError: Error, Sendable, Hashable, CaseIterable {
  /// No connection could be made: the request was not sent.
  case noConnection
  /// The server could not prove who it is: the request was not sent.
  case notSecure
  /// The answer did not come within the time limit. The request may have been carried out.
  case timedOut
  /// The connection ended before the whole answer was there. The request may have been carried out.
  case connectionLost
  /// The answer is larger than the transport takes. The request may have been carried out.
  case answerTooLarge
}
