public import SDKRuntime

/// What `complete` did, and how it ended.
///
/// `Answer` is the reply of the call, `State` that of the inquiry; it is `Never` for a call without one.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayCompletion<Answer: Sendable, State: Sendable>: Sendable {
  /// Why the work ended.
  public enum Ending: Sendable {
    /// The call has a final outcome, or one that a person or your code has to act on.
    case answered(Answer)
    /// The same, but the inquiry says so. Its outcome is about the attempt with the last of ``requestIDs``.
    case inquired(State)
    /// The last step failed, and going on is not safe or makes no sense.
    case failed(AlipayError)
    /// Time is up. The state is open: do what ``action`` says later.
    case timeIsUp
    /// The task was cancelled. The state is open: do what ``action`` says later.
    case cancelled
  }

  /// One call or inquiry.
  public enum Step: Sendable {
    case called(requestID: String?, Swift.Result<Answer, AlipayError>)
    case inquired(requestID: String?, Swift.Result<State, AlipayError>)

    /// The ID of the attempt that the step belongs to.
    public var requestID: String? {
      switch self {
      case .called(let requestID, _), .inquired(let requestID, _): requestID
      }
    }
  }

  /// Why the work ended.
  public let ending: Ending
  /// What to do next.
  public let action: APINextAction
  /// Every call and every inquiry, in order, each with its answer or its error.
  public let steps: [Step]

  /// Every request ID that was used, in order. Notifications name one of them.
  public var requestIDs: [String] {
    var seen: Set<String> = []
    return steps.compactMap(\.requestID).filter { seen.insert($0).inserted }
  }
}
