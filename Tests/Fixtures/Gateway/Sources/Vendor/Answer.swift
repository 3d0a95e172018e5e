import Foundation

/// What the vendor answers, by the number of the card. It knows its own JSON and nothing of the package that is tested.
struct Answer: Sendable {
  var status: String
  var code: String
  var fields: [String: any Sendable] = [:]

  var json: Data {
    get throws {
      var message: [String: Any] = fields
      message["result"] = ["resultStatus": status, "resultCode": code, "resultMessage": code.lowercased()]
      return try JSONSerialization.data(withJSONObject: message, options: .sortedKeys)
    }
  }

  static func stored(_ id: String, _ fields: [String: any Sendable] = [:]) -> Answer {
    let card = ["cardToken": "token-of-\(id)", "brand": "VISA", "maskedCardNo": "************1111"]
    let detail: [String: any Sendable] = ["paymentMethodType": "CARD", "card": card]
    return Answer(
      status: "S", code: "SUCCESS",
      fields: fields.merging(["vaultingRequestId": id, "paymentMethodDetail": detail]) { old, _ in old })
  }
}

/// What happens to cards, by number.
public enum CardNumber: String, CaseIterable, Sendable {
  case stored = "4111111111111111"
  case needsUser = "5555555555554444"
  case refused = "4000000000000002"
  case verificationFails = "4012888888881881"
  case unknownThenGone = "378282246310005"

  public var story: String {
    switch self {
    case .stored: "stored"
    case .needsUser: "3-D Secure: the user gets a page; stored when it has been asked for twice"
    case .refused: "refused: contact support"
    case .verificationFails: "the first attempt fails, the second one is stored"
    case .unknownThenGone: "no result and nothing done; the second attempt is stored"
    }
  }
}
