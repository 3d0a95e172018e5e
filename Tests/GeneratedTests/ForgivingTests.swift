import AlipayVaulting
import Foundation
import Testing

/// Irregular messages of the vendor: a field that no decision needs never costs the message.
@Suite("Forgiving decoding")
struct ForgivingTests {
  typealias Response = AlipayVaulting.VaultPaymentMethod.Response
  typealias Notification = AlipayVaulting.NotifyVaulting.Request

  private func read<Message: APIMessage>(_ type: Message.Type, _ json: String) throws -> APIDecoded<Message> {
    try Lanes.read(type, Array(json.utf8)).get()
  }

  private static func stored(_ detail: String, _ card: String = "") -> String {
    #"""
    {"result":{"resultCode":"SUCCESS","resultStatus":"S"},"vaultingRequestId":"v",
    "paymentMethodDetail":{\#(detail)"card":{"cardToken":"t"\#(card)}}}
    """#
  }

  @Test("A stored card survives a required text that is missing, which is reported once")
  func missingText() throws {
    let decoded = try read(Response.self, Self.stored(""))
    guard case .stored(let token, _) = decoded.message.outcome else {
      Issue.record("\(decoded.message.outcome)")
      return
    }
    #expect(token == "t" && decoded.message.paymentMethodDetail?.paymentMethodType == "")
    #expect(
      decoded.problems.map(\.description) == [
        "vaultPaymentMethod.response.paymentMethodDetail.paymentMethodType: required, but absent"
      ])
  }

  @Test("An answer of the gateway, which has a result and nothing else, is read and reports the ID that is missing")
  func answerOfTheGateway() throws {
    let decoded = try read(
      Response.self, #"{"result":{"resultCode":"INVALID_SIGNATURE","resultStatus":"F","resultMessage":"No."}}"#)
    #expect(decoded.message.outcome == .failed(resultCode: .invalidSignature))
    #expect(
      decoded.problems.map(\.description) == ["vaultPaymentMethod.response.vaultingRequestId: required, but absent"])
  }

  @Test(
    "A stored card survives fields of a wrong kind",
    arguments: [
      (#""paymentMethodType":"CARD","extendInfo":{},"#, "", ["extendInfo: should be text, but is an object"]),
      (#""paymentMethodType":"CARD","#, #","lastFour":1111"#, []),
      (#""paymentMethodType":"CARD","#, #","expiryYear":30"#, []),
      (
        #""paymentMethodType":"CARD","#, #","billingAddress":"x""#,
        ["card.billingAddress: should be an object, but is text"]
      ),
      (
        #""paymentMethodType":true,"#, #","supportedBrands":"VISA""#,
        ["card.supportedBrands: should be a list, but is text"]
      ),
    ])
  func wrongKinds(detail: String, card: String, problems: [String]) throws {
    let decoded = try read(Response.self, Self.stored(detail, card))
    #expect(decoded.message.outcome.action == .proceed)
    #expect(
      decoded.problems.map(\.description) == problems.map { "vaultPaymentMethod.response.paymentMethodDetail." + $0 })
    let stored = decoded.message.paymentMethodDetail?.card
    if card.contains("lastFour") { #expect(stored?.lastFour == "1111") }
    if card.contains("expiryYear") { #expect(stored?.expiryYear == "30") }
    #expect(stored?.billingAddress == nil && stored?.supportedBrands == nil)
  }

  @Test("A notification of a failure is acknowledged, whatever else is in it")
  func failedNotification() throws {
    let json = #"""
      {"notifyType":"VAULTING_RESULT","result":{"resultCode":"CARD_EXPIRED","resultStatus":"F"},
      "vaultingRequestId":"v","vaultingStatus":"FAIL","paymentMethodDetail":{}}
      """#
    let decoded = try read(Notification.self, json)
    guard case .failed = decoded.message.outcome else {
      Issue.record("\(decoded.message.outcome)")
      return
    }
    #expect(decoded.problems.map(\.path) == ["notifyVaulting.request.paymentMethodDetail.paymentMethodType"])
  }

  @Test("An empty token is none, and an empty address is none")
  func emptyTexts() throws {
    let json = Self.stored(#""paymentMethodType":"CARD","#).replacing(#""cardToken":"t""#, with: #""cardToken":"""#)
    guard case .unexpected = try read(Response.self, json).message.outcome else {
      Issue.record("an empty token was stored")
      return
    }
    let verification = #"{"result":{"resultCode":"VERIFICATION_IN_PROCESS","resultStatus":"U"},"normalUrl":"","#
    let none = try read(Response.self, verification + #""schemeUrl":"","applinkUrl":""}"#).message.outcome
    #expect(none == .notCreated && none.action == .retryWithNewRequestId)
    let one = try read(Response.self, verification + #""schemeUrl":"app://x","applinkUrl":""}"#).message.outcome
    #expect(one == .awaitingUser(applinkUrl: nil, schemeUrl: "app://x", normalUrl: nil))
  }

  @Test("Required texts of a request must not be empty")
  func emptyRequest() throws {
    let request = AlipayVaulting.VaultPaymentMethod.Request(
      vaultingRequestId: "", vaultingNotificationUrl: "https://shop.example/a", redirectUrl: "https://shop.example/b",
      paymentMethodDetail: .init(paymentMethodType: ""), env: .init(terminalType: ""))
    #expect(
      request.violations().map(\.description) == [
        "vaultPaymentMethod.request.vaultingRequestId: must not be empty",
        "vaultPaymentMethod.request.paymentMethodDetail.paymentMethodType: must not be empty",
        "vaultPaymentMethod.request.env.terminalType: must not be empty",
      ])
  }

  @Test(
    "Without a result code and status there is no message",
    arguments: [
      "[]", "null", #"{"result":{}}"#, #"{"result":7}"#, "{}", #"{"result":{"resultCode":[],"resultStatus":"S"}}"#,
      #"{"result":{"resultCode":"SUCCESS","resultStatus":null}}"#,
    ])
  func unreadable(json: String) throws {
    #expect(throws: APIDecodingError.self) { try Lanes.read(Response.self, Array(json.utf8)).get() }
    #expect(throws: APIDecodingError.self) { try APIDecoded<Response>(json: json.dropLast().description) }
  }

  @Test("Neither does a report that is full of other things hide that")
  func fullReport() throws {
    let odd = Array(repeating: "[]", count: 300).joined(separator: ",")
    let json = Self.stored(#""paymentMethodType":"CARD","#, #","supportedBrands":[\#(odd)]"#)
    #expect(try read(Response.self, json).problems.count == 100)
    let late = json.replacing(#""resultStatus":"S""#, with: #""resultStatus":[]"#)
    #expect(throws: APIDecodingError.self) { try read(Response.self, late) }
  }

  @Test("Fields that nobody described are listed by path, sorted in each object, and no value is")
  func unknownFields() throws {
    let json = Self.stored(#""paymentMethodType":"CARD","zeta":1,"alpha":{"secret":"s"},"#, #","4111111111111111":1"#)
    let path = "vaultPaymentMethod.response.paymentMethodDetail"
    #expect(
      try read(Response.self, json).unknownFields == ["\(path).card[*]", "\(path).alpha", "\(path).zeta"])
    #expect(try read(Response.self, Self.stored(#""paymentMethodType":"CARD","#)).unknownFields == [])
    let many = (0..<500).map { #""x\#($0)":1"# }.joined(separator: ",")
    #expect(
      try read(Response.self, Self.stored(#""paymentMethodType":"CARD","#, "," + many)).unknownFields.count == 100)
  }

  @Test("What the merchant writes is decoded strictly")
  func strict() throws {
    let json = AlipayVaulting.DeleteToken.Request(token: "t").json()
    let text = String(decoding: json, as: UTF8.self).replacing(#""t""#, with: "1")
    #expect(throws: APIDecodingError.self) { try AlipayVaulting.DeleteToken.Request(json: text) }
  }
}
