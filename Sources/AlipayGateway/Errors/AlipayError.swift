public import SDKRuntime

/// Why a call has no usable answer, or why a notification cannot be trusted.
///
/// Nothing in it prints a body, a key or a signature.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayError: Error, Sendable {
  /// What went wrong.
  public enum Reason: Sendable, Hashable {
    /// The request breaks limits of the description.
    case notValid([APIViolation])
    /// Client, credentials and server cannot be used together, or one of them cannot be used at all.
    case setup(AlipaySetupProblem)
    /// The signer threw an error.
    case notSigned
    /// No connection could be made.
    case noConnection
    /// The server could not prove who it is.
    case notSecure
    /// There was no answer within the time limit.
    case timedOut
    /// The connection ended before the whole answer was there.
    case connectionLost
    /// The task was cancelled.
    case cancelled
    /// The HTTP status is not 200.
    case httpStatus(Int)
    /// The answer is larger than the transport takes.
    case answerTooLarge
    /// The signature is missing or wrong.
    case signature(AlipaySignatureProblem)
    /// The body is not JSON that can be read as the message.
    case notReadable(APIDecodingError)
    /// A notification is for another client ID.
    case otherClient
    /// A notification is older than the receiver accepts, or comes from the future.
    case tooOld
  }

  /// What is known about a request when its call fails.
  public enum Delivery: Sendable, Hashable {
    /// Nothing was sent.
    case notSent
    /// The request may have been carried out.
    case unknown
    /// Something answered.
    case answered
  }

  /// What went wrong.
  public let reason: Reason
  /// The name of the call or callback; `nil` for problems of the setup.
  public let endpoint: String?
  /// Whether the request can have been carried out.
  public let delivery: Delivery
  /// What to do next. `APINextAction.retryUnchanged` only appears where the description says that a
  /// repetition is safe, or where nothing was sent.
  public let action: APINextAction
  /// What came back, if anything did. It may be anything; do not log it.
  public let body: AlipayErrorBody?
  /// The error that the transport, the signer or the verifier threw. It may contain anything; do not log it.
  ///
  /// It is neither printed nor mirrored.
  public let cause: (any Error)?

  init(
    _ reason: Reason, endpoint: String?, delivery: Delivery, isRepeatable: Bool = false, body: [UInt8]? = nil,
    cause: (any Error)? = nil
  ) {
    self.reason = reason
    self.endpoint = endpoint
    self.delivery = delivery
    self.action = reason.action(isRepeatable: isRepeatable || delivery == .notSent)
    self.body = body.map(AlipayErrorBody.init)
    self.cause = cause
  }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// What went wrong, in one line for each violation or problem, without values.
  public var description: String {
    (endpoint.map { "\($0): " } ?? "") + reason.words
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: ["reason": reason.words, "delivery": delivery, "action": action], displayStyle: .struct)
  }
}

/// What came back in the place of an answer. It is never printed.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayErrorBody: Sendable, Hashable {
  /// The bytes. If you read them, you are responsible for where they go.
  public let exposed: [UInt8]

  init(_ bytes: [UInt8]) { exposed = bytes }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayErrorBody: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The number of bytes.
  public var description: String { "\(exposed.count) bytes" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
