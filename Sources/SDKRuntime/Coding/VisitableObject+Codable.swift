extension CodingUserInfoKey {
  /// How an encoder writes booleans and integers: a ``APIScalarForm`` in `JSONEncoder.userInfo`.
  public static let scalarForm: CodingUserInfoKey = {
    guard let key = CodingUserInfoKey(rawValue: "SDKRuntime.scalarForm") else {
      preconditionFailure("every text is the name of a key")
    }
    return key
  }()
}

extension VisitableObject {
  /// Decodes an object with any decoder. If it stands in a container of someone else, a list or a field of another type,
  /// problems tell where in it.
  ///
  /// - Throws: ``APIDecodingError`` with everything that is missing or of a wrong kind; what the decoder itself throws
  ///   when the text is not of its format.
  public init(from decoder: any Decoder) throws {
    var value = Self.blank
    var reader = CodableValueReader(decoder)
    reader.visitObject(&value)
    guard reader.problems.isEmpty else {
      let root = Self.pathRoot
      let outer = OuterPath.text(of: decoder.codingPath)
      throw APIDecodingError(problems: reader.problems.map { $0.within(root).within(outer) })
    }
    self = value
  }

  /// Encodes the object with any encoder: fields in the order of the description, absent ones left out.
  public func encode(to encoder: any Encoder) throws {
    var writer = CodableFieldWriter(encoder)
    read { writer.write(Self.fieldList, at: $0) }
    if let error = writer.error { throw error }
  }
}
