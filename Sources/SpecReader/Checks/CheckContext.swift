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
  /// What was reported before the checks that run now.
  private(set) var errors: KnownErrors
  private let objects: [String: Int]
  private let enums: [String: Int]
  /// The indices of diagnostics that can have more places.
  private var reported: [Mistake: Int] = [:]

  /// - Parameter documents: The files by their indices, without those that could not be parsed.
  init(
    api: API, folderName: String, slots: [FileSlot], reporter: Reporter, documents: [Int: JSONDocument]
  ) {
    self.api = api
    self.folderName = folderName
    self.slots = slots
    self.reporter = reporter
    places = PlaceFinder(documents: documents)
    errors = KnownErrors(in: reporter.diagnostics)
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

  /// How often something was reported up to now.
  private(set) var reportCount = 0

  /// Lets the next checks know what was reported up to now.
  func learnErrors() {
    errors = KnownErrors(in: reporter.diagnostics)
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
    reportCount += 1
    reporter.report(
      Diagnostic(
        code, message, at: location, length: places.length(at: location), suggestion: suggestion, notes: notes))
  }

  /// Reports the same mistake at many places once, with notes for the first of the others.
  func reportOnce(
    _ code: DiagnosticCode, _ message: String, about noun: SourceLocation, at location: SourceLocation,
    suggestion: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    let key = Mistake(code: code, message: message, noun: noun)
    if let first = reported[key] {
      reportCount += 1
      reporter.addPlace(location, toDiagnosticAt: first)
    } else {
      reported[key] = reporter.diagnostics.count
      report(code, message, at: location, suggestion: suggestion, notes: notes)
    }
  }

  private struct Mistake: Hashable {
    var code: DiagnosticCode
    var message: String
    var noun: SourceLocation
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
