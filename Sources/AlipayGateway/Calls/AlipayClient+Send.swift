public import SDKRuntime

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayClient {
  /// Makes one call: validates and signs the request, sends it, verifies the answer and decodes it.
  ///
  /// The request is sent once. What to do next is the action of the answer's outcome, or of the error; `complete` does
  /// it for you where that is safe.
  ///
  /// - Throws: ``AlipayError``, and nothing else.
  public func send<Endpoint: APIEndpoint>(
    _ endpoint: Endpoint.Type, _ request: Endpoint.Request
  ) async throws(AlipayError) -> AlipayReply<Endpoint.Response> {
    try await send(endpoint, request, within: timeout)
  }

  func send<Endpoint: APIEndpoint>(
    _ endpoint: Endpoint.Type, _ request: Endpoint.Request, within timeout: Duration
  ) async throws(AlipayError) -> AlipayReply<Endpoint.Response> {
    var http = try await makeRequest(endpoint, request)
    http.timeout = timeout
    let call = Call(endpoint)
    guard !Task.isCancelled else { throw call.error(.cancelled, .notSent) }
    let response: AlipayHTTPResponse
    do {
      response = try await transport.send(http)
    } catch {
      throw call.error(ofTransport: error)
    }
    return try readReply(endpoint, response)
  }

  /// The signed request of a call, for those who send it in their own way. Read the answer with ``readReply(_:_:)``.
  ///
  /// - Throws: ``AlipayError`` if the request is not valid or cannot be signed.
  public func makeRequest<Endpoint: APIEndpoint>(
    _ endpoint: Endpoint.Type, _ request: Endpoint.Request
  ) async throws(AlipayError) -> AlipayHTTPRequest {
    let call = Call(endpoint)
    guard Endpoint.method == "POST" else { throw call.error(.setup(.method), .notSent) }
    let violations = request.violations()
    guard violations.isEmpty else { throw call.error(.notValid(violations), .notSent) }
    let body = request.json()
    let target = server.target(Endpoint.path)
    var headers = AlipayHeaders()
    headers.append("Content-Type", AlipayHTTPResponse.contentType)
    switch credentials.kind {
    case .apiKey(let key):
      headers.append("Authorization", "Bearer \(key)")
    case .rsa(let rsa):
      let time = String(clock.epochMilliseconds())
      let content = AlipaySignedContent(target: target, clientID: rsa.clientID, time: time, body: body)
      headers.append("Client-Id", rsa.clientID)
      headers.append("Request-Time", time)
      headers.append("Signature", try await call.signature(of: content, by: rsa).headerValue)
    }
    if let agentToken { headers.append("agent-token", agentToken) }
    return AlipayHTTPRequest(url: server.origin + target, headers: headers, body: body, timeout: timeout)
  }

  /// Verifies and decodes the answer to a request of ``makeRequest(_:_:)``.
  ///
  /// - Throws: ``AlipayError`` if the HTTP status is not 200, if the signature is missing or wrong, or if the body
  ///   cannot be read.
  public func readReply<Endpoint: APIEndpoint>(
    _ endpoint: Endpoint.Type, _ response: AlipayHTTPResponse
  ) throws(AlipayError) -> AlipayReply<Endpoint.Response> {
    let call = Call(endpoint)
    guard response.status == 200 else {
      throw call.error(.httpStatus(response.status), .answered, body: response.body)
    }
    let isSigned: Bool
    switch credentials.kind {
    case .apiKey:
      isSigned = false
    case .rsa(let rsa):
      let content = { time in
        AlipaySignedContent(
          target: server.target(Endpoint.path), clientID: rsa.clientID, time: time, body: response.body)
      }
      isSigned = try call.isSigned(response, content, verify: rsa.verify)
    }
    let reply: AlipayReply<Endpoint.Response> = try call.reply(response.body, isSigned: isSigned)
    if case .rsa = credentials.kind, !isSigned, !ResultParts(of: reply.message).reportsFailure {
      throw call.error(.signature(.unsignedSuccess), .answered, body: response.body)
    }
    return reply
  }
}
