/// Finds what somebody probably meant.
package enum NearWord {
  /// The candidate that is nearest to `word`, if one is near: case aside, at most a third of the
  /// letters differ.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = folded(word)
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    let limit = letters.count < 3 ? 0 : max(1, letters.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in candidates where abs(candidate.utf8.count - letters.count) <= limit {
      let distance = editDistance(letters, folded(candidate), limit: (best?.distance ?? limit + 1) - 1)
      guard let distance else { continue }
      best = (distance, candidate)
      if distance == 0 { break }
    }
    return best?.word
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
  }

  /// How many letters must be put in, left out, changed, or swapped with their neighbour; `nil` if more than `limit`.
  private static func editDistance(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int? {
    guard limit >= 0, abs(one.count - other.count) <= limit else { return nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...other.count)
    for row in 0..<one.count {
      var current = [row + 1]
      current.reserveCapacity(other.count + 1)
      for column in 0..<other.count {
        let change = previous[column] + (one[row] == other[column] ? 0 : 1)
        var distance = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          distance = min(distance, beforePrevious[column - 1] + 1)
        }
        current.append(distance)
      }
      guard current.contains(where: { $0 <= limit }) else { return nil }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[other.count] <= limit ? previous[other.count] : nil
  }
}
