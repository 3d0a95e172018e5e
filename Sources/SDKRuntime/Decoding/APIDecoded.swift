/// A decoded message together with everything that was irregular in it.
///
///     let decoded = try APIDecoded<AlipayVaulting.VaultPaymentMethod.Response>(json: body)
///     for problem in decoded.problems { log(problem) }
///     switch decoded.message.outcome { … }
///
/// Problems and unknown fields have paths and never values, so they can be logged.
public struct APIDecoded<Message: APIMessage>: Sendable {
  public let message: Message

  /// The fields that are not as the description says, in its order, at most 100: they are absent or blank in
  /// ``message``. Always empty for a message that the merchant writes, because such a message is decoded strictly.
  public let problems: [APIDecodingProblem]

  /// The paths of fields that the description does not have, at most 100: object by object in the order of the
  /// description, sorted by name in each. A name that could be data shows as `[*]`.
  public let unknownFields: [String]

  /// Decodes a message from the UTF-8 bytes of a JSON document.
  ///
  /// - Throws: ``APIDecodingError`` if the text is not JSON or not an object, or if the result code or status cannot be
  ///   read; for a message that the merchant writes, whenever anything is missing or of a wrong kind.
  public init(json bytes: some Collection<UInt8>) throws(APIDecodingError) {
    let decoded = try Decoding.object(Message.self, json: Array(bytes), wantsUnknownFields: true)
    message = decoded.object
    problems = decoded.problems
    unknownFields = decoded.unknownFields
  }

  /// Decodes a message from JSON text; otherwise like the initializer that takes its UTF-8 bytes.
  public init(json text: String) throws(APIDecodingError) {
    try self.init(json: text.utf8)
  }
}

extension APIDecoded: Equatable {
  public static func == (left: APIDecoded, right: APIDecoded) -> Bool {
    left.message == right.message && left.problems == right.problems && left.unknownFields == right.unknownFields
  }
}
