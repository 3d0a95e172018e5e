internal import AlipayGateway
internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// A `URLSession` whose tasks end in an answer or in an ``AlipayTransportError``.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
final class Session: Sendable {
  private let session: URLSession
  private let delegate: SessionDelegate

  init(_ configuration: URLSessionConfiguration, largestAnswer: Int) {
    delegate = SessionDelegate(largestAnswer: largestAnswer)
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
  }

  deinit { session.finishTasksAndInvalidate() }

  func send(_ request: URLRequest) async throws -> AlipayHTTPResponse {
    let task = session.dataTask(with: request)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        delegate.expect(task, continuation)
        task.resume()
      }
    } onCancel: {
      task.cancel()
    }
  }
}
