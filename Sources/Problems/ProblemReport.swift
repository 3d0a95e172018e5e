import SpecModel

/// Problems and diagnostics as compilers print theirs.
package enum ProblemReport {
  /// So many warnings of one API are printed in full.
  static let warningLimit = 100
  /// So many errors; a broken program that writes descriptions can make millions.
  static let errorLimit = 500

  /// Each problem once: a link in place of a folder is found again with every file that belongs in it.
  package static func text(of problems: [Problem], inColour: Bool = false) -> String {
    var told: Set<Problem> = []
    let style = ReportStyle(inColour: inColour)
    return problems.filter { told.insert($0).inserted }.map { text(of: $0, style) }.joined()
  }

  private static func text(of problem: Problem, _ style: ReportStyle) -> String {
    let place = style.place(PrintableText.line(problem.path ?? "gen"))
    let severity = style.label(problem.severity)
    return "\(place): \(severity): \(PrintableText.line(problem.message)) [\(problem.code.rawValue)]\n"
      + "  \(PrintableText.line(problem.advice))\n"
  }

  /// The warnings of one API, then its errors: the end is what people see first.
  package static func text(of diagnostics: [Diagnostic], in files: [SourceFile], inColour: Bool = false) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let files = files.map { SourceFile(path: PrintableText.line($0.path), bytes: $0.bytes) }
    // One for all: each would look for the lines of a large file again.
    var renderer = DiagnosticRenderer(files: files, style: ReportStyle(inColour: inColour))
    return [(Severity.warning, warningLimit), (.error, errorLimit)].map { severity, limit in
      let ofSeverity = diagnostics.filter { $0.severity == severity }
      let text = ofSeverity.prefix(limit).map { withLineEnd(renderer.text(of: safe($0))) }.joined()
      guard ofSeverity.count > limit else { return text }
      return text
        + "gen: note: \(Count.text(ofSeverity.count - limit, "more \(severity.rawValue)")) in the same description\n"
    }.joined()
  }

  /// `path:line:column` of the first error, if there is one.
  package static func placeOfFirstError(in diagnostics: [Diagnostic], files: [SourceFile]) -> String? {
    guard let first = diagnostics.first(where: { $0.severity == .error }),
      Int(first.location.file) < files.count
    else { return nil }
    let file = files[Int(first.location.file)]
    let position = file.position(at: Int(first.location.offset))
    return "\(PrintableText.line(file.path)):\(position.line):\(position.column)"
  }

  /// The last line of a report: how much is wrong, what did not happen, and where to begin.
  package static func summary(
    errorCount: Int, warningCount: Int, afterwards: String?, placeOfFirstError: String?
  ) -> String {
    var parts = [Count.text(errorCount, "error")]
    if warningCount > 0 { parts[0] += ", " + Count.text(warningCount, "warning") }
    if let afterwards { parts.append(afterwards) }
    if let placeOfFirstError {
      parts.append(
        errorCount == 1 ? "the error is at \(placeOfFirstError)" : "the first error is at \(placeOfFirstError)")
    }
    return "gen: \(parts.joined(separator: "; "))\n"
  }

  /// A message cannot start a new line, whatever name of the description it quotes.
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
