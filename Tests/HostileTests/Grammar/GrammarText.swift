import Testing

/// A JSON text of the tests, with the clause that it stands for.
struct GrammarText: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]

  init(_ name: String, _ text: String) {
    self.name = name
    self.bytes = Array(text.utf8)
  }

  init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A string whose content is these bytes.
  init(_ name: String, content: [UInt8]) {
    self.init(name, bytes: [0x22] + content + [0x22])
  }

  var testDescription: String { name }
}
