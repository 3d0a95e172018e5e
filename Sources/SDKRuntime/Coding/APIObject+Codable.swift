extension _APIObject {
  /// Decodes an object with any decoder, as `init(json:)` does from bytes. An `APIDecodingObserver` receives what was
  /// irregular in a message. If the object is in a container of another type, a list or a field, problems tell where.
  ///
  /// Leave `keyDecodingStrategy` as it is: the names on the wire are those of the description.
  ///
  /// - Throws: `APIDecodingError` with everything that is missing or of a wrong kind; what the decoder itself throws
  ///   when the text is not of its format.
  public init(from decoder: any Decoder) throws {
    let facts = Self._facts
    let userInfo = facts == nil ? [:] : decoder.userInfo
    let observer = userInfo.isEmpty ? nil : userInfo[.decodingObserver] as? APIDecodingObserver
    var reader = _APIFieldReader(decoder, facts)
    let decoded = try Decoding.object(
      Self.self, &reader, facts, wantsUnknownFields: observer != nil, outer: OuterPath.text(of: decoder.codingPath))
    self = decoded.object
    observer?.receive(APIDecodingReport(problems: decoded.problems, unknownFields: decoded.unknownFields))
  }

  /// Encodes the object with any encoder: fields in the order of the description, absent ones left out.
  ///
  /// An encoder that changes names, such as a `JSONEncoder` with another `keyEncodingStrategy` than the default one,
  /// sends names that the API does not know. `json(scalars:)` always writes those of the description.
  public func encode(to encoder: any Encoder) throws {
    var visitor = _APIFieldVisitor(encoder: FieldEncoder(encoder))
    visitor.show(self)
    if let error = visitor.encoder?.error { throw error }
  }
}
