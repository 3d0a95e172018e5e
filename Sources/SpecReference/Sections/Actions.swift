import SpecModel

extension Page {
  /// What each action asks of the merchant: the same list on every page.
  mutating func addActions() {
    heading(2, "Actions")
    table(["action", "meaning"], NextAction.allCases.map { ["\(code: $0.rawValue)", $0.meaning] })
  }
}

extension NextAction {
  fileprivate var meaning: Markdown {
    switch self {
    case .proceed: "Nothing to do; use the data."
    case .correctRequest: "Correct the request's fields and send it again."
    case .correctSetup: "Correct the keys, the client ID, the URL or the contract."
    case .retryUnchanged: "Send it again as it is."
    case .retryWithNewRequestId: "Send it again under a new request ID."
    case .inquireThenRetryWithNewRequestId:
      "Ask for the state first; if nothing happened, send it again under a new request ID."
    case .redirectUser: "Send the user to a returned URL."
    case .inquireLater: "Ask for the state again after a while."
    case .startNewAttempt: "A final failure: show the reason. Only the user can start again."
    case .contactSupport: "A person has to look at it."
    case .acknowledge: "Record the callback and answer with the fixed body."
    }
  }
}
