import AlipayGateway
import AlipayVaulting

/// Answers that a test server makes, and the requests of the tests.
enum Answers {
  static let clientID = "SANDBOX_5X00000000000000"

  /// A signature that ``credentials`` accept. Real ones are verified in the fixture `Gateway`.
  static let signature: [UInt8] = Array("a signature".utf8)

  static let credentials = AlipayCredentials.rsa(
    clientID: clientID, keyVersion: 2, sign: { _ in signature }, verify: { _, given in given == signature })

  static let signedHeaders: AlipayHeaders = [
    "Response-Time": "2026-05-20T12:01:01+08:00",
    "Signature": AlipaySignature(keyVersion: 1, bytes: signature).headerValue,
  ]

  static func signed(_ json: String, status: Int = 200) -> AlipayHTTPResponse {
    AlipayHTTPResponse(json: json, status: status, headers: signedHeaders)
  }

  static func result(_ status: String, _ code: String, _ rest: String = "") -> String {
    #"{"result":{"resultStatus":"\#(status)","resultCode":"\#(code)","resultMessage":"m"},"vaultingRequestId":"r1"\#(rest)}"#
  }

  static let token = #","paymentMethodDetail":{"paymentMethodType":"CARD","card":{"cardToken":"t"}}"#
  static let stored = result("S", "SUCCESS", token)
  static let storedByInquiry = result("S", "SUCCESS", #","vaultingStatus":"SUCCESS"\#(token)"#)
  static let processing = result("S", "SUCCESS", #","vaultingStatus":"PROCESSING""#)
  static let unknownVaulting = result("F", "VAULTING_NOT_EXIST")

  static func vault(_ id: String = "r1") -> AlipayVaulting.VaultPaymentMethod.Request {
    AlipayVaulting.VaultPaymentMethod.Request(
      vaultingRequestId: id, vaultingNotificationUrl: "https://shop.example/n", redirectUrl: "https://shop.example/r",
      paymentMethodDetail: .init(paymentMethodType: .card), env: .init(terminalType: .app))
  }

  static func client(
    _ transport: any AlipayTransport, _ credentials: AlipayCredentials = credentials,
    clock: AlipayClock = VirtualClock().clock
  ) throws -> AlipayClient {
    try AlipayClient(
      server: AlipayVaulting.Servers.asiaSandbox, credentials: credentials, transport: transport, clock: clock)
  }

  /// A transport that returns one answer after the other.
  static func script(_ answers: [AlipayHTTPResponse]) -> AlipayTestTransport {
    let rest = Script(answers)
    return AlipayTestTransport { _ in try await rest.next() }
  }
}

/// Values that are taken one after the other.
actor Script<Value: Sendable> {
  private var values: [Value]
  init(_ values: [Value]) { self.values = values }

  var count: Int { values.count }

  func append(_ value: Value) { values.append(value) }

  func next() throws -> Value {
    guard !values.isEmpty else { throw AlipayTransportError.noConnection }
    return values.removeFirst()
  }
}
