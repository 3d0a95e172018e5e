/// A result code of any endpoint, for code that handles all of them: logging, metrics, alerts.
///
/// The result codes of each endpoint are a separate type, `VaultPaymentMethod.ResultCode`, that has the codes common
/// to all endpoints too.
public protocol APIResultCode: RawRepresentable<String>, Hashable, Sendable, CustomStringConvertible {
  init(rawValue: String)

  /// What is known about each code.
  static var table: APIResultCodeTable { get }
}

extension APIResultCode {
  /// What the table says about this code; `nil` if it is not known.
  public var entry: APIResultCodeEntry? { Self.table[rawValue] }

  /// The action for this code in a message that has one of `statuses`.
  ///
  /// The row of the code decides if it is for one of these statuses. Otherwise the status decides, or the action for an
  /// unknown status if there are several: the code of a success is no reason to go on when the status reports a failure.
  public func action(under statuses: String...) -> APINextAction {
    let table = Self.table
    if let entry = table[rawValue], statuses.contains(entry.status) { return entry.action }
    return table.fallback(for: statuses.count == 1 ? statuses[0] : "").action
  }
}

extension APIOpenValue: APIResultCode where Known: APIResultCodeSource {
  public static var table: APIResultCodeTable { Known.resultCodes }

  /// Whether the table has this code.
  public var isKnown: Bool { entry != nil }
}
