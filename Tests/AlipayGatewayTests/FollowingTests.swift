import SDKRuntime
import Testing

@testable import AlipayGateway

@Suite("Following actions")
struct FollowingTests {
  /// An answer that has nothing but its action.
  struct Reply: Sendable, Equatable {
    var action: APINextAction
    var isTrusted = true
    var saysNothingWasDone = false
    var judgement: Judgement {
      Judgement(action: action, isTrusted: isTrusted, saysNothingWasDone: saysNothingWasDone)
    }
  }

  typealias Turn = Result<Reply, AlipayError>

  /// What a run is given, and what the tests look at afterwards.
  struct Play {
    var calls: [Turn]
    var inquiries: [Turn]?
    var patience = AlipayPatience()
    var limit = Duration.seconds(600)
    var hasRequestID = true
    var isInquiry = false
    var clock = VirtualClock()
    var cancelsAtCall = Int.max

    init(_ calls: [Turn], inquiries: [Turn]? = nil) {
      self.calls = calls
      self.inquiries = inquiries
      patience.jitter = 0
    }

    func run() async -> AlipayCompletion<Reply, Reply> {
      let calls = Script(calls)
      let sent = Script<Int>([])
      let inquiries = self.inquiries.map(Script.init)
      let lost = AlipayError(.connectionLost, endpoint: "pay", delivery: .unknown)
      let call: @Sendable (String, Duration) async throws(AlipayError) -> Reply = {
        [cancelsAtCall] _, _ throws(AlipayError) in
        await sent.append(0)
        if await sent.count == cancelsAtCall { withUnsafeCurrentTask { $0?.cancel() } }
        guard let turn = try? await calls.next() else { throw lost }
        return try turn.get()
      }
      var inquiry: Abilities<String, Reply, Reply>.Inquiry?
      if let inquiries {
        inquiry = .init(
          ask: { _, _ throws(AlipayError) in
            guard let turn = try? await inquiries.next() else { throw lost }
            return try turn.get()
          }, judge: { $0.judgement })
      }
      let requestID: @Sendable (String) -> String? = { [hasRequestID] in hasRequestID ? $0 : nil }
      let setRequestID: @Sendable (inout String, String) -> Void = { $0 = $1 }
      let abilities = Abilities<String, Reply, Reply>(
        call: call, judgeAnswer: { $0.judgement }, requestID: requestID,
        setRequestID: hasRequestID ? setRequestID : nil, inquiry: inquiry, isInquiry: isInquiry,
        newRequestID: { "id\(await sent.count)" })
      var following = Following(
        "id0", abilities, patience, clock: clock.clock, timeout: .seconds(15), within: limit)
      return await following.run()
    }
  }

  /// The steps in short: `call id0 proceed`, `ask id0 timedOut`.
  static func story(_ completion: AlipayCompletion<Reply, Reply>) -> [String] {
    completion.steps.map { step in
      switch step {
      case .called(let id, .success(let reply)): "call \(id ?? "-") \(reply.action)"
      case .called(let id, .failure(let error)): "call \(id ?? "-") \(error.reason)"
      case .inquired(let id, .success(let reply)): "ask \(id ?? "-") \(reply.action)"
      case .inquired(let id, .failure(let error)): "ask \(id ?? "-") \(error.reason)"
      }
    }
  }

  static func ending(_ completion: AlipayCompletion<Reply, Reply>) -> String {
    switch completion.ending {
    case .answered: "answered"
    case .inquired: "inquired"
    case .failed(let error): "failed: \(error.reason)"
    case .timeIsUp: "time is up"
    case .cancelled: "cancelled"
    }
  }

  static func reply(_ action: APINextAction) -> Turn { .success(Reply(action: action)) }
  static let nothingDone = Turn.success(Reply(action: .correctRequest, saysNothingWasDone: true))
  static func failure(_ reason: AlipayError.Reason, isRepeatable: Bool = true) -> Turn {
    .failure(AlipayError(reason, endpoint: "pay", delivery: .unknown, isRepeatable: isRepeatable))
  }

  @Test(
    "stops at what is final and at what a person or the merchant's code has to do",
    arguments: [
      APINextAction.proceed, .acknowledge, .correctRequest, .correctSetup, .redirectUser, .startNewAttempt,
      .contactSupport,
    ])
  func stops(action: APINextAction) async {
    let asked = await Play([Self.reply(action)], inquiries: []).run()
    #expect(Self.ending(asked) == "answered" && asked.action == action && asked.requestIDs == ["id0"])
    let afterInquiry = await Play(
      [Self.reply(.inquireThenRetryWithNewRequestId)], inquiries: [Self.reply(action)]
    ).run()
    #expect(Self.ending(afterInquiry) == "inquired" && afterInquiry.action == action)
    #expect(afterInquiry.steps.count == 2)
  }

  @Test("knows every action")
  func allActions() async {
    for action in APINextAction.allCases {
      let play = Play([Self.reply(action), Self.reply(.proceed)], inquiries: [Self.reply(.proceed)])
      let completion = await play.run()
      #expect(completion.steps.count <= 2, "\(action)")
      #expect([action, .proceed].contains(completion.action), "\(action)")
    }
  }

  @Test("repeats unchanged, with pauses that double up to a limit")
  func retryUnchanged() async {
    var play = Play(Array(repeating: Self.reply(.retryUnchanged), count: 7) + [Self.reply(.proceed)])
    play.patience.longestPause = .seconds(10)
    let completion = await play.run()
    #expect(Self.ending(completion) == "answered" && completion.action == .proceed)
    #expect(completion.requestIDs == ["id0"] && completion.steps.count == 8)
    #expect(play.clock.pauses == [1, 2, 4, 8, 10, 10, 10].map { .seconds($0) })
  }

  @Test("repeats after a failure that can be repeated, and after no other")
  func failures() async {
    let repeated = await Play([Self.failure(.timedOut), Self.reply(.proceed)]).run()
    #expect(Self.story(repeated) == ["call id0 timedOut", "call id0 proceed"])
    for reason in [
      AlipayError.Reason.notValid([]), .setup(.server), .notSigned, .notSecure, .httpStatus(403), .answerTooLarge,
      .signature(.wrong), .signature(.unsignedSuccess),
    ] {
      let completion = await Play([Self.failure(reason)]).run()
      #expect(Self.ending(completion) == "failed: \(reason)" && completion.steps.count == 1)
    }
    let unsafe = await Play([Self.failure(.timedOut, isRepeatable: false)]).run()
    #expect(Self.ending(unsafe) == "failed: timedOut" && unsafe.action == .contactSupport)
  }

  @Test("starts again under new IDs, but not too often")
  func newRequestID() async {
    let completion = await Play(Array(repeating: Self.reply(.retryWithNewRequestId), count: 4)).run()
    #expect(Self.ending(completion) == "answered" && completion.action == .retryWithNewRequestId)
    #expect(completion.requestIDs == ["id0", "id1", "id2"])
  }

  @Test("starts nothing again because of an unsigned answer")
  func unsigned() async {
    let unsigned = Turn.success(Reply(action: .retryWithNewRequestId, isTrusted: false))
    let completion = await Play([unsigned, Self.reply(.proceed)]).run()
    #expect(Self.ending(completion) == "answered" && completion.requestIDs == ["id0"])
    let nothing = Turn.success(Reply(action: .correctRequest, isTrusted: false, saysNothingWasDone: true))
    let inquired = await Play([Self.reply(.inquireThenRetryWithNewRequestId)], inquiries: [nothing]).run()
    #expect(Self.ending(inquired) == "inquired" && inquired.requestIDs == ["id0"])
    #expect(inquired.action == .retryWithNewRequestId)
  }

  @Test("starts nothing again where there is no request ID")
  func noRequestID() async {
    var play = Play([Self.reply(.retryWithNewRequestId), Self.reply(.proceed)])
    play.hasRequestID = false
    let completion = await play.run()
    #expect(Self.story(completion) == ["call - retryWithNewRequestId"] && completion.requestIDs.isEmpty)
  }

  @Test("inquires first, and starts again if nothing was done")
  func inquireThenRetry() async {
    let play = Play(
      [Self.reply(.inquireThenRetryWithNewRequestId), Self.reply(.proceed)], inquiries: [Self.nothingDone])
    let completion = await play.run()
    #expect(
      Self.story(completion) == [
        "call id0 inquireThenRetryWithNewRequestId", "ask id0 correctRequest", "call id1 proceed",
      ])
    #expect(completion.requestIDs == ["id0", "id1"] && play.clock.pauses == [.seconds(2), .seconds(1)])
  }

  @Test("does not start again if the answer did not ask for it")
  func inquireOnly() async {
    let completion = await Play([Self.reply(.inquireLater)], inquiries: [Self.nothingDone]).run()
    #expect(Self.ending(completion) == "inquired" && completion.action == .correctRequest)
    #expect(completion.requestIDs == ["id0"])
  }

  @Test("polls every two seconds until the state is final")
  func polls() async {
    let play = Play(
      [Self.reply(.inquireLater)],
      inquiries: [
        Self.reply(.inquireLater), Self.failure(.timedOut), Self.failure(.connectionLost), Self.reply(.retryUnchanged),
        Self.reply(.inquireThenRetryWithNewRequestId), Self.reply(.proceed),
      ])
    let completion = await play.run()
    #expect(Self.ending(completion) == "inquired" && completion.action == .proceed)
    #expect(play.clock.pauses == [2, 2, 1, 2, 4, 2].map { .seconds($0) })
    #expect(completion.requestIDs == ["id0"])
  }

  @Test(
    "does not inquire where no endpoint answers",
    arguments: [APINextAction.inquireLater, .inquireThenRetryWithNewRequestId])
  func noInquiry(action: APINextAction) async {
    let completion = await Play([Self.reply(action), Self.reply(.proceed)]).run()
    #expect(Self.ending(completion) == "answered" && completion.action == action && completion.steps.count == 1)
  }

  @Test("repeats an inquiry that is the call itself")
  func inquiryItself() async {
    var play = Play([Self.reply(.inquireLater), Self.reply(.inquireLater), Self.reply(.proceed)])
    play.isInquiry = true
    play.hasRequestID = false
    let completion = await play.run()
    #expect(Self.ending(completion) == "answered" && completion.action == .proceed)
    #expect(play.clock.pauses == [.seconds(2), .seconds(2)])
  }

  @Test("waits for the user only if asked to")
  func user() async {
    var play = Play([Self.reply(.redirectUser)], inquiries: [Self.reply(.redirectUser), Self.reply(.proceed)])
    #expect(Self.ending(await play.run()) == "answered")
    play.patience.waitsForUser = true
    let completion = await play.run()
    #expect(Self.ending(completion) == "inquired" && completion.action == .proceed && completion.steps.count == 3)
  }

  @Test("ends when time is up, before a pause that would be too long, and says what is left to do")
  func timeIsUp() async {
    var play = Play(Array(repeating: Self.reply(.retryUnchanged), count: 9))
    play.limit = .seconds(8)
    var completion = await play.run()
    #expect(Self.ending(completion) == "time is up" && completion.action == .retryUnchanged)
    #expect(play.clock.pauses == [1, 2, 4].map { .seconds($0) } && completion.steps.count == 4)

    play = Play([Self.reply(.inquireThenRetryWithNewRequestId)], inquiries: [Self.nothingDone])
    play.limit = .seconds(2)
    completion = await play.run()
    #expect(Self.ending(completion) == "time is up" && completion.action == .inquireThenRetryWithNewRequestId)
    play.limit = .seconds(3)
    play.clock = VirtualClock()
    completion = await play.run()
    #expect(Self.ending(completion) == "time is up" && completion.action == .retryWithNewRequestId)
    #expect(completion.requestIDs == ["id0"])

    play = Play([Self.reply(.proceed)])
    play.limit = .zero
    completion = await play.run()
    #expect(Self.ending(completion) == "time is up" && completion.steps.isEmpty)
  }

  @Test("ends when its task is cancelled, and keeps what it knows")
  func cancelled() async {
    var play = Play([Self.reply(.retryUnchanged), Self.reply(.proceed)])
    play.cancelsAtCall = 1
    let waiting = await Task { [play] in await play.run() }.value
    #expect(Self.ending(waiting) == "cancelled" && waiting.action == .retryUnchanged)
    #expect(waiting.requestIDs == ["id0"] && waiting.steps.count == 1)

    let final = Play([Self.reply(.proceed)])
    var late = final
    late.cancelsAtCall = 1
    let known = await Task { [late] in await late.run() }.value
    #expect(Self.ending(known) == "answered")

    let failing = await Play([Self.failure(.cancelled)]).run()
    #expect(Self.ending(failing) == "cancelled" && failing.action == .retryUnchanged)
    let asking = await Play([Self.reply(.inquireLater)], inquiries: [Self.failure(.cancelled)]).run()
    #expect(Self.ending(asking) == "cancelled" && asking.action == .inquireLater)
  }

  @Test("leaves a part of each pause to chance, and never makes it longer or negative")
  func jitter() {
    var patience = AlipayPatience()
    #expect(patience.pause(0, chance: 0) == .seconds(1) && patience.pause(0, chance: 1) == .milliseconds(750))
    patience.jitter = 7
    #expect(patience.pause(3, chance: 1) == .zero && patience.pause(1000, chance: 0) == .seconds(30))
  }
}
