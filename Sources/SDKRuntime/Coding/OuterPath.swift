/// Where a message is in the containers around it, which the paths of its problems start with.
enum OuterPath {
  /// How many keys are shown. A report must not become many times the size of a message that is nested without end.
  private static let limit = 16
  /// How many bytes of a name are shown, or none of it.
  private static let longestName = 64

  /// The text of a decoder's coding path: `orders[1]`; empty for a message on its own, `…` in front of what is left of
  /// a long one.
  ///
  /// A key of a dictionary is data, a card number for example, and shows as `[*]`. Keys do not say what they are of. But
  /// the fields of a type are the cases of an enumeration, of which a value takes a byte or two, and data is text or a
  /// number and takes more. So a key shows if its type has room for two bytes at most, and only under a plain name.
  ///
  /// A position in a list shows if the decoder names it as those of Foundation do, `Index 1`: a number alone could be a
  /// key of a dictionary as well.
  static func text(of codingPath: [any CodingKey]) -> String {
    codingPath.suffix(limit).reduce(into: codingPath.count > limit ? "…" : "") { text, key in
      let step = step(for: key)
      text += text.isEmpty || step.hasPrefix("[") ? step : "." + step
    }
  }

  private static func step<Key: CodingKey>(for key: Key) -> String {
    let name = key.stringValue
    if let index = key.intValue, name == "Index \(index)" { return "[\(index)]" }
    return MemoryLayout<Key>.size <= 2 && isPlain(name) ? name : "[*]"
  }

  /// Whether a name is one of letters, digits, `_` and `-` of ASCII, and does not start like a number.
  static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first), name.utf8.count <= longestName else { return false }
    return name.utf8.allSatisfy { isLetter($0) || ("0"..."9").contains(Unicode.Scalar($0)) || $0 == UInt8(ascii: "-") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    ("a"..."z").contains(Unicode.Scalar(byte | 0x20)) || byte == UInt8(ascii: "_")
  }
}
