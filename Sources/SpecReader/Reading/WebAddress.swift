/// Web addresses as a description writes them.
enum WebAddress {
  /// Whether a reader can open it to see where a fact comes from.
  static func isSource(_ text: String) -> Bool {
    hasHost(text, after: "https://") && isPrintable(text)
  }

  /// Whether calls can go there: encrypted, and ready for a path to be put behind it.
  static func isServer(_ text: String) -> Bool {
    hasHost(text, after: "https://") && isPrintable(text) && !text.hasSuffix("/")
      && !text.utf8.contains { "?#\\@".utf8.contains($0) }
  }

  /// Whether a text is the path of an endpoint.
  static func isPath(_ text: String) -> Bool {
    text.hasPrefix("/") && !text.hasPrefix("//") && text.utf8.count > 1 && isPrintable(text)
      && !text.utf8.contains { "?#\\{}".utf8.contains($0) }
      && !text.split(separator: "/").contains { $0 == "." || $0 == ".." }
  }

  private static func hasHost(_ text: String, after scheme: String) -> Bool {
    guard text.hasPrefix(scheme), let first = text.utf8.dropFirst(scheme.utf8.count).first else { return false }
    return !"/?#.:".utf8.contains(first)
  }

  private static func isPrintable(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
    }
  }
}
