/// What ``Following`` can do with an endpoint.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
struct Abilities<Request: Sendable, Answer: Sendable, State: Sendable> {
  var call: @Sendable (Request, _ timeout: Duration) async throws(AlipayError) -> Answer
  var judgeAnswer: @Sendable (Answer) -> Judgement
  var requestID: @Sendable (Request) -> String?
  /// `nil` if the call has no request ID.
  var setRequestID: (@Sendable (inout Request, String) -> Void)?
  /// `nil` if no endpoint tells the state of the request.
  var inquiry: Inquiry?
  /// Whether the call itself only asks for a state.
  var isInquiry = false
  var newRequestID: @Sendable () async -> String
  /// A number from 0 to 1.
  var chance: @Sendable () -> Double = { Double.random(in: 0...1) }

  struct Inquiry {
    var ask: @Sendable (Request, _ timeout: Duration) async throws(AlipayError) -> State
    var judge: @Sendable (State) -> Judgement
  }
}
