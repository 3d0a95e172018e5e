public import AlipayGateway

#if canImport(FoundationNetworking)
  internal import Foundation
  public import FoundationNetworking
#else
  public import Foundation
#endif

/// Sends requests with `URLSession`.
///
/// Redirects are not followed, and nothing is cached, stored or taken from a cookie store. The transport keeps its
/// session and its connections for as long as there is a copy of it.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct URLSessionTransport: AlipayTransport {
  private let session: Session

  /// Makes a transport.
  ///
  /// - Parameters:
  ///   - configuration: How to connect. The default is ephemeral.
  ///   - largestAnswer: How many bytes an answer may have.
  public init(configuration: URLSessionConfiguration = .ephemeral, largestAnswer: Int = 1 << 20) {
    configuration.urlCache = nil
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.urlCredentialStorage = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    session = Session(configuration, largestAnswer: largestAnswer)
  }

  public func send(_ request: AlipayHTTPRequest) async throws -> AlipayHTTPResponse {
    guard let url = URL(string: request.url) else { throw AlipayTransportError.noConnection }
    var urlRequest = URLRequest(url: url, timeoutInterval: request.timeout / .seconds(1))
    urlRequest.httpMethod = request.method
    urlRequest.httpBody = Data(request.body)
    for field in request.headers { urlRequest.setValue(field.value, forHTTPHeaderField: field.name) }
    return try await withTimeLimit(request.timeout) { [urlRequest] in try await session.send(urlRequest) }
  }

  /// `URLRequest.timeoutInterval` limits how long the connection may be idle. This limits the whole exchange.
  private func withTimeLimit(
    _ limit: Duration, _ send: @escaping @Sendable () async throws -> AlipayHTTPResponse
  ) async throws -> AlipayHTTPResponse {
    try await withThrowingTaskGroup(of: AlipayHTTPResponse.self) { group in
      group.addTask { try await send() }
      group.addTask {
        try await Task.sleep(for: limit)
        throw AlipayTransportError.timedOut
      }
      defer { group.cancelAll() }
      guard let response = try await group.next() else { throw AlipayTransportError.connectionLost }
      return response
    }
  }
}
