/// A path below some folder that cannot leave it: names joined by slashes, none of them empty, `.` or `..`.
///
/// It is looked at byte by byte, as the system does: there are as many of these as files, and a slash is a slash for the
/// system whatever Unicode would join it with.
package struct RelativePath: Hashable {
  package let text: String

  /// `nil` for anything that is absolute, climbs, or has a name that some system reads in another way.
  package init?(_ text: String) {
    var name = NameSoFar()
    for byte in text.utf8 {
      if byte == UInt8(ascii: "/") {
        guard name.isGood else { return nil }
        name = NameSoFar()
      } else {
        guard byte >= 0x20, byte != UInt8(ascii: "\\"), byte != 0x7F else { return nil }
        name.add(byte)
      }
    }
    guard name.isGood else { return nil }
    self.text = text
  }

  /// One name of a path, as far as it has been read.
  private struct NameSoFar {
    private var length = 0
    private var hasDotsOnly = true

    mutating func add(_ byte: UInt8) {
      length += 1
      if byte != UInt8(ascii: ".") { hasDotsOnly = false }
    }

    var isGood: Bool { length > 0 && length <= 255 && !(hasDotsOnly && length <= 2) }
  }

  /// The last name.
  package var name: String {
    lastSlash.map { String(text[text.utf8.index(after: $0)...]) } ?? text
  }

  /// What is before the last name; empty for a path of one name.
  package var folder: String {
    lastSlash.map { String(text[..<$0]) } ?? ""
  }

  private var lastSlash: String.Index? {
    text.utf8.lastIndex(of: UInt8(ascii: "/"))
  }

  /// Without the first name; `nil` for a path of one name.
  var withoutFirstName: RelativePath? {
    let slash = text.utf8.firstIndex(of: UInt8(ascii: "/"))
    return slash.flatMap { RelativePath(String(text[text.utf8.index(after: $0)...])) }
  }
}
