/// A path below some folder that cannot leave it: names joined by slashes, none of them empty, `.` or `..`.
///
/// It is looked at byte by byte, as the system does: a slash is a slash for the system whatever Unicode would join it
/// with.
package struct RelativePath: Hashable {
  package let text: String

  /// `nil` for anything that is absolute, climbs, or has a name that some system reads in another way.
  package init?(_ text: String) {
    let names = text.utf8.split(separator: Self.slash, omittingEmptySubsequences: false)
    guard names.allSatisfy(Self.isGood) else { return nil }
    self.text = text
  }

  private static let slash = UInt8(ascii: "/")

  private static func isGood(_ name: Substring.UTF8View) -> Bool {
    let hasDotsOnly = name.allSatisfy { $0 == UInt8(ascii: ".") }
    return name.count <= 255 && !(hasDotsOnly && name.count <= 2)
      && name.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }

  /// The last name.
  package var name: String {
    text.utf8.lastIndex(of: Self.slash).map { String(text[text.utf8.index(after: $0)...]) } ?? text
  }

  /// What is before the last name; empty for a path of one name.
  package var folder: String {
    text.utf8.lastIndex(of: Self.slash).map { String(text[..<$0]) } ?? ""
  }

  /// Without the first name; `nil` for a path of one name.
  package var withoutFirstName: RelativePath? {
    text.utf8.firstIndex(of: Self.slash).flatMap { RelativePath(String(text[text.utf8.index(after: $0)...])) }
  }
}
