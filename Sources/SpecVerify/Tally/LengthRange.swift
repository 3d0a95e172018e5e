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

  var words: String { least == greatest ? "\(least)" : "\(least) to \(greatest)" }
}
