/// The lengths of something, from the least to the greatest.
struct LengthRange: Hashable {
  var least: Int
  var greatest: Int

  init(_ length: Int) {
    least = length
    greatest = length
  }

  mutating func include(_ length: Int) {
    least = min(least, length)
    greatest = max(greatest, length)
  }

  /// `1 character`, `2 to 7 characters`.
  func words(_ noun: String) -> String { "\(range) \(noun)\(greatest == 1 ? "" : "s")" }

  var entryWords: String { greatest == 1 ? words("entry") : "\(range) entries" }

  var range: String { least == greatest ? "\(least)" : "\(least) to \(greatest)" }
}
