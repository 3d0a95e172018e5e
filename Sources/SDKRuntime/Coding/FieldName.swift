/// A field's name on the wire as a coding key.
struct FieldName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }

  init(_ name: StaticString) { stringValue = "\(name)" }

  /// ``JSONTape/hash(_:_:)`` of the name.
  var hash: UInt8 {
    var text = stringValue
    return text.withUTF8 { buffer in buffer.baseAddress.map { JSONTape.hash($0, buffer.count) } ?? 0 }
  }
}
