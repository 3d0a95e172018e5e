import AlipayVaulting
import Foundation
import SDKRuntime
import Testing

/// Messages as the vendor prints them in its documents, and one answer of the real gateway (`Tests/Cases/Payloads`). The card
/// number, name and street in the one request with a card are test data.
@Suite("The vendor's payloads")
struct VendorPayloadTests {
  struct Payload: Sendable, CustomStringConvertible {
    let file: String
    /// The message that the file holds.
    let message: String
    let outcome: String?
    let action: APINextAction?

    init(_ file: String, _ message: String, outcome: String? = nil, action: APINextAction? = nil) {
      self.file = file
      self.message = message
      self.outcome = outcome
      self.action = action
    }

    var description: String { file }

    var endpoint: String { String(message.prefix { $0 != "." }) }

    var json: [UInt8] {
      get throws { [UInt8](try Data(contentsOf: VendorPayloadTests.folder.appending(path: file + ".json"))) }
    }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases/Payloads")

  static let payloads = [
    Payload("createVaultingSession.request.vendor-guide-cvsdk", "createVaultingSession.request"),
    Payload("createVaultingSession.request.vendor-page-2023-12", "createVaultingSession.request"),
    Payload(
      "createVaultingSession.response.vendor-openapi-2024", "createVaultingSession.response", outcome: "sessionCreated",
      action: .proceed),
    Payload("inquireVaulting.request.vendor-page-2023-12", "inquireVaulting.request"),
    Payload(
      "inquireVaulting.response.vendor-openapi-2024", "inquireVaulting.response", outcome: "stored", action: .proceed),
    Payload(
      "notifyVaulting.request.vendor-openapi-2024", "notifyVaulting.request", outcome: "stored", action: .acknowledge),
    Payload("notifyVaulting.response.vendor-openapi-2024", "notifyVaulting.response"),
    Payload("vaultPaymentMethod.request.vendor-openapi-2024", "vaultPaymentMethod.request"),
    Payload(
      "vaultPaymentMethod.response.vendor-openapi-2024", "vaultPaymentMethod.response", outcome: "stored",
      action: .proceed),
  ]

  static let unknownException = "gateway.response.unknown-exception-real"

  @Test("Every file is tested")
  func everyFile() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Self.payloads.map { $0.file + ".json" } + [Self.unknownException + ".json"]))
  }

  @Test("A payload decodes in both lanes and comes back with nothing lost", arguments: payloads)
  func roundTrip(payload: Payload) throws {
    let type = try #require(MessageTypes.all[payload.message])
    try expectRoundTrip(type, payload)
  }

  private func expectRoundTrip<Message: APIMessage>(_ type: Message.Type, _ payload: Payload) throws {
    let json = try payload.json
    let value = try Lanes.decode(type, json).get()
    #expect(try Lanes.encode(value) == JSONDecoder().decode(Document.self, from: Data(json)).underMainNames)
    #expect(try Message(json: value.json()) == value)
    if payload.message != "notifyVaulting.response" { #expect(value.violations().isEmpty) }
  }

  @Test("A payload that is judged has the outcome that fits", arguments: payloads.filter { $0.outcome != nil })
  func outcome(payload: Payload) throws {
    let judgement = try #require(MessageTypes.judges[payload.endpoint]).judge(payload.json)
    #expect(judgement.name == payload.outcome)
    #expect(judgement.action == payload.action)
  }

  @Test(
    "The gateway's answer to a failed call has a result alone: who vaults calls again with a new request ID",
    arguments: [
      ("createVaultingSession", "stateUnknown", APINextAction.retryUnchanged),
      ("fetchNonce", "stateUnknown", .retryUnchanged),
      ("inquireVaulting", "inquiryUnanswered", .retryUnchanged),
      ("vaultPaymentMethod", "stateUnknown", .retryWithNewRequestId),
    ])
  func unknownException(endpoint: String, outcome: String, action: APINextAction) throws {
    let json = try Payload(Self.unknownException, "\(endpoint).response").json
    let judgement = try #require(MessageTypes.judges[endpoint]).judge(json)
    #expect(judgement.name == outcome)
    #expect(judgement.action == action)
  }

  @Test("The vendor's sample of our answer differs from the vendor's text in the case of one word")
  func acknowledgement() throws {
    let json = try Payload("notifyVaulting.response.vendor-openapi-2024", "notifyVaulting.response").json
    let violations = try AlipayVaulting.NotifyVaulting.Response(json: json).violations()
    #expect(violations.map(\.path) == ["notifyVaulting.response.result.resultMessage"])
    #expect(AlipayVaulting.NotifyVaulting.Response(result: .init()).violations().isEmpty)
  }

  @Test("A notification of a failure may have an empty payment method")
  func emptyPaymentMethod() throws {
    let json = """
      {"result":{"resultCode":"CARD_EXPIRED","resultStatus":"F","resultMsg":"expired"},"vaultingRequestId":"VR-1",
       "paymentMethodDetail":{}}
      """
    let notification = try Lanes.decode(AlipayVaulting.NotifyVaulting.Request.self, Array(json.utf8)).get()
    #expect(notification.violations().map(\.path) == ["notifyVaulting.request.paymentMethodDetail.paymentMethodType"])
    #expect(notification.result.resultMessage == "expired")
    #expect(notification.outcome == .failed(vaultingRequestId: "VR-1", resultCode: .cardExpired))
  }

  @Test("A session without its data needs a new request ID, for the same one repeats the result")
  func sessionWithoutData() throws {
    let json = #"{"result":{"resultCode":"SUCCESS","resultStatus":"S"},"vaultingSessionId":"S-1"}"#
    let response = try AlipayVaulting.CreateVaultingSession.Response(json: json)
    #expect(response.outcome == .sessionDataMissing)
    #expect(response.outcome.action == .retryWithNewRequestId)
  }

  @Test("What no source limits is sent as it is")
  func limits() {
    var card = AlipayVaulting.CardPaymentMethodDetail(
      cardNo: "4111 1111 1111 1111", cvv: "12", expiryYear: "30", expiryMonth: "04")
    #expect(card.violations().isEmpty)
    card.cvv = "12345"
    card.expiryYear = "2030"
    #expect(Set(card.violations().map(\.path)) == ["cvv", "expiryYear"])
  }
}
