// Every object of every module inherits these functions with their documentation, and a ``symbol`` of this module would
// be a broken link there.

extension _APIObject {
  /// Decodes an object straight from the UTF-8 bytes of a JSON document.
  ///
  /// Returns the same value as a `JSONDecoder`, several times faster, and reports all problems at once. Booleans and
  /// integers are read as literals and as text, unknown fields are skipped, and `null` counts as absent.
  ///
  /// A message that the vendor writes is read forgivingly: an irregular field is absent or blank and fails nothing, as
  /// long as the result code and status can be read. `APIDecoded` tells what was irregular.
  ///
  /// - Throws: `APIDecodingError` with every missing field and every value of a wrong kind, or with the place where the
  ///   text is not JSON (RFC 8259, UTF-8, nesting up to 128). It never contains a value.
  public init(json bytes: some Collection<UInt8>) throws(APIDecodingError) {
    self = try Decoding.object(Self.self, json: Array(bytes), wantsUnknownFields: false).object
  }

  /// Decodes an object from JSON text; otherwise like the initializer that takes its UTF-8 bytes.
  public init(json text: String) throws(APIDecodingError) {
    try self.init(json: text.utf8)
  }

  /// The UTF-8 bytes of the object as a compact JSON document: fields in the order of the description, absent ones left
  /// out, keys of maps sorted.
  ///
  /// - Parameter scalars: How booleans and integers are written.
  public func json(scalars: APIScalarForm = .described) -> [UInt8] {
    var visitor = _APIFieldVisitor(writer: JSONWriter(scalars: scalars))
    visitor.show(self)
    return visitor.writer?.json ?? []
  }
}
