import AlipayGateway
import AlipayVaulting
import Foundation
import Testing

@Suite("Nothing secret is printed by the gateway, whichever way")
struct GatewaySecrecyTests {
  typealias Vault = AlipayVaulting.VaultPaymentMethod

  /// Every secret of these tests contains one of these.
  static let marks = ["QXZJKW", "4111111111111111", "WKJZXQ"]
  static let key = "isak_TEST_QXZJKW"
  static let body = Array(#"{"secret":"QXZJKW"}"#.utf8)
  static let signature = Array("QXZJKW".utf8)

  /// An error that shows everything.
  struct Talkative: Error, CustomStringConvertible, LocalizedError {
    var description: String { "QXZJKW" }
    var errorDescription: String? { "QXZJKW" }
  }

  static func expectSecrecy(_ value: Any, _ place: SourceLocation = #_sourceLocation) {
    let text = Printed.forms(of: value)
    let hidden = marks + marks.map { Data($0.utf8).base64EncodedString() } + ["\(Array(marks[0].utf8))"]
    for mark in hidden { #expect(!text.contains(mark), "\(type(of: value)) prints \(mark)", sourceLocation: place) }
    #expect(!text.isEmpty, sourceLocation: place)
  }

  static func request() -> Vault.Request {
    Vault.Request(
      vaultingRequestId: "r1", vaultingNotificationUrl: "https://shop.example/n", redirectUrl: "https://shop.example/r",
      paymentMethodDetail: .init(
        paymentMethodType: .card,
        card: .init(cardNo: "4111111111111111", cvv: "123", expiryYear: "30", expiryMonth: "04")),
      env: .init(terminalType: .app))
  }

  static let rsa = AlipayCredentials.rsa(
    clientID: "SANDBOX_1", sign: { _ in signature }, verify: { _, given in given == signature })

  @Test("Requests, answers, headers, signatures and signed contents")
  func wire() async throws {
    let headers: AlipayHeaders = ["Authorization": "Bearer \(Self.key)", "Signature": "signature=QXZJKW"]
    Self.expectSecrecy(headers)
    Self.expectSecrecy(headers.fields)
    Self.expectSecrecy(AlipaySignature(keyVersion: 1, bytes: Self.signature))
    Self.expectSecrecy(AlipaySignedContent(target: "/a", clientID: "1", time: "1", body: Self.body))
    Self.expectSecrecy(AlipayHTTPResponse(status: 200, headers: headers, body: Self.body))
    Self.expectSecrecy(AlipayHTTPRequest(url: "https://x.example", headers: headers, body: Self.body, timeout: .zero))
    for credentials in [Self.rsa, .apiKey(Self.key)] {
      let client = try AlipayClient(
        server: AlipayVaulting.Servers.asiaSandbox, credentials: credentials, agentToken: "QXZJKW",
        transport: AlipayTestTransport { _ in throw Talkative() })
      Self.expectSecrecy(credentials)
      Self.expectSecrecy(client)
      Self.expectSecrecy(try await client.makeRequest(Vault.self, Self.request()))
    }
    Self.expectSecrecy(try AlipayReceiver(clientID: "1") { _, _ in Self.key.isEmpty })
  }

  @Test("Replies, notifications and completions, with what they carry")
  func messages() async throws {
    let token = #","paymentMethodDetail":{"paymentMethodType":"CARD","card":{"cardToken":"QXZJKW","cvv":"WKJZXQ"}}"#
    let json = Answers.result("S", "SUCCESS", #"\#(token),"normalUrl":"https://x.example/QXZJKW""#)
    let transport = AlipayTestTransport { _ in Answers.signed(json) }
    let client = try Answers.client(transport)
    let reply = try await client.send(Vault.self, Self.request())
    #expect(reply.outcome.action == .proceed)
    Self.expectSecrecy(reply)
    Self.expectSecrecy(reply.outcome)
    let completion = await client.complete(Vault.self, Self.request(), within: .seconds(1))
    #expect(completion.action == .proceed)
    Self.expectSecrecy(completion)
    Self.expectSecrecy(completion.steps)
    Self.expectSecrecy(completion.ending)
    let receiver = try AlipayReceiver(clientID: Answers.clientID) { _, _ in true }
    let received = try receiver.receive(
      AlipayVaulting.NotifyVaulting.self, target: "/", headers: ReceiveTests.headers(), body: Array(json.utf8))
    Self.expectSecrecy(received)
  }

  @Test("Errors of every kind, with any body and any cause")
  func errors() async throws {
    let bodies = [
      Answers.signed(#"{"result":"QXZJKW"#), Answers.signed(#"{"result":{"resultStatus":{"QXZJKW":1}}}"#),
      AlipayHTTPResponse(json: "<html>QXZJKW</html>", status: 502), AlipayHTTPResponse(json: "QXZJKW"),
      AlipayHTTPResponse(json: Answers.result("S", "QXZJKW")),
      AlipayHTTPResponse(json: "{}", headers: ["Response-Time": "QXZJKW", "Signature": "signature=UVhaSktX"]),
      AlipayHTTPResponse(json: "{}", headers: ["Response-Time": "QXZJKW"]),
    ]
    for answer in bodies {
      let client = try Answers.client(Answers.script([answer]))
      let error = await #expect(throws: AlipayError.self) { try await client.send(Vault.self, Self.request()) }
      try Self.expectSecrecy(#require(error))
      try Self.expectSecrecy(#require(error).reason)
      try Self.expectSecrecy(#require(error?.body))
    }
    let signers: [AlipayCredentials] = [
      .rsa(clientID: "SANDBOX_1", sign: { _ in throw Talkative() }, verify: { _, _ in true }),
      .rsa(clientID: "SANDBOX_1", sign: { _ in [1] }, verify: { _, _ in throw Talkative() }),
      .rsa(clientID: "SANDBOX_1", sign: { _ in [1] }, verify: { _, _ in true }),
    ]
    let transport = AlipayTestTransport { request in
      let signature = request.headers["Signature"] ?? ""
      guard request.headers["X"] == nil, signature.hasSuffix("AQ%3D%3D") else { throw Talkative() }
      return Answers.signed(
        Answers.result("X", "QXZJKW", #","paymentMethodDetail":{"card":{"cardNo":"4111111111111111"}}"#))
    }
    for (index, credentials) in signers.enumerated() {
      let client = try Answers.client(transport, credentials)
      do {
        let reply = try await client.send(Vault.self, Self.request())
        #expect(index == 2 && reply.isSigned)
      } catch {
        #expect(index < 2 && error.cause is Talkative)
        Self.expectSecrecy(error)
      }
    }
    var invalid = Self.request()
    invalid.metadata = String(repeating: "QXZJKW", count: 1000)
    let client = try Answers.client(AlipayTestTransport { _ in throw Talkative() })
    for request in [invalid, Self.request()] {
      let error = await #expect(throws: AlipayError.self) { try await client.send(Vault.self, request) }
      try Self.expectSecrecy(#require(error))
    }
  }

  @Test("An error says what went wrong where it is shown to people")
  func localized() async throws {
    let client = try Answers.client(AlipayTestTransport { _ in AlipayHTTPResponse(status: 502) })
    let error = await #expect(throws: AlipayError.self) { try await client.send(Vault.self, Self.request()) }
    #expect(error?.localizedDescription == "vaultPaymentMethod: HTTP status 502")
    #expect("\(try #require(error))" == "vaultPaymentMethod: HTTP status 502")
    do {
      try Answers.vault(String(repeating: "x", count: 65)).validate()
      Issue.record("it is valid")
    } catch {
      #expect(error.localizedDescription == "\(error)")
    }
    do {
      _ = try Vault.Response(json: "{")
      Issue.record("it is JSON")
    } catch {
      #expect(error.localizedDescription == "\(error)")
    }
  }
}
