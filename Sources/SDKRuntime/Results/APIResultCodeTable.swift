/// What one result code means, and what follows from it.
public struct APIResultCodeEntry: Sendable, Hashable {
  /// The code on the wire.
  public let code: String
  /// The status that the code comes with.
  public let status: String
  public let action: APINextAction
  /// What happened.
  public let message: String
  /// What the merchant does about it.
  public let advice: String
  /// Whether no source states this row.
  public let isAssumption: Bool
  /// Whether the row is in the table; `false` for one that was made from a status alone.
  public let isKnown: Bool

  public init(
    _ code: String, status: String, action: APINextAction, isAssumption: Bool = false, message: String, advice: String
  ) {
    self.init(
      code, status: status, action: action, message: message, advice: advice, isAssumption: isAssumption,
      isKnown: true)
  }

  init(
    _ code: String, status: String, action: APINextAction, message: String, advice: String, isAssumption: Bool,
    isKnown: Bool
  ) {
    self.code = code
    self.status = status
    self.action = action
    self.message = message
    self.advice = advice
    self.isAssumption = isAssumption
    self.isKnown = isKnown
  }
}

/// What a status means alone: the answer for a code that no table has.
public struct APIResultCodeFallback: Sendable, Hashable {
  public let status: String
  public let action: APINextAction
  public let meaning: String

  public init(_ status: String, action: APINextAction, meaning: String) {
    self.status = status
    self.action = action
    self.meaning = meaning
  }
}

/// The result codes of an endpoint, with those common to all endpoints behind them: a collection of rows.
public struct APIResultCodeTable: Sendable {
  private let entries: [APIResultCodeEntry]
  /// Where the first row of each code is.
  private let positions: [String: Int]
  /// What each status means when its code is not in the table.
  public let statuses: [APIResultCodeFallback]
  /// What a status means that is not in ``statuses``.
  public let unknownStatus: APIResultCodeFallback

  /// The table of the codes that every endpoint can return.
  public init(
    _ entries: [APIResultCodeEntry], statuses: [APIResultCodeFallback], unknownStatus: APIResultCodeFallback
  ) {
    self.entries = entries
    self.statuses = statuses
    self.unknownStatus = unknownStatus
    positions = Dictionary(zip(entries.lazy.map(\.code), entries.indices)) { first, _ in first }
  }

  /// The table of one endpoint: its own codes come before the common ones.
  public init(_ entries: [APIResultCodeEntry], common: APIResultCodeTable) {
    self.init(entries + common.entries, statuses: common.statuses, unknownStatus: common.unknownStatus)
  }

  /// The row of `code`, or `nil` if the table has none.
  public subscript(code: String) -> APIResultCodeEntry? {
    positions[code].map { entries[$0] }
  }

  /// The row of `code`, if that is a row for `status`; else a row made from what `status` says: for a code that the
  /// table does not have, and for one that contradicts its status.
  public func entry(for code: String, status: String) -> APIResultCodeEntry {
    if let entry = self[code], entry.status == status { return entry }
    let fallback = fallback(for: status)
    return APIResultCodeEntry(
      code, status: status, action: fallback.action, message: fallback.meaning, advice: fallback.meaning,
      isAssumption: false, isKnown: false)
  }

  /// What `status` says alone.
  func fallback(for status: String) -> APIResultCodeFallback {
    statuses.first { $0.status == status } ?? unknownStatus
  }
}

/// In the order of the description: the endpoint's own codes, then the common ones.
extension APIResultCodeTable: RandomAccessCollection {
  public var startIndex: Int { entries.startIndex }
  public var endIndex: Int { entries.endIndex }
  public subscript(position: Int) -> APIResultCodeEntry { entries[position] }
}
