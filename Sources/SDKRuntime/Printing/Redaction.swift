/// How what may not be printed is printed: the one place that decides it.
enum Redaction {
  static let mark = "<redacted>"

  /// The one truncation of card numbers in the whole SDK: two different ones of the same number can give it away.
  ///
  /// Only what looks like a card number, whole or masked, shows anything: 12 to 19 digits or mask characters, perhaps
  /// in groups, with four digits at the end. Any other text may be anything, a magnetic track for example.
  static func lastFour(of text: String) -> String {
    let signs = text.unicodeScalars.filter { $0 != " " && $0 != "-" }
    let tail = signs.suffix(4)
    guard (12...19).contains(signs.count), signs.allSatisfy({ isDigit($0) || "*•xX".unicodeScalars.contains($0) }),
      tail.allSatisfy(isDigit)
    else { return mark }
    return "••••" + String(String.UnicodeScalarView(tail))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}

/// What a mirror shows in the place of a value that is not printed.
struct Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  var description: String { Redaction.mark }
  var debugDescription: String { Redaction.mark }
  var customMirror: Mirror { Mirror(self, children: []) }
}
