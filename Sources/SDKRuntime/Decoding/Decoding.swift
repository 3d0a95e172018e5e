/// What both lanes do around reading the fields of an object: strictly or forgivingly, and what becomes of the report.
enum Decoding {
  /// Reads an object from JSON text.
  static func object<Value: _APIObject>(
    _ type: Value.Type, json: [UInt8], wantsUnknownFields: Bool
  ) throws(APIDecodingError) -> Decoded<Value> {
    let document = try document(json, root: type.pathRoot)
    let facts = type._facts
    var reader = _APIFieldReader(document, facts)
    return try object(type, &reader, facts, wantsUnknownFields: wantsUnknownFields)
  }

  /// The values of JSON text.
  ///
  /// - Parameter root: The path under which a mistake in it is reported.
  static func document(_ json: [UInt8], root: String) throws(APIDecodingError) -> JSONDocument {
    do throws(JSONSyntaxError) {
      return try JSONScanner.scan(json)
    } catch {
      let reason = APIDecodingProblem.Reason.syntax(error.reason.rawValue, offset: error.offset)
      throw APIDecodingError(problems: [APIDecodingProblem(path: root, reason: reason)])
    }
  }

  /// Reads an object where `reader` is.
  ///
  /// - Parameter outer: Where the object is in the containers around it.
  static func object<Value: _APIObject>(
    _ type: Value.Type, _ reader: inout _APIFieldReader, _ facts: _APIMessageFacts?, wantsUnknownFields: Bool,
    outer: String = ""
  ) throws(APIDecodingError) -> Decoded<Value> {
    if wantsUnknownFields { reader.asked = [] }
    let reading: Reading<Value> = reader.readObject()
    if case .absent = reading { reader.report.add(.wrongKind(expected: .object, found: .null)) }
    let report = reader.report
    let root = FieldPath.joined(outer, facts?.name ?? "")
    let problems =
      report.problems.isEmpty
      ? [] : report.problems.map { APIDecodingProblem(path: FieldPath.joined(root, $0.path), reason: $0.reason) }
    guard case .value(let value) = reading, problems.isEmpty || report.isForgiving, !report.isFatal else {
      throw APIDecodingError(problems: problems)
    }
    return Decoded(
      object: value, problems: problems, unknownFields: report.unknownFields.map { FieldPath.joined(root, $0) })
  }

  /// An object with what was irregular in it.
  struct Decoded<Value> {
    var object: Value
    var problems: [APIDecodingProblem]
    var unknownFields: [String]
  }
}

/// What became of a value on the wire.
enum Reading<Value> {
  case value(Value)
  /// Not there, or `null`.
  case absent
  /// There, but not what the description says; it has been reported.
  case broken
}
