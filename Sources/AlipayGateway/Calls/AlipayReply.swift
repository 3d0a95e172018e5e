public import SDKRuntime

/// An answer that was verified and decoded.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayReply<Message: APIMessage>: Sendable {
  /// What the vendor answered.
  public let message: Message
  /// What was irregular in the answer and did not cost the message: paths, never values.
  public let problems: [APIDecodingProblem]
  /// The paths of fields that the description does not know.
  public let unknownFields: [String]
  /// Whether a signature was there and was verified. Without one, only failures are accepted, unless an API key is
  /// used: then no answer is signed.
  public let isSigned: Bool

  /// What was irregular, ready to be logged for `gen verify`.
  public var report: APIDecodingReport { APIDecodingReport(problems: problems, unknownFields: unknownFields) }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayReply where Message: APIJudgedMessage {
  /// What the answer means.
  public var outcome: Message.Outcome { message.outcome }
}
