import SpecModel

/// One file of the description while it is read: its JSON, and what is needed to understand it.
final class FileReader {
  let file: Int
  let document: JSONDocument
  let reporter: Reporter
  let names: NounNames
  /// How booleans and numbers travel where a field does not say it.
  let scalars: ScalarForm

  init(file: Int, document: JSONDocument, reporter: Reporter, names: NounNames, scalars: ScalarForm) {
    self.file = file
    self.document = document
    self.reporter = reporter
    self.names = names
    self.scalars = scalars
  }

  func kind(of node: Int) -> JSONKind {
    document.nodes[node].kind
  }

  func location(of node: Int) -> SourceLocation {
    SourceLocation(file: file, offset: Int(document.nodes[node].start))
  }

  /// How much of a value is marked: all of a text or number, the opening bracket of an object or list.
  func length(of node: Int) -> Int {
    switch kind(of: node) {
    case .object, .array: 1
    case .string, .number, .true, .false, .null, .invalid: document.nodes[node].range.count
    }
  }

  func report(
    _ code: DiagnosticCode, _ message: String, at node: Int, suggestion: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    reporter.report(
      Diagnostic(
        code, message, at: location(of: node), length: length(of: node), suggestion: suggestion, notes: notes))
  }

  /// Reports that a value is of another kind than `expected`, unless it was reported as broken before.
  func reportWrongKind(_ subject: String, isNot expected: String, at node: Int, suggestion: String? = nil) {
    guard kind(of: node) != .invalid else { return }
    report(
      .wrongKind, "\(subject) must be \(expected), found \(kind(of: node).name)", at: node,
      suggestion: suggestion)
  }

  /// The elements of the list at `node`, or the keys of the object: the value of a key is the node after it.
  func children(of node: Int) -> JSONChildren {
    document.children(of: node)
  }

  /// The keys of the object at `node` whose names are the author's. One that is there twice was reported; the second
  /// is left out.
  func names(of node: Int) -> [Int] {
    var seen: Set<String> = []
    return children(of: node).filter { seen.insert(document.text(at: $0)).inserted }
  }
}
