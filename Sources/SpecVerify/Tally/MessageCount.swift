/// In how many messages something was met: once in each, however often it is there.
struct MessageCount {
  private(set) var count = 0
  private var last = 0

  /// `message` is the number of the message that is read now, from 1.
  mutating func note(_ message: Int) {
    guard message != last else { return }
    last = message
    count += 1
  }
}

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
