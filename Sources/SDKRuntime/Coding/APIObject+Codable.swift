extension CodingUserInfoKey {
  /// How an encoder writes booleans and integers: a ``APIScalarForm`` in `JSONEncoder.userInfo`.
  public static let scalarForm = APIUserInfoKey.named("SDKRuntime.scalarForm")
}

enum APIUserInfoKey {
  static func named(_ name: String) -> CodingUserInfoKey {
    guard let key = CodingUserInfoKey(rawValue: name) else {
      preconditionFailure("every text is the name of a key")
    }
    return key
  }
}

extension _APIObject {
  /// Decodes an object with any decoder. If it is in a container of another type, a list or a field, problems tell where.
  ///
  /// Leave `keyDecodingStrategy` as it is: the names on the wire are those of the description.
  ///
  /// - Throws: ``APIDecodingError`` with everything that is missing or of a wrong kind; what the decoder itself throws
  ///   when the text is not of its format.
  public init(from decoder: any Decoder) throws {
    let facts = Self.messageFacts
    var reader = _APIFieldReader(decoder, facts)
    self = try Decoding.object(
      Self.self, &reader, facts, wantsUnknownFields: false, outer: OuterPath.text(of: decoder.codingPath)
    ).object
  }

  /// Encodes the object with any encoder: fields in the order of the description, absent ones left out.
  ///
  /// An encoder that changes names, such as a `JSONEncoder` with another `keyEncodingStrategy` than the default one,
  /// sends names that the API does not know. ``json(scalars:)`` always writes those of the description.
  public func encode(to encoder: any Encoder) throws {
    var visitor = _APIFieldVisitor(encoder: FieldEncoder(encoder))
    visitor.show(self)
    if let error = visitor.encoder?.error { throw error }
  }
}
