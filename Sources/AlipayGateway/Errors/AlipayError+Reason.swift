internal import SDKRuntime

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayError.Reason {
  /// What follows from this reason.
  ///
  /// - Parameter isRepeatable: Whether the same request can be sent again without doing anything twice.
  func action(isRepeatable: Bool) -> APINextAction {
    switch self {
    case .notValid: .correctRequest
    case .setup, .notSigned, .notSecure, .otherClient: .correctSetup
    case .noConnection, .timedOut, .connectionLost, .cancelled, .notReadable:
      isRepeatable ? .retryUnchanged : .contactSupport
    case .httpStatus(let status) where status >= 500 || status == 408 || status == 429:
      isRepeatable ? .retryUnchanged : .contactSupport
    case .httpStatus: .correctSetup
    case .answerTooLarge: .contactSupport
    case .signature(let problem): problem.action
    case .tooOld: .inquireLater
    }
  }

  /// The reason in words, without values.
  var words: String {
    switch self {
    case .notValid(let violations): violations.map(\.description).joined(separator: "\n")
    case .setup(let problem): problem.words
    case .notSigned: "the signer threw an error"
    case .noConnection: "no connection"
    case .notSecure: "the server could not prove who it is"
    case .timedOut: "no answer within the time limit"
    case .connectionLost: "the connection ended before the whole answer was there"
    case .cancelled: "cancelled"
    case .httpStatus(let status): "HTTP status \(status)"
    case .answerTooLarge: "the answer is too large"
    case .signature(let problem): problem.words
    case .notReadable(let error): error.description
    case .otherClient: "the notification is for another client ID"
    case .tooOld: "the time of the notification is too far from now"
    }
  }
}
