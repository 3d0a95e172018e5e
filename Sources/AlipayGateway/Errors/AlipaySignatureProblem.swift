public import SDKRuntime

/// Why a message cannot be trusted.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public enum AlipaySignatureProblem: Sendable, Hashable, CaseIterable {
  /// A notification without a signature.
  case missing
  /// An unsigned answer that does more than report a failure: its result status is neither `F` nor `U`, or the user
  /// would be sent somewhere.
  case unsignedSuccess
  /// A signature without a time, or a time without a signature.
  case incomplete
  /// The header cannot be read.
  case malformed
  /// The signature does not fit the message.
  case wrong
  /// The verifier threw an error.
  case notVerified

  /// What to do next.
  public var action: APINextAction {
    switch self {
    case .missing, .unsignedSuccess, .incomplete, .malformed: .contactSupport
    case .wrong, .notVerified: .correctSetup
    }
  }

  var words: String {
    switch self {
    case .missing: "the signature is missing"
    case .unsignedSuccess: "the answer has no signature and does more than report a failure"
    case .incomplete: "a signature and its time must come together"
    case .malformed: "the signature header cannot be read"
    case .wrong: "the signature does not match the message and Alipay's public key"
    case .notVerified: "the verifier threw an error"
    }
  }
}
