/// What the merchant does next.
///
/// A closed set: a `switch` over it can be complete. A new action comes with a new major version of this library.
public enum APINextAction: String, Sendable, Hashable, CaseIterable {
  /// Nothing: go on with the data of the answer.
  case proceed
  /// Correct the fields of the request and send it again.
  case correctRequest
  /// Correct the keys, the client ID, the address or the contract; until then, no request succeeds.
  case correctSetup
  /// Send the same request again, with the same request ID if it has one.
  case retryUnchanged
  /// Call again with a new request ID.
  case retryWithNewRequestId
  /// Ask for the state under the old request ID first; then, if nothing was done, call again with a new one.
  case inquireThenRetryWithNewRequestId
  /// Send the user to one of the addresses of the answer.
  case redirectUser
  /// Ask for the state again after a while.
  case inquireLater
  /// Final: show the reason. Only the buyer can start again.
  case startNewAttempt
  /// Do not call again; a person has to look.
  case contactSupport
  /// Record it and answer the callback.
  case acknowledge
}
