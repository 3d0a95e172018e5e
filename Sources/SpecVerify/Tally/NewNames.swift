/// How many names of fields that are not described a tally may still keep: recordings can make up as many as they like.
final class NewNames {
  private var rest = 5000

  /// Whether there is room for another one, which is then used up.
  func take() -> Bool {
    guard rest > 0 else { return false }
    rest -= 1
    return true
  }
}
