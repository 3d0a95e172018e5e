extension VisitableObject {
  /// Decodes an object straight from the UTF-8 bytes of a JSON document.
  ///
  /// Gives the same value as a `JSONDecoder` does, several times as quick, and reports everything that is wrong at
  /// once. Booleans and integers are read as literals and as text; unknown fields are passed over; `null` is absent.
  ///
  /// - Throws: ``APIDecodingError`` with every missing field and every value of a wrong kind, or with the place where the
  ///   text is no JSON (RFC 8259, UTF-8, nesting up to 128). It never contains a value.
  public init(json bytes: some Collection<UInt8>) throws(APIDecodingError) {
    self = .blank
    let failure =
      bytes.withContiguousStorageIfAvailable { fill(from: $0) }
      ?? Array(bytes).withUnsafeBufferPointer { fill(from: $0) }
    if let failure { throw failure }
  }

  /// Decodes an object from JSON text; otherwise like the initializer that takes its UTF-8 bytes.
  public init(json text: String) throws(APIDecodingError) {
    try self.init(json: text.utf8)
  }

  /// Reads the fields where they stand: a large value is dear to hand around. What is wrong comes back.
  private mutating func fill(from bytes: UnsafeBufferPointer<UInt8>) -> APIDecodingError? {
    do throws(JSONSyntaxError) {
      let tape = try JSONScanner.scan(bytes)
      var reader = JSONReader(tape.view)
      withUnsafeMutablePointer(to: &self) { reader.fill($0, Self.fieldList, from: 0) }
      guard !reader.problems.isEmpty else { return nil }
      let root = Self.pathRoot
      return APIDecodingError(problems: reader.problems.map { $0.within(root) })
    } catch {
      let reason = APIDecodingProblem.Reason.syntax(error.reason.rawValue, offset: error.offset)
      return APIDecodingError(problems: [APIDecodingProblem(path: Self.pathRoot, reason: reason)])
    }
  }

  /// The UTF-8 bytes of the object as a compact JSON document: fields in the order of the description, absent ones left
  /// out, keys of maps sorted.
  ///
  /// - Parameter scalars: How booleans and integers are written.
  public func json(scalars: APIScalarForm = .described) -> [UInt8] {
    var writer = JSONWriter(scalars: scalars)
    read { writer.write(Self.fieldList, at: $0) }
    return writer.finish()
  }
}
