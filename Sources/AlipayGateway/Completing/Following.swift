internal import SDKRuntime

/// One run of `complete`: calls, inquires and waits until a step ends the work.
///
/// A step is taken only if the description says that it does nothing twice: the same request because of its idempotency
/// key or because it only asks, another request ID because an answer that can be trusted says so.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
struct Following<Request: Sendable, Answer: Sendable, State: Sendable> {
  typealias Completion = AlipayCompletion<Answer, State>
  typealias Inquiry = Abilities<Request, Answer, State>.Inquiry

  enum Step {
    case call
    case callUnderNewID
    case inquire(Inquiry)
  }

  /// What comes next. The action is what is left to do if time is up, or the task is cancelled, before the step.
  enum Move {
    case take(Step, after: Duration, APINextAction)
    case end(Completion.Ending, APINextAction)
  }

  let abilities: Abilities<Request, Answer, State>
  let patience: AlipayPatience
  let clock: AlipayClock
  let timeout: Duration
  let deadline: Duration

  private var request: Request
  private var steps: [Completion.Step] = []
  private var repetitions = 0
  private var newRequestIDs = 0
  /// Whether a new attempt follows when an inquiry says that nothing was done.
  private var mayStartAgain = false

  init(
    _ request: Request, _ abilities: Abilities<Request, Answer, State>, _ patience: AlipayPatience, clock: AlipayClock,
    timeout: Duration, within limit: Duration
  ) {
    self.request = request
    self.abilities = abilities
    self.patience = patience
    self.clock = clock
    self.timeout = timeout
    deadline = clock.elapsed() + limit
  }

  mutating func run() async -> Completion {
    var move = Move.take(.call, after: .zero, .retryUnchanged)
    while true {
      switch move {
      case .end(let ending, let action):
        return Completion(ending: ending, action: action, steps: steps)
      case .take(let step, let pause, let action):
        if let ending = await interruption(during: pause) {
          return Completion(ending: ending, action: action, steps: steps)
        }
        move = await take(step)
      }
    }
  }

  /// Waits; the ending if the work cannot go on after it.
  private func interruption(during pause: Duration) async -> Completion.Ending? {
    if Task.isCancelled { return .cancelled }
    guard clock.elapsed() + pause < deadline else { return .timeIsUp }
    guard pause > .zero else { return nil }
    do {
      try await clock.sleep(pause)
      return nil
    } catch {
      return .cancelled
    }
  }

  private mutating func take(_ step: Step) async -> Move {
    switch step {
    case .call: return await call()
    case .callUnderNewID:
      abilities.setRequestID?(&request, await abilities.newRequestID())
      return await call()
    case .inquire(let inquiry): return await inquire(inquiry)
    }
  }

  private var timeLeft: Duration { min(timeout, deadline - clock.elapsed()) }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension Following {
  private mutating func call() async -> Move {
    let requestID = abilities.requestID(request)
    do throws(AlipayError) {
      let answer = try await abilities.call(request, timeLeft)
      steps.append(.called(requestID: requestID, .success(answer)))
      return afterCall(answer)
    } catch {
      steps.append(.called(requestID: requestID, .failure(error)))
      return afterFailure(error, of: .call, left: error.action)
    }
  }

  private mutating func inquire(_ inquiry: Inquiry) async -> Move {
    let requestID = abilities.requestID(request)
    do throws(AlipayError) {
      let state = try await inquiry.ask(request, timeLeft)
      steps.append(.inquired(requestID: requestID, .success(state)))
      return afterInquiry(state, inquiry)
    } catch {
      steps.append(.inquired(requestID: requestID, .failure(error)))
      return afterFailure(error, of: .inquire(inquiry), left: inquiryLeft)
    }
  }

  private mutating func afterFailure(_ error: AlipayError, of step: Step, left: APINextAction) -> Move {
    if error.reason == .cancelled { return .end(.cancelled, left) }
    guard error.action == .retryUnchanged else { return .end(.failed(error), error.action) }
    return .take(step, after: nextPause(), left)
  }

  private mutating func afterCall(_ answer: Answer) -> Move {
    let judgement = abilities.judgeAnswer(answer)
    let end = Move.end(.answered(answer), judgement.action)
    switch judgement.action {
    case .proceed, .acknowledge, .correctRequest, .correctSetup, .startNewAttempt, .contactSupport:
      return end
    case .redirectUser:
      return patience.waitsForUser ? poll() ?? end : end
    case .retryUnchanged:
      return .take(.call, after: nextPause(), .retryUnchanged)
    case .retryWithNewRequestId:
      return startAgain(judgement) ?? end
    case .inquireThenRetryWithNewRequestId:
      mayStartAgain = true
      return poll() ?? end
    case .inquireLater:
      return poll() ?? end
    }
  }

  private mutating func afterInquiry(_ state: State, _ inquiry: Inquiry) -> Move {
    let judgement = inquiry.judge(state)
    if judgement.saysNothingWasDone, mayStartAgain {
      return startAgain(judgement) ?? .end(.inquired(state), .retryWithNewRequestId)
    }
    let end = Move.end(.inquired(state), judgement.action)
    switch judgement.action {
    case .proceed, .acknowledge, .correctRequest, .correctSetup, .startNewAttempt, .contactSupport:
      return end
    case .redirectUser:
      return patience.waitsForUser ? poll() ?? end : end
    case .retryUnchanged:
      return .take(.inquire(inquiry), after: nextPause(), inquiryLeft)
    case .retryWithNewRequestId:
      return startAgain(judgement) ?? end
    case .inquireThenRetryWithNewRequestId, .inquireLater:
      return poll() ?? end
    }
  }

  /// Asks for the state after a while; `nil` if nothing can be asked.
  private mutating func poll() -> Move? {
    repetitions = 0
    if let inquiry = abilities.inquiry { return .take(.inquire(inquiry), after: patience.pollInterval, inquiryLeft) }
    return abilities.isInquiry ? .take(.call, after: patience.pollInterval, .inquireLater) : nil
  }

  /// Sends the request under a new ID; `nil` if that is not safe or was done often enough.
  private mutating func startAgain(_ judgement: Judgement) -> Move? {
    guard judgement.isTrusted, abilities.setRequestID != nil, newRequestIDs < patience.newRequestIDs else { return nil }
    newRequestIDs += 1
    mayStartAgain = false
    return .take(.callUnderNewID, after: nextPause(), .retryWithNewRequestId)
  }

  private mutating func nextPause() -> Duration {
    defer { repetitions += 1 }
    return patience.pause(repetitions, chance: abilities.chance())
  }

  private var inquiryLeft: APINextAction { mayStartAgain ? .inquireThenRetryWithNewRequestId : .inquireLater }
}
