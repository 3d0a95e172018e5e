/// The spelling of JSON strings.
enum StringSpelling {
  /// The string with its quotes, as it is written but for escapes that mean nothing: `\/` and the numbers of printable
  /// ASCII characters. All other escapes may be there for a reason: a reader cannot see the character, or an
  /// author wants a file in ASCII.
  static func canonical(_ string: ArraySlice<UInt8>) -> [UInt8] {
    guard string.contains(UInt8(ascii: "\\")) else { return Array(string) }
    var result: [UInt8] = []
    result.reserveCapacity(string.count)
    var index = string.startIndex
    while index < string.endIndex {
      let length = length(ofCharacterIn: string, at: index)
      let character = string[index..<index + length]
      if let plain = plainCharacter(for: character) {
        result.append(plain)
      } else {
        result += character
      }
      index += length
    }
    return result
  }

  /// How many bytes the escape or the plain byte at `index` has.
  private static func length(ofCharacterIn string: ArraySlice<UInt8>, at index: Int) -> Int {
    guard string[index] == UInt8(ascii: "\\"), index + 1 < string.endIndex else { return 1 }
    return min(string[index + 1] == UInt8(ascii: "u") ? 6 : 2, string.endIndex - index)
  }

  /// The character that can be written in place of an escape.
  private static func plainCharacter(for escape: ArraySlice<UInt8>) -> UInt8? {
    guard escape.count > 1 else { return nil }
    let start = escape.startIndex
    if escape.count == 2 { return escape[start + 1] == UInt8(ascii: "/") ? UInt8(ascii: "/") : nil }
    guard let unit = JSONEscapes.unit(in: escape, at: start + 2), (0x20...0x7E).contains(unit) else { return nil }
    let character = UInt8(unit)
    return character == UInt8(ascii: "\"") || character == UInt8(ascii: "\\") ? nil : character
  }
}
