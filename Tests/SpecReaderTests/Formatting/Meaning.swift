@testable import SpecReader

/// What a JSON text means: two texts that differ only in spacing, spelling of strings and order of keys are equal.
/// Numbers are compared as they are written.
indirect enum Meaning: Equatable {
  case object([String: Meaning])
  case list([Meaning])
  case string([UInt8])
  case other(String)

  /// `nil` if the text is not JSON.
  init?(of bytes: [UInt8]) {
    let (document, diagnostics) = JSONParser.document(in: bytes, file: 0)
    guard let document, diagnostics.isEmpty else { return nil }
    self.init(document, JSONDocument.root)
  }

  private init(_ document: JSONDocument, _ node: Int) {
    switch document.nodes[node].kind {
    case .object:
      let members = document.children(of: node).map { (document.text(at: $0), Meaning(document, $0 + 1)) }
      self = .object(Dictionary(members) { first, _ in first })
    case .array: self = .list(document.children(of: node).map { Meaning(document, $0) })
    case .string: self = .string(Array(document.text(at: node).utf8))
    case .number, .true, .false, .null, .invalid: self = .other(document.source(at: node))
    }
  }
}
