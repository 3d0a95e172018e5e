import AlipayGateway
import AlipayVaulting
import Testing

@Suite("Following the answers of real endpoints")
struct CompleteTests {
  typealias Vault = AlipayVaulting.VaultPaymentMethod
  typealias Session = AlipayVaulting.CreateVaultingSession
  typealias Inquiry = AlipayVaulting.InquireVaulting

  /// The endpoint and the request ID of each request.
  static func sent(_ transport: AlipayTestTransport) async -> [String] {
    await transport.requests.map { request in
      let name = request.url.split(separator: "/").last ?? ""
      let body = String(decoding: request.body, as: UTF8.self)
      let id = body.firstRange(of: #""vaultingRequestId":""#).map { body[$0.upperBound...].prefix { $0 != "\"" } }
      return "\(name) \(id ?? "")"
    }
  }

  @Test("A failed verification is repeated under a new ID, which the merchant makes")
  func newID() async throws {
    let transport = Answers.script([
      Answers.signed(Answers.result("F", "VERIFICATION_FAIL")), Answers.signed(Answers.stored),
    ])
    let client = try Answers.client(transport)
    let done = await client.complete(Vault.self, Answers.vault(), within: .seconds(60)) { "r2" }
    guard case .answered(let reply) = done.ending, case .stored(let token, _) = reply.outcome else {
      Issue.record("\(done.ending)")
      return
    }
    #expect(token == "t" && done.action == .proceed && done.requestIDs == ["r1", "r2"])
    #expect(await Self.sent(transport) == ["vaultPaymentMethod r1", "vaultPaymentMethod r2"])
  }

  @Test("Request IDs that are not given are random and short enough")
  func randomIDs() {
    let ids = (0..<100).map { _ in AlipayClient.randomRequestID() }
    #expect(Set(ids).count == 100 && ids.allSatisfy { $0.utf8.count == 32 })
  }

  @Test("A session without a final result is asked for again under the same ID")
  func sameID() async throws {
    let session = Answers.result(
      "S", "SUCCESS",
      #","vaultingSessionData":"d","vaultingSessionId":"i","vaultingSessionExpiryTime":"2026-05-20T12:01:01+08:00""#)
    let transport = Answers.script([
      AlipayHTTPResponse(json: Answers.result("U", "UNKNOWN_EXCEPTION")), Answers.signed("", status: 503),
      Answers.signed(session),
    ])
    let client = try Answers.client(transport)
    let request = Session.Request(
      paymentMethodType: .card, vaultingRequestId: "r1", vaultingNotificationUrl: "https://shop.example/n",
      is3DSAuthentication: true)
    let done = await client.complete(Session.self, request, within: .seconds(60))
    #expect(done.action == .proceed && done.requestIDs == ["r1"])
    #expect(await Self.sent(transport) == Array(repeating: "createVaultingSession r1", count: 3))
  }

  @Test("An inquiry polls until the vaulting is done, and goes on while the user completes it if asked to")
  func polling() async throws {
    let awaiting = Answers.result(
      "S", "SUCCESS", #","vaultingStatus":"PROCESSING","normalUrl":"https://x.example/3ds""#)
    let answers = [Answers.processing, awaiting, Answers.storedByInquiry].map { Answers.signed($0) }
    let clock = VirtualClock()
    let client = try Answers.client(Answers.script(answers), clock: clock.clock)
    let stopped = await client.complete(Inquiry.self, .init(vaultingRequestId: "r1"), within: .seconds(60))
    #expect(stopped.action == .redirectUser && stopped.steps.count == 2 && clock.pauses == [.seconds(2)])
    var patience = AlipayPatience()
    patience.waitsForUser = true
    let patient = try Answers.client(Answers.script(answers))
    let done = await patient.complete(
      Inquiry.self, .init(vaultingRequestId: "r1"), within: .seconds(60), patience: patience)
    #expect(done.action == .proceed && done.steps.count == 3)
  }

  @Test("A request that is not valid ends it, and nothing is sent")
  func notValid() async throws {
    let transport = Answers.script([])
    let client = try Answers.client(transport)
    let done = await client.complete(Vault.self, Answers.vault(String(repeating: "x", count: 65)), within: .seconds(60))
    guard case .failed(let error) = done.ending, case .notValid = error.reason else {
      Issue.record("\(done.ending)")
      return
    }
    #expect(done.action == .correctRequest)
    #expect(await transport.requests.isEmpty)
  }
}
