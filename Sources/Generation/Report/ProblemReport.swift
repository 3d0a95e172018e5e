import SpecModel

/// Problems and diagnostics as compilers print theirs.
package enum ProblemReport {
  /// So many diagnostics of one API are printed in full; a broken tool can produce millions.
  static let diagnosticLimit = 100

  /// Each problem once: a link in place of a folder is found again with every file that belongs in it.
  package static func text(of problems: [Problem]) -> String {
    var told: Set<Problem> = []
    return problems.filter { told.insert($0).inserted }.map(text).joined()
  }

  private static func text(of problem: Problem) -> String {
    let place = PrintableText.line(problem.path ?? "gen")
    return "\(place): \(problem.severity.rawValue): \(PrintableText.line(problem.message)) [\(problem.code.rawValue)]\n"
      + "  \(PrintableText.line(problem.advice))\n"
  }

  package static func text(of diagnostics: [Diagnostic], in files: [SourceFile]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let files = files.map { SourceFile(path: PrintableText.line($0.path), bytes: $0.bytes) }
    // One for all: each would look for the lines of a large file anew.
    var renderer = DiagnosticRenderer(files: files)
    var text = diagnostics.prefix(diagnosticLimit).map { withLineEnd(renderer.text(of: safe($0))) }.joined()
    if diagnostics.count > diagnosticLimit {
      text += "gen: note: \(Count.text(diagnostics.count - diagnosticLimit, "more problem")) of the same description\n"
    }
    return text
  }

  /// A message cannot start a line of its own, whatever name of the description it quotes.
  private static func safe(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.message = PrintableText.line(diagnostic.message)
    diagnostic.suggestion = diagnostic.suggestion.map(PrintableText.line)
    diagnostic.notes = diagnostic.notes.map { Diagnostic.Note(PrintableText.line($0.message), at: $0.location) }
    return diagnostic
  }

  private static func withLineEnd(_ text: String) -> String {
    text.hasSuffix("\n") ? text : text + "\n"
  }
}
