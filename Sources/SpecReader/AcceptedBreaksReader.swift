public import SpecModel

/// One entry of a list of accepted breaks, as it was written.
public struct AcceptedEntry: Sendable {
  public var fingerprint: String
  public var reason: String
  /// The last day on which it holds; `nil` if it holds for good.
  public var expires: String?
  public var location: SourceLocation
}

/// Reads a list of accepted breaks: `{ "accepted": [ { "fingerprint": "…", "reason": "…", "expires": "2026-12-31" } ]
/// }`.
public enum AcceptedBreaksReader {
  /// The entries of `file`, and everything that is wrong with the file; whether an entry matches anything is for
  /// the comparison to say.
  public static func read(_ file: SourceFile) -> (entries: [AcceptedEntry], diagnostics: [Diagnostic]) {
    let reporter = Reporter()
    let (document, diagnostics) = JSONParser.document(in: file.bytes, file: 0)
    reporter.report(diagnostics)
    guard let document else { return ([], reporter.sorted) }
    let reader = FileReader(
      file: 0, document: document, reporter: reporter, names: NounNames(objects: [], enums: []), scalars: .native)
    return (reader.acceptedEntries(), reporter.sorted)
  }
}

extension FileReader {
  fileprivate func acceptedEntries() -> [AcceptedEntry] {
    guard var reader = ObjectReader(self, JSONDocument.root, .acceptedBreaks) else { return [] }
    reader.skipSchema()
    var entries: [AcceptedEntry] = []
    if let list = reader.requiredValue(.accepted), isList(list, "`accepted`", canBeEmpty: true) {
      entries = children(of: list).compactMap(acceptedEntry)
    }
    reader.finish()
    return entries
  }

  private func acceptedEntry(at node: Int) -> AcceptedEntry? {
    guard var reader = ObjectReader(self, node, .acceptedBreak) else { return nil }
    let entry = AcceptedEntry(
      fingerprint: reader.requiredText(.fingerprint, .name), reason: reader.requiredText(.reason, .prose),
      expires: reader.text(.expires, .name), location: location(of: node))
    reader.finish()
    return entry
  }
}
