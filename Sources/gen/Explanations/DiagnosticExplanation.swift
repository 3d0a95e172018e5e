/// What there is to say about a code, beyond the sentence of a diagnostic.
struct DiagnosticExplanation: Sendable {
  /// The mistake in a few words.
  var title: String
  /// Why it is one, and how to mend it.
  var why: String
  /// A piece of a description with the mistake, and the same without it.
  var wrong: String
  var right: String
}
