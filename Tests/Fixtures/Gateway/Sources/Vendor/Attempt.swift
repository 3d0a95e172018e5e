import Foundation

/// What the vendor remembers of one vaulting.
struct Attempt: Sendable {
  var notificationURL: String
  var state: State

  enum State: Sendable {
    case stored
    case waitsForUser(inquiries: Int)
    case failed
  }
}

/// The attempts of all requests: what the vendor answers to the next one.
struct Attempts: Sendable {
  private var byID: [String: Attempt] = [:]
  /// How often each card was tried.
  private var tries: [String: Int] = [:]

  /// The address to which the result of `id` goes, if it is final.
  func notificationURL(of id: String) -> String? { byID[id]?.notificationURL }

  mutating func vault(_ request: [String: Any]) -> Answer {
    let id = request["vaultingRequestId"] as? String ?? ""
    let detail = request["paymentMethodDetail"] as? [String: Any]
    let number = (detail?["card"] as? [String: Any])?["cardNo"] as? String ?? ""
    let url = request["vaultingNotificationUrl"] as? String ?? ""
    if case .stored? = byID[id]?.state { return .stored(id) }
    tries[number, default: 0] += 1
    switch CardNumber(rawValue: number) {
    case .stored:
      byID[id] = Attempt(notificationURL: url, state: .stored)
      return .stored(id)
    case .needsUser:
      byID[id] = Attempt(notificationURL: url, state: .waitsForUser(inquiries: 0))
      return Answer(status: "U", code: "VERIFICATION_IN_PROCESS", fields: Self.page(id))
    case .refused, nil:
      byID[id] = Attempt(notificationURL: url, state: .failed)
      return Answer(status: "F", code: "PROCESS_FAIL", fields: ["vaultingRequestId": id])
    case .verificationFails where tries[number] == 1:
      return Answer(status: "F", code: "VERIFICATION_FAIL", fields: ["vaultingRequestId": id])
    case .unknownThenGone where tries[number] == 1:
      return Answer(status: "X", code: "UNKNOWN_EXCEPTION")
    case .verificationFails, .unknownThenGone:
      byID[id] = Attempt(notificationURL: url, state: .stored)
      return .stored(id)
    }
  }

  mutating func inquire(_ request: [String: Any]) -> Answer {
    let id = request["vaultingRequestId"] as? String ?? ""
    switch byID[id]?.state {
    case nil: return Answer(status: "F", code: "VAULTING_NOT_EXIST")
    case .stored: return .stored(id, ["vaultingStatus": "SUCCESS"])
    case .failed:
      return Answer(status: "S", code: "SUCCESS", fields: ["vaultingRequestId": id, "vaultingStatus": "FAIL"])
    case .waitsForUser(let inquiries):
      byID[id]?.state = inquiries < 1 ? .waitsForUser(inquiries: inquiries + 1) : .stored
      let fields = Self.page(id).merging(["vaultingStatus": "PROCESSING"]) { old, _ in old }
      return Answer(status: "S", code: "SUCCESS", fields: fields)
    }
  }

  private static func page(_ id: String) -> [String: any Sendable] {
    ["vaultingRequestId": id, "normalUrl": "https://bank.example/3ds/\(id)"]
  }
}
