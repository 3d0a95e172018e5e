internal import SDKRuntime

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Status, code and action of an answer: the vendor has the first two at the same place in every answer.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
struct ResultParts: Sendable {
  let status: String
  let code: String
  /// `nil` if the description does not judge the answer.
  let action: APINextAction?

  private struct Envelope: Decodable {
    struct Result: Decodable {
      var resultStatus: String?
      var resultCode: String?
    }

    var result: Result?
  }

  /// Reads what the decoder made of the answer, not what was received: of two results in one hostile answer, that is
  /// the one that the rest of the program sees.
  init<Message: APIMessage>(of message: Message) {
    let result = try? JSONDecoder().decode(Envelope.self, from: Data(message.json())).result
    status = result?.resultStatus ?? ""
    code = result?.resultCode ?? ""
    action = (message as? any APIJudgedMessage)?.outcome.action
  }

  /// Whether the answer does no more than report a failure. The vendor signs all others: an answer without a signature
  /// stores nothing and sends the user nowhere.
  var reportsFailure: Bool {
    guard ["F", "U"].contains(status) else { return false }
    switch action {
    case .proceed, .acknowledge, .redirectUser: return false
    case .correctRequest, .correctSetup, .retryUnchanged, .retryWithNewRequestId, .inquireThenRetryWithNewRequestId,
      .inquireLater, .startNewAttempt, .contactSupport, nil:
      return true
    }
  }
}
