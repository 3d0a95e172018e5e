/// A transport for tests: it answers from a closure and remembers what was sent.
///
/// ```swift
/// let transport = AlipayTestTransport { request in
///   AlipayHTTPResponse(json: #"{"result":{"resultCode":"PROCESS_FAIL","resultStatus":"F"}}"#)
/// }
/// ```
///
/// Throw ``AlipayTransportError`` from the closure to play a bad network.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public actor AlipayTestTransport: AlipayTransport {
  /// Every request so far, in order.
  public private(set) var requests: [AlipayHTTPRequest] = []

  private let answer: @Sendable (AlipayHTTPRequest) async throws -> AlipayHTTPResponse

  public init(answer: @escaping @Sendable (AlipayHTTPRequest) async throws -> AlipayHTTPResponse) {
    self.answer = answer
  }

  public func send(_ request: AlipayHTTPRequest) async throws -> AlipayHTTPResponse {
    requests.append(request)
    return try await answer(request)
  }
}
