import SpecModel

/// Collects mistakes, from all files and all checks.
final class Reporter {
  private(set) var diagnostics: [Diagnostic] = []

  /// How many more words may be compared in search of what somebody meant: keeps a description of many mistakes and
  /// many names from taking the product of both.
  private var comparisonsLeft = 2_000_000

  /// "write `x` instead", if one of `candidates` is near to `word`.
  func suggestion(for word: String, among candidates: [String]) -> String? {
    suggestion(for: word, count: candidates.count) { candidates }
  }

  /// The candidate that is near to `word`, if one is.
  func nearest(to word: String, among candidates: [String]) -> String? {
    comparisonsLeft -= candidates.count
    return comparisonsLeft > 0 ? NearWord.nearest(to: word, among: candidates) : nil
  }

  /// The same for `count` candidates, which are made only if they may be compared.
  func suggestion(for word: String, count: Int, among candidates: () -> [String]) -> String? {
    comparisonsLeft -= count
    guard comparisonsLeft > 0 else { return nil }
    return NearWord.nearest(to: word, among: candidates()).map { "write \(quoted($0)) instead" }
  }

  func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  func report(_ diagnostics: [Diagnostic]) {
    self.diagnostics += diagnostics
  }

  /// Adds a place to a diagnostic that is about the same mistake.
  func addPlace(_ location: SourceLocation, toDiagnosticAt index: Int) {
    let limit = 4
    let count = diagnostics[index].notes.count { $0.message == Self.sameElsewhere }
    if count < limit { diagnostics[index].notes.append(Diagnostic.Note(Self.sameElsewhere, at: location)) }
  }

  private static let sameElsewhere = "the same here"

  var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }

  /// In the order of the files and of the places in them.
  var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted { first, second in
      let one = first.element.location
      let other = second.element.location
      return (one.file, one.offset, first.offset) < (other.file, other.offset, second.offset)
    }.map(\.element)
  }
}
