import SpecModel

/// A value of a JSON text that is not a description: a recorded message, or the file that it was recorded in.
package struct JSONValue {
  private let document: JSONDocument
  private let node: Int

  package enum Kind: Hashable, Sendable {
    case object, list, text, number, boolean, null
  }

  private init(_ document: JSONDocument, at node: Int) {
    self.document = document
    self.node = node
  }

  /// A value of an example of a description.
  init(inExample document: JSONDocument, at node: Int) {
    self.init(document, at: node)
  }

  /// The value that is all of `bytes`; `nil` if they are not JSON.
  ///
  /// Duplicate keys are allowed here, as they are in the runtime.
  package init?(reading bytes: [UInt8]) {
    let (document, diagnostics) = JSONParser.document(in: bytes, file: 0)
    guard let document, diagnostics.allSatisfy({ $0.code == .jsonDuplicateKey }) else { return nil }
    self.init(document, at: JSONDocument.root)
  }

  package var kind: Kind {
    switch document.nodes[node].kind {
    case .object: .object
    case .array: .list
    case .string: .text
    case .number: .number
    case .true, .false: .boolean
    case .null, .invalid: .null
    }
  }

  /// The content of a text, or how a number or boolean is written; `nil` for anything else.
  package var scalarText: String? {
    switch kind {
    case .text: document.text(at: node)
    case .number, .boolean: document.source(at: node)
    case .object, .list, .null: nil
    }
  }

  /// The content of a text, and of nothing else.
  package var text: String? { kind == .text ? document.text(at: node) : nil }

  /// The value as it is written.
  package var source: [UInt8] { Array(document.bytes[document.nodes[node].range]) }

  /// Where the value begins and ends in its text.
  package var range: Range<Int> { document.nodes[node].range }

  /// The members of an object in their order; none for anything else.
  package var members: some Sequence<(name: String, value: JSONValue)> {
    children(isObject: true).lazy.map { [document] key in
      (name: document.text(at: key), value: JSONValue(document, at: key + 1))
    }
  }

  /// The elements of a list; none for anything else.
  package var elements: some Sequence<JSONValue> {
    children(isObject: false).lazy.map { [document] in JSONValue(document, at: $0) }
  }

  /// The member `name` of an object; the last one, if there are several.
  package func member(_ name: String) -> JSONValue? {
    var found: JSONValue?
    for key in children(isObject: true) where document.isText(at: key, name) {
      found = JSONValue(document, at: key + 1)
    }
    return found
  }

  /// Where each value of the text begins, with the value: to find again what a place of a description points at.
  package func value(ofKeyAt offset: Int) -> JSONValue? {
    guard let key = document.nodes.firstIndex(where: { Int($0.start) == offset }), key + 1 < document.nodes.count else {
      return nil
    }
    return JSONValue(document, at: key + 1)
  }

  /// The value that begins at `offset` of the text.
  package func value(at offset: Int) -> JSONValue? {
    document.nodes.firstIndex { Int($0.start) == offset }.map { JSONValue(document, at: $0) }
  }

  /// The innermost object around the value that begins at `offset`.
  package func object(around offset: Int) -> JSONValue? {
    document.nodes.lastIndex { $0.kind == .object && Int($0.start) < offset && offset < Int($0.end) }
      .map { JSONValue(document, at: $0) }
  }

  private func children(isObject: Bool) -> [Int] {
    (document.nodes[node].kind == .object) == isObject && (isObject || document.nodes[node].kind == .array)
      ? Array(document.children(of: node)) : []
  }
}
