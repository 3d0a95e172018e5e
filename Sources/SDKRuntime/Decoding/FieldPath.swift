/// Paths as problems and violations show them: `cards[2].brand`.
enum FieldPath {
  /// The path of what is at `inner` inside of `outer`; either may be empty.
  static func joined(_ outer: String, _ inner: String) -> String {
    guard !outer.isEmpty else { return inner }
    guard !inner.isEmpty else { return outer }
    return inner.hasPrefix("[") ? outer + inner : outer + "." + inner
  }

  /// A path at the start of a sentence: with a colon, or nothing if there is none.
  static func lead(_ path: String) -> String { path.isEmpty ? "" : path + ": " }
}
