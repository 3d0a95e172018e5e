import SpecModel

/// What a check looks at, and where it says what it found.
///
/// Nouns that could not be read in full have empty texts where something has been said already: checks are silent about
/// those.
final class CheckContext {
  let api: API
  let folderName: String
  let slots: [FileSlot]
  let places: PlaceFinder
  private let reporter: Reporter
  private let filesWithJSONMistakes: Set<UInt32>
  private let objects: [String: Int]
  private let enums: [String: Int]

  /// - Parameter documents: The files by their indices, without those that could not be parsed.
  init(
    api: API, folderName: String, slots: [FileSlot], reporter: Reporter, documents: [Int: JSONDocument]
  ) {
    self.api = api
    self.folderName = folderName
    self.slots = slots
    self.reporter = reporter
    places = PlaceFinder(documents: documents)
    let json: Set<DiagnosticCode> = [.jsonSyntax, .jsonEncoding, .jsonDuplicateKey, .jsonLimit]
    filesWithJSONMistakes = Set(reporter.diagnostics.filter { json.contains($0.code) }.map(\.location.file))
    objects = api.objects.map { $0.nounName(in: slots) }.firstIndices
    enums = api.enums.map { $0.nounName(in: slots) }.firstIndices
  }

  func object(named name: String) -> ObjectType? {
    objects[name].map { api.objects[$0] }
  }

  func index(ofObject name: String) -> Int? {
    objects[name]
  }

  func enumeration(named name: String) -> EnumType? {
    enums[name].map { api.enums[$0] }
  }

  func index(ofEnum name: String) -> Int? {
    enums[name]
  }

  /// Whether the text of a file was found to be no JSON somewhere, even if the rest of it could be read.
  func hasJSONMistakes(file: Int) -> Bool {
    filesWithJSONMistakes.contains(UInt32(file))
  }

  /// "write `x` instead", if one of `candidates` is near to `word`.
  func suggestion(for word: String, among candidates: [String]) -> String? {
    reporter.suggestion(for: word, among: candidates)
  }

  /// "write `x` instead", if the name of one of `fields` is near to `word`.
  func suggestion(for word: String, amongNamesOf fields: [Field]) -> String? {
    reporter.suggestion(for: word, count: fields.count) { fields.map(\.name) }
  }

  /// Reports something about the text, number or bracket at `location`.
  func report(
    _ code: DiagnosticCode, _ message: String, at location: SourceLocation, suggestion: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    reporter.report(
      Diagnostic(
        code, message, at: location, length: places.length(at: location), suggestion: suggestion, notes: notes))
  }
}

extension ObjectType {
  /// The name under which other files know it: that of its file.
  fileprivate func nounName(in slots: [FileSlot]) -> String {
    slots[Int(location.file)].noun ?? name
  }
}

extension EnumType {
  fileprivate func nounName(in slots: [FileSlot]) -> String {
    slots[Int(location.file)].noun ?? name
  }
}
