/// Something that has result codes: an endpoint, or an API with the codes common to all of its endpoints.
///
/// `Sendable`, so that a module whose code belongs to the main actor unless it says otherwise lets every actor use it.
public protocol APIResultCodeSource: APIKnownValues {
  /// What each code means and what follows from it.
  static var resultCodes: APIResultCodeTable { get }
}

extension APIResultCodeSource {
  public static var _knownValues: [String] { resultCodes.map(\.code) }
}
