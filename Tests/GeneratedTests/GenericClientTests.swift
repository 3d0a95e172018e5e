import AlipayVaulting
import Testing

/// What a client can write once for all endpoints.
@Suite("A client for any endpoint")
struct GenericClientTests {
  /// Answers with what it is told, one body after the other, and remembers the requests.
  private final class Server {
    var answers: [String]
    var bodies: [String] = []

    init(_ answers: [String]) { self.answers = answers }

    func send(_ path: String, _ body: [UInt8]) -> [UInt8] {
      bodies.append("\(path) \(String(decoding: body, as: UTF8.self))")
      return Array(answers.removeFirst().utf8)
    }
  }

  private struct Client {
    let server: Server

    func call<E: APIEndpoint>(_ endpoint: E.Type, _ request: E.Request) throws -> E.Response {
      try request.validate()
      return try E.Response(json: server.send(E.path, request.json()))
    }

    /// Calls again, with a new key where that is the advice.
    func callAgain<E: APIIdempotentEndpoint>(
      _ endpoint: E.Type, _ request: E.Request, newKey: () -> String
    ) throws -> E.Response where E.Response: APIJudgedMessage {
      let response = try call(endpoint, request)
      guard response.outcome.action == .retryWithNewRequestId else { return response }
      var request = request
      request[keyPath: E.idempotencyKey] = newKey()
      return try call(endpoint, request)
    }
  }

  @Test("calls again with a new request ID, if the outcome says so")
  func retries() throws {
    let server = Server([
      #"{"result":{"resultCode":"VERIFICATION_FAIL","resultStatus":"F"},"vaultingRequestId":"1"}"#,
      #"{"result":{"resultCode":"PROCESS_FAIL","resultStatus":"F"},"vaultingRequestId":"2"}"#,
    ])
    let request = AlipayVaulting.VaultPaymentMethod.Request(
      vaultingRequestId: "1", vaultingNotificationUrl: "https://shop.example", redirectUrl: "https://shop.example",
      paymentMethodDetail: .init(paymentMethodType: .card), env: .init(terminalType: .web))
    let response = try Client(server: server).callAgain(AlipayVaulting.VaultPaymentMethod.self, request) { "2" }
    #expect(response.outcome == .failed(resultCode: .processFail))
    #expect(server.bodies.count == 2)
    #expect(server.bodies[0].hasPrefix(#"/v1/vaults/vaultPaymentMethod {"vaultingRequestId":"1","#))
    #expect(server.bodies[1].hasPrefix(#"/v1/vaults/vaultPaymentMethod {"vaultingRequestId":"2","#))
  }

  /// What a logging or metrics layer notes about a call, written once for all endpoints.
  private static func line<E: APIEndpoint>(_ endpoint: E.Type, _ response: E.Response) -> String {
    let message = response.resultMessage ?? "-"
    return "\(E.name) \(response.resultCode) \(response.resultStatus) \(message) \(response.resultEntry.action)"
  }

  @Test("logs and counts the result of any call")
  func logs() throws {
    typealias Vault = AlipayVaulting.VaultPaymentMethod
    let result = #"{"resultCode":"VERIFICATION_FAIL","resultStatus":"F","resultMessage":"No."}"#
    let response = try Vault.Response(json: #"{"result":\#(result),"vaultingRequestId":"1"}"#)
    #expect(response.resultCode == .verificationFail && response.resultStatus == .failure)
    #expect(Self.line(Vault.self, response) == "vaultPaymentMethod VERIFICATION_FAIL F No. retryWithNewRequestId")
    let unknown = try AlipayVaulting.DeleteToken.Response(json: #"{"result":{"resultCode":"NEW","resultStatus":"S"}}"#)
    #expect(Self.line(AlipayVaulting.DeleteToken.self, unknown) == "deleteToken NEW S - proceed")
    #expect(!unknown.resultEntry.isKnown && unknown.resultCode.entry == nil)
  }

  @Test("reads the result of a callback in the same way")
  func callbackResult() throws {
    func code(_ message: some APIResponse) -> String { message.resultCode.rawValue }
    let request = AlipayVaulting.NotifyVaulting.Request(
      result: .init(resultCode: "CARD_EXPIRED", resultStatus: .failure), vaultingRequestId: "1")
    #expect(request.resultCode == .cardExpired && code(request) == "CARD_EXPIRED")
  }

  @Test("takes the message of a callback too")
  func callback() throws {
    func next<C: APICallback>(_ callback: C.Type, _ body: String) throws -> APINextAction
    where C.Request: APIJudgedMessage {
      try C.Request(json: body).outcome.action
    }
    let body =
      #"{"result":{"resultCode":"NEW","resultStatus":"X"},"vaultingRequestId":"1","paymentMethodDetail":{"paymentMethodType":"CARD"}}"#
    #expect(
      try next(AlipayVaulting.NotifyVaulting.self, body)
        == AlipayVaulting.NotifyVaulting.Request(json: body).outcome.action)
  }
}
