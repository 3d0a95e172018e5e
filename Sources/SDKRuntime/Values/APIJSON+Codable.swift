/// With any decoder and encoder. They do not keep the order of members, which are sorted by name then, and a number with
/// more digits than a `Double` keeps is an error: the initializer from bytes and ``APIJSON/json()`` have no such limits.
extension APIJSON: Codable {
  public init(from decoder: any Decoder) throws {
    var reader = _APIFieldReader(decoder, nil)
    guard case .value(let value) = reader.readJSON() else {
      throw APIDecodingError(
        problems: reader.report.problems.map {
          APIDecodingProblem(path: OuterPath.text(of: decoder.codingPath), reason: $0.reason)
        })
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .array, .object:
      var encoder = FieldEncoder(encoder)
      encoder.json(self)
      if let error = encoder.error { throw error }
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .boolean(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .string(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .number(let value):
      var container = encoder.singleValueContainer()
      if let integer = Int(value.text) { return try container.encode(integer) }
      guard let double = value.exactDouble else { throw FieldEncoder.tooManyDigits(at: encoder.codingPath) }
      try container.encode(double)
    }
  }

  /// Decodes a value from the UTF-8 bytes of a JSON document.
  ///
  /// - Throws: ``APIDecodingError`` if the text is not JSON, or beyond the limits of the type.
  public init(json bytes: some Collection<UInt8>) throws(APIDecodingError) {
    let document = try Decoding.document(Array(bytes), root: "")
    var reader = _APIFieldReader(document, nil)
    guard case .value(let value) = reader.readJSON() else { throw APIDecodingError(problems: reader.report.problems) }
    self = value
  }

  /// Decodes a value from JSON text.
  public init(json text: String) throws(APIDecodingError) { try self.init(json: text.utf8) }
}
