/// Paths of fields: their names joined by dots.
enum FieldPath {
  /// `result.resultCode` to `["result", "resultCode"]`.
  static func components(_ text: String) -> [String] {
    text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  static func text(_ components: [String]) -> String {
    components.joined(separator: ".")
  }
}
