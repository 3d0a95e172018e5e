/// Something that has result codes: an endpoint, or an API with the codes common to all of its endpoints.
public protocol ResultCodeSource {
  /// What each code means and what follows from it.
  static var resultCodes: ResultCodeTable { get }
}

/// A result code: an open value of the kind of what it comes from.
extension OpenValue where Known: ResultCodeSource {
  /// What is known about each code.
  public static var table: ResultCodeTable { Known.resultCodes }

  /// What the table says about this code; `nil` if it is not known.
  public var entry: ResultCodeEntry? { Known.resultCodes[rawValue] }
}
