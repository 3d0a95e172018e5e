import Reporting

/// One thing that recorded messages showed, with the number of messages that did.
public struct VerifyFinding: Sendable {
  public var kind: FindingKind
  /// From the endpoint and the message down: `vaultPaymentMethod.response.result.resultCode`.
  public var path: String
  /// What was seen, without a value: words, lengths, and constants that the description does not protect.
  public var sentence: String
  /// The messages that showed it, and all of the same endpoint and direction.
  public var count: Int
  public var total: Int
  public var fingerprint: Fingerprint
  public var paste: Paste
  /// Why the finding is accepted; `nil` if it is not.
  public var acceptedBecause: String?

  public var isAccepted: Bool { acceptedBecause != nil }

  /// How many messages, in words.
  var countWords: String {
    "in \(count) of \(total) \(total == 1 ? "message" : "messages")"
  }
}
