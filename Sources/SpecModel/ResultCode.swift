/// Where the outcome of a call sits in every response, and what each status means.
public struct ResultLocations: Sendable {
  /// The path of the code from the root of a response, for example `["result", "resultCode"]`.
  public var codePath: [String]
  public var statusPath: [String]
  public var messagePath: [String]
  /// The closed set of statuses, in the author's order.
  public var statuses: [ResultStatus]
  /// What to do about a status that is not in ``statuses``.
  public var unknownStatus: ResultStatus
  public var location: SourceLocation

  public init(
    codePath: [String], statusPath: [String], messagePath: [String], statuses: [ResultStatus],
    unknownStatus: ResultStatus, location: SourceLocation
  ) {
    self.codePath = codePath
    self.statusPath = statusPath
    self.messagePath = messagePath
    self.statuses = statuses
    self.unknownStatus = unknownStatus
    self.location = location
  }
}

/// One status that a result can have, with the action that follows when its code is not known.
public struct ResultStatus: Sendable {
  /// The wire value; empty for the unknown status.
  public var value: String
  public var doc: String
  public var action: NextAction
  public var location: SourceLocation

  public init(value: String, doc: String, action: NextAction, location: SourceLocation) {
    self.value = value
    self.doc = doc
    self.action = action
    self.location = location
  }
}

/// One row of a result-code table.
public struct ResultCode: Sendable {
  public var code: String
  public var status: String
  public var message: String
  public var action: NextAction
  public var advice: String
  public var basis: Basis
  /// The page that lists the code, if it is not that of the endpoint or the API.
  public var source: String?
  public var swiftName: String?
  public var deprecation: Deprecation?
  public var location: SourceLocation

  public init(
    code: String, status: String, message: String, action: NextAction, advice: String, basis: Basis,
    source: String?, swiftName: String?, deprecation: Deprecation?, location: SourceLocation
  ) {
    self.code = code
    self.status = status
    self.message = message
    self.action = action
    self.advice = advice
    self.basis = basis
    self.source = source
    self.swiftName = swiftName
    self.deprecation = deprecation
    self.location = location
  }
}

/// What the merchant does next: a closed set, the same in every description and in the runtime.
public enum NextAction: String, Sendable, CaseIterable {
  case proceed
  case correctRequest
  case correctSetup
  case retryUnchanged
  case retryWithNewRequestId
  case inquireThenRetryWithNewRequestId
  case redirectUser
  case inquireLater
  case startNewAttempt
  case contactSupport
  case acknowledge

  /// The action that a description of an earlier version of this tool calls by a name of the past.
  public init?(formerly name: String) {
    guard name == "retryWithSameRequestId" else { return nil }
    self = .retryUnchanged
  }
}
