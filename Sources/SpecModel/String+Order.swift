extension String {
  /// The order of bytes, the same everywhere: `<` on strings goes by Unicode's normal forms.
  package func precedesByBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension Sequence<String> {
  /// Where each text is for the first time.
  package var firstIndices: [String: Int] {
    Dictionary(enumerated().map { ($1, $0) }) { first, _ in first }
  }
}
