public import SDKRuntime

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayClient {
  /// Calls, and follows what the answers say until there is a final outcome, until a person or your own code has to
  /// act, or until time is up.
  ///
  /// It repeats the request under the same ID, inquires and polls, and starts again under a new ID. It does so only
  /// where the description says that nothing happens twice: see ``AlipayCompletion`` for what was done.
  ///
  /// - Parameters:
  ///   - endpoint: The call.
  ///   - request: What to send first.
  ///   - limit: How long all of it may take.
  ///   - patience: How long to wait between calls, and how often to start again.
  ///   - newRequestID: Makes another request ID. It is called right before the ID is used, so store the ID there if
  ///     notifications have to find their way: they name the ID of their attempt.
  /// - Returns: How it ended. It does not throw: a failure is one of the endings, and the request IDs that were used
  ///   are not lost with it.
  public func complete<Endpoint: APIIdempotentEndpoint & APIInquirableEndpoint>(
    _ endpoint: Endpoint.Type, _ request: Endpoint.Request, within limit: Duration,
    patience: AlipayPatience = AlipayPatience(),
    newRequestID: @escaping @Sendable () async -> String = { AlipayClient.randomRequestID() }
  ) async -> AlipayCompletion<AlipayReply<Endpoint.Response>, AlipayReply<Endpoint.InquiryEndpoint.Response>>
  where
    Endpoint.Response: APIJudgedMessage,
    Endpoint.InquiryEndpoint.Response: APIJudgedMessage
  {
    var following = Following(
      request,
      Abilities<Endpoint.Request, AlipayReply<Endpoint.Response>, AlipayReply<Endpoint.InquiryEndpoint.Response>>(
        call: { request, timeout throws(AlipayError) in try await send(endpoint, request, within: timeout) },
        judgeAnswer: judgement,
        requestID: { $0[keyPath: Endpoint.idempotencyKey] },
        setRequestID: { $0[keyPath: Endpoint.idempotencyKey] = $1 },
        inquiry: .init(
          ask: { request, timeout throws(AlipayError) in
            try await send(Endpoint.InquiryEndpoint.self, Endpoint.inquiry(for: request), within: timeout)
          },
          judge: { reply in
            var judgement = judgement(of: reply)
            judgement.saysNothingWasDone = saysNothingWasDone(reply.message, about: endpoint)
            return judgement
          }),
        newRequestID: newRequestID),
      patience, clock: clock, timeout: timeout, within: limit)
    return await following.run()
  }

  /// Calls, and follows what the answers say, for a call without an inquiry.
  ///
  /// It repeats the request under the same ID and under a new one, and never inquires.
  public func complete<Endpoint: APIIdempotentEndpoint>(
    _ endpoint: Endpoint.Type, _ request: Endpoint.Request, within limit: Duration,
    patience: AlipayPatience = AlipayPatience(),
    newRequestID: @escaping @Sendable () async -> String = { AlipayClient.randomRequestID() }
  ) async -> AlipayCompletion<AlipayReply<Endpoint.Response>, Never>
  where Endpoint.Response: APIJudgedMessage {
    var following = Following(
      request,
      Abilities<Endpoint.Request, AlipayReply<Endpoint.Response>, Never>(
        call: { request, timeout throws(AlipayError) in try await send(endpoint, request, within: timeout) },
        judgeAnswer: judgement,
        requestID: { $0[keyPath: Endpoint.idempotencyKey] },
        setRequestID: { $0[keyPath: Endpoint.idempotencyKey] = $1 },
        inquiry: nil, newRequestID: newRequestID),
      patience, clock: clock, timeout: timeout, within: limit)
    return await following.run()
  }

  /// Asks until the state is final, or until the user or your own code has to act.
  ///
  /// With ``AlipayPatience/waitsForUser`` it goes on asking while the user completes the attempt.
  public func complete<Endpoint: APIInquiryEndpoint>(
    _ endpoint: Endpoint.Type, _ request: Endpoint.Request, within limit: Duration,
    patience: AlipayPatience = AlipayPatience()
  ) async -> AlipayCompletion<AlipayReply<Endpoint.Response>, Never>
  where Endpoint.Response: APIJudgedMessage {
    var following = Following(
      request,
      Abilities<Endpoint.Request, AlipayReply<Endpoint.Response>, Never>(
        call: { request, timeout throws(AlipayError) in try await send(endpoint, request, within: timeout) },
        judgeAnswer: judgement, requestID: { _ in nil }, setRequestID: nil, inquiry: nil, isInquiry: true,
        newRequestID: { "" }),
      patience, clock: clock, timeout: timeout, within: limit)
    return await following.run()
  }

  /// A request ID that nobody has used: 32 hexadecimal digits.
  public static func randomRequestID() -> String {
    (0..<32).map { _ in String(UInt8.random(in: 0..<16), radix: 16) }.joined()
  }

  private func judgement<Message: APIMessage & APIJudgedMessage>(of reply: AlipayReply<Message>) -> Judgement {
    let isTrusted = if case .apiKey = credentials.kind { true } else { reply.isSigned }
    return Judgement(action: reply.outcome.action, isTrusted: isTrusted)
  }

  private func saysNothingWasDone<Endpoint: APIInquirableEndpoint>(
    _ message: Endpoint.InquiryEndpoint.Response, about endpoint: Endpoint.Type
  ) -> Bool {
    let result = ResultParts(of: message)
    return Endpoint.nothingDone.contains { $0.rawValue == result.code }
      && Endpoint.InquiryEndpoint.resultCodes.entry(for: result.code, status: result.status).isKnown
  }
}
