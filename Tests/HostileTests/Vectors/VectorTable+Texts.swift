extension Vector {
  /// Texts that try to be more than texts.
  static let textVectors: [Vector] = [
    Vector("1", "a line feed that ends a comment", .texts),
    Vector("2", "a carriage return alone, in a comment and in a literal", .texts),
    Vector("3", "other line ends: CR LF, U+2028, U+2029, U+0085, VT, FF", .texts),
    Vector("4", "block comments, also those that appear when something is taken out", .texts),
    Vector("5", "quotes and backslashes", .texts),
    Vector("6", "interpolation", .texts),
    Vector("7", "what ends raw literals", .texts),
    Vector("8", "what ends literals of many lines", .texts),
    Vector("9", "backticks, and what Swift takes between them", .texts),
  ]
}
