import AlipayGateway
import AlipayVaulting
import Foundation
import Testing

@Suite("Notifications")
struct ReceiveTests {
  typealias Notify = AlipayVaulting.NotifyVaulting

  static let target = "/alipay/vaulting?shop=7"
  static let json = Answers.result("S", "SUCCESS", Answers.token)

  static func headers(time: String = "1700000000000", signature: [UInt8] = Answers.signature) -> AlipayHeaders {
    [
      "client-id": Answers.clientID, "request-time": time,
      "signature": AlipaySignature(keyVersion: 1, bytes: signature).headerValue,
    ]
  }

  static func receive(
    _ headers: AlipayHeaders, _ json: String = json, target: String = target, maximumAge: Duration? = nil
  ) -> Result<AlipayNotification<Notify.Request>, AlipayError> {
    Result { () throws(AlipayError) in
      let receiver = try AlipayReceiver(
        clientID: Answers.clientID, maximumAge: maximumAge, clock: VirtualClock().clock,
        verify: { _, signature in signature == Answers.signature })
      return try receiver.receive(Notify.self, target: target, headers: headers, body: Array(json.utf8))
    }
  }

  static func reason(_ result: Result<AlipayNotification<Notify.Request>, AlipayError>) -> AlipayError.Reason? {
    guard case .failure(let error) = result else { return nil }
    return error.reason
  }

  @Test("are verified over the text of the vector, and decoded")
  func vector() throws {
    let vector = try #require(SigningVector.all.first { $0.kind == "notification" })
    let receiver = try AlipayReceiver(clientID: vector.clientId) { content, signature in
      #expect(content == Array(vector.content.utf8))
      return Data(signature).base64EncodedString() == vector.signatureBase64
    }
    let received = try receiver.receive(
      Notify.self, target: vector.path,
      headers: [
        "Client-Id": vector.clientId, "Request-Time": vector.time, "Signature": vector.signatureHeaderValue,
      ], body: Array(vector.body.utf8))
    #expect(try received.message == Notify.Request(json: vector.body))
    #expect(vector.path.contains("?"))
  }

  @Test("give the message, its outcome and the acknowledgement")
  func received() throws {
    let received = try Self.receive(Self.headers()).get()
    #expect(received.message.vaultingRequestId == "r1" && received.outcome.action == .acknowledge)
    let answer = received.acknowledgement
    #expect(answer.status == 200 && answer.headers["content-type"] == "application/json; charset=UTF-8")
    let described = Notify.Response(result: .init())
    #expect(described.violations().isEmpty && answer.body == described.json())
  }

  @Test("without a signature are refused, whatever they say", arguments: ["S", "F", "U"])
  func unsigned(status: String) {
    let json = Answers.result(status, "SUCCESS")
    #expect(Self.reason(Self.receive(["Client-Id": Answers.clientID], json)) == .signature(.missing))
  }

  @Test("with half a signature, a wrong one or an unreadable one are refused")
  func wrong() {
    let signature = AlipaySignature(keyVersion: 1, bytes: Answers.signature).headerValue
    #expect(Self.reason(Self.receive(["signature": signature])) == .signature(.incomplete))
    #expect(Self.reason(Self.receive(["request-time": "1"])) == .signature(.incomplete))
    #expect(Self.reason(Self.receive(["request-time": "1", "signature": "x"])) == .signature(.malformed))
    #expect(Self.reason(Self.receive(Self.headers(signature: [1]))) == .signature(.wrong))
  }

  @Test("for another client are refused before their signature is looked at")
  func otherClient() {
    var headers = Self.headers()
    headers.append("Client-Id", "2")
    #expect(Self.reason(Self.receive(headers)) == .otherClient)
  }

  @Test("need the path at which they came", arguments: ["", "https://shop.example/alipay", "alipay"])
  func target(target: String) {
    #expect(Self.reason(Self.receive(Self.headers(), target: target)) == .setup(.target))
  }

  @Test("that are not JSON are refused")
  func notJSON() {
    guard case .notReadable = Self.reason(Self.receive(Self.headers(), "<html>")) else {
      Issue.record("it was received")
      return
    }
  }

  @Test(
    "have no age by default, and one in both directions if asked for",
    arguments: [
      ("1700000000000", true), ("1699999940000", true), ("1699999939999", false), ("1700000060000", true),
      ("1700000060001", false), ("2023-11-14T22:13:20Z", true), ("2023-11-15T06:13:20+08:00", true),
      ("2023-11-14T22:12:20+00:00", true), ("2023-11-14T22:12:19+00:00", false), ("yesterday", false),
      ("99999999999999999999999", false), ("-9223372036854775808", false), ("9223372036854775807", false),
    ])
  func age(time: String, isRecent: Bool) {
    #expect(Self.reason(Self.receive(Self.headers(time: time))) == nil)
    let limited = Self.receive(Self.headers(time: time), maximumAge: .seconds(60))
    #expect(Self.reason(limited) == (isRecent ? nil : .tooOld))
  }

  @Test("that are refused get an answer that does not say why")
  func refusal() {
    for (result, status) in [
      (Self.receive(Self.headers(signature: [1])), 401), (Self.receive([:]), 401),
      (Self.receive(Self.headers(), "<"), 400),
    ] {
      guard case .failure(let error) = result else { continue }
      #expect(error.refusal == AlipayHTTPResponse(status: status))
    }
    #expect(AlipayHTTPResponse.notHandled.status == 503 && AlipayHTTPResponse.notHandled.body.isEmpty)
  }
}
