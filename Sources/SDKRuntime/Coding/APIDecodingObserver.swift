/// Receives what is irregular in each message that a `JSONDecoder`, or any other decoder, decodes:
///
///     decoder.userInfo[.decodingObserver] = APIDecodingObserver { report in log(report.jsonLine()) }
///
/// ``APIDecoded`` has the same for a message that is decoded from bytes.
public struct APIDecodingObserver: Sendable {
  let receive: @Sendable (APIDecodingReport) -> Void

  /// - Parameter receive: Called once for each message that was decoded, also if there is nothing to report.
  public init(_ receive: @escaping @Sendable (APIDecodingReport) -> Void) { self.receive = receive }
}

extension CodingUserInfoKey {
  /// Who is told what is irregular: an ``APIDecodingObserver`` in `JSONDecoder.userInfo`.
  public static let decodingObserver = userInfoKey("SDKRuntime.decodingObserver")

  /// How an encoder writes booleans and integers: an ``APIScalarForm`` in `JSONEncoder.userInfo`.
  public static let scalarForm = userInfoKey("SDKRuntime.scalarForm")

  private static func userInfoKey(_ name: String) -> CodingUserInfoKey {
    guard let key = CodingUserInfoKey(rawValue: name) else {
      preconditionFailure("every text is the name of a key")
    }
    return key
  }
}
