/// A code that the tool prints, and what there is to say about it.
struct Explanation {
  var code: String
  /// What has the code: an `error`, a `warning`, a `rule`.
  var kind: String
  /// One line, without a full stop.
  var title: String
  /// Paragraphs of plain text.
  var text: String
}
