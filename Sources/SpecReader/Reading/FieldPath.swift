/// Paths of fields: their names joined by dots.
enum FieldPath {
  /// `result.resultCode` to `["result", "resultCode"]`.
  static func components(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: ".")) else { return [text] }
    return text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  static func text(_ components: [String]) -> String {
    components.joined(separator: ".")
  }
}
