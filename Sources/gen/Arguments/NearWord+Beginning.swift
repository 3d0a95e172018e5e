import SpecReader

extension NearWord {
  /// The candidate that somebody may have meant who wrote `word`: the nearest one, else the first that begins with it.
  static func meant(by word: String, among candidates: [String]) -> String? {
    if let nearest = nearest(to: word, among: candidates) { return nearest }
    guard word.utf8.count >= 3 else { return nil }
    return candidates.first { $0.hasPrefix(word) }
  }
}
