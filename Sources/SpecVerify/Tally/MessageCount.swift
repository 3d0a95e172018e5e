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
