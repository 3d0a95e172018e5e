public import SDKRuntime

/// A notification that was verified and decoded.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayNotification<Message: APIMessage>: Sendable {
  /// What the vendor sent.
  public let message: Message
  /// What was irregular in it and did not cost the message: paths, never values.
  public let problems: [APIDecodingProblem]
  /// The paths of fields that the description does not know.
  public let unknownFields: [String]

  /// What was irregular, ready to be logged for `gen verify`.
  public var report: APIDecodingReport { APIDecodingReport(problems: problems, unknownFields: unknownFields) }

  /// What to answer when the notification was handled, now or before: the vendor stops sending it.
  ///
  /// Answer with something else, such as ``AlipayHTTPResponse/notHandled``, and the vendor sends it again, up to eight
  /// times within about a day; the sandbox does not repeat.
  public var acknowledgement: AlipayHTTPResponse {
    AlipayHTTPResponse(json: #"{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}"#)
  }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayNotification where Message: APIJudgedMessage {
  /// What the notification means.
  public var outcome: Message.Outcome { message.outcome }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayHTTPResponse {
  /// What to answer when a notification could not be handled now, for example because a database is down: the vendor
  /// sends it again.
  public static var notHandled: AlipayHTTPResponse { AlipayHTTPResponse(status: 503) }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayError {
  /// What to answer to a notification that was refused. It does not say why.
  public var refusal: AlipayHTTPResponse {
    switch reason {
    case .signature, .otherClient, .tooOld: AlipayHTTPResponse(status: 401)
    case .setup, .notValid, .notSigned, .noConnection, .notSecure, .timedOut, .connectionLost, .cancelled, .httpStatus,
      .answerTooLarge, .notReadable:
      AlipayHTTPResponse(status: 400)
    }
  }
}
