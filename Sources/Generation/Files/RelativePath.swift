/// A path below some folder that cannot leave it: names joined by slashes, none of them empty, `.` or `..`.
package struct RelativePath: Hashable {
  package let text: String

  /// `nil` for anything that is absolute, climbs, or has a name that some system reads in another way.
  package init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    for component in text.split(separator: "/", omittingEmptySubsequences: false) {
      guard Self.isName(component) else { return nil }
    }
    self.text = text
  }

  private static func isName(_ component: Substring) -> Bool {
    guard !component.isEmpty, component != ".", component != "..", component.utf8.count <= 255 else { return false }
    return component.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\\") && $0 != 0x7F }
  }

  /// The last name.
  package var name: String {
    String(text[(text.lastIndex(of: "/").map { text.index(after: $0) } ?? text.startIndex)...])
  }

  /// What is before the last name; empty for a path of one name.
  package var folder: String {
    text.lastIndex(of: "/").map { String(text[..<$0]) } ?? ""
  }

  /// Without the first name; `nil` for a path of one name.
  var withoutFirstName: RelativePath? {
    text.firstIndex(of: "/").flatMap { RelativePath(String(text[text.index(after: $0)...])) }
  }
}
