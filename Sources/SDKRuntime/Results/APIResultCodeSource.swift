/// Something that has result codes: an endpoint, or an API with the codes common to all of its endpoints.
///
/// `Sendable`, so that a module whose code belongs to the main actor unless it says otherwise lets every actor use it.
public protocol APIResultCodeSource: Sendable {
  /// What each code means and what follows from it.
  static var resultCodes: APIResultCodeTable { get }
}

/// A result code: an open value of the kind of what it comes from.
extension APIOpenValue where Known: APIResultCodeSource {
  /// What is known about each code.
  public static var table: APIResultCodeTable { Known.resultCodes }

  /// What the table says about this code; `nil` if it is not known.
  public var entry: APIResultCodeEntry? { Known.resultCodes[rawValue] }

  /// What follows from this code in a message that has one of `statuses`: what its row says if that row is for one of
  /// them. Else what the status says by itself, or, where there are several, what an unknown one says. So the code of a
  /// success is no reason to go on when the status says that the call failed.
  public func action(under statuses: String...) -> APINextAction {
    let table = Known.resultCodes
    if let entry = table[rawValue], statuses.contains(entry.status) { return entry.action }
    return table.fallback(for: statuses.count == 1 ? statuses[0] : "").action
  }
}
