public import SpecModel

/// Lays out the files of descriptions in one way, so that a diff shows what changed and nothing else.
public enum DescriptionFormatter {
  /// `file` in the canonical layout: the same JSON with the keys of each noun in their documented order.
  ///
  /// The bytes are `nil` if the file is not JSON; the diagnostics say why. They refer to the file as number `index`.
  public static func format(
    _ file: DescriptionFile, index: Int = 0
  ) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
    let (document, diagnostics) = JSONParser.document(in: file.bytes, file: index)
    guard let document, diagnostics.isEmpty else { return (nil, diagnostics) }
    let layout = Noun(ofFile: FileSlot(name: file.name), document).map(Layout.noun) ?? .plain
    let piece = LayoutBuilder(document: document).piece(at: JSONDocument.root, layout)
    return (LayoutPrinter.text(of: piece), [])
  }
}

extension Noun {
  /// What a file describes: by its name, else by its keys.
  fileprivate init?(ofFile slot: FileSlot, _ document: JSONDocument) {
    switch slot {
    case .api: self = .api
    case .endpoint: self = .endpoint
    case .object: self = .object
    case .enumeration: self = .enumeration
    case .misplaced, .foreign:
      guard document.nodes[JSONDocument.root].kind == .object else { return nil }
      let keys = Array(document.children(of: JSONDocument.root))
      let nouns: [(Key, Noun)] = [(.api, .api), (.endpoint, .endpoint), (.object, .object), (.enum, .enumeration)]
      let found = nouns.first { key, _ in keys.contains { document.isText(at: $0, key.text) } }
      guard let found else { return nil }
      self = found.1
    }
  }
}
