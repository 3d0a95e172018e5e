/// What all texts in HTTP headers have in common.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
enum HeaderText {
  /// `text` without blanks and tabs at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = text.drop(while: isBlank)
    let end = start.reversed().drop(while: isBlank)
    return String(end.reversed())
  }

  /// Whether `text` can be the value of a header as it is: visible ASCII, and at least one character of it.
  static func isSafe(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  /// Whether two names of headers are the same: they differ in case at most.
  static func isSameName(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8) { lowercased($0) == lowercased($1) }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
