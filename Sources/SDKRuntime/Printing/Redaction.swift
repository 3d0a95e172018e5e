/// How what may not be printed is printed: the one place that decides it.
enum Redaction {
  static let mark = "<redacted>"

  /// The one truncation of card numbers in the whole SDK: two different ones of the same number can give it away.
  ///
  /// Twelve characters are the fewest that a card number has; a shorter text, or one that does not end in four digits,
  /// is no card number and may be anything.
  static func lastFour(of text: String) -> String {
    let tail = text.unicodeScalars.suffix(4)
    guard text.unicodeScalars.count >= 12, tail.allSatisfy({ ("0"..."9").contains($0) }) else { return mark }
    return "••••" + String(tail)
  }
}

/// What a mirror shows in the place of a value that is not printed.
struct Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  var description: String { Redaction.mark }
  var debugDescription: String { Redaction.mark }
  var customMirror: Mirror { Mirror(self, children: []) }
}
