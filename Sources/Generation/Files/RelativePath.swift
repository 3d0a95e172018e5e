import SpecModel

/// A path below some folder that cannot leave it: names joined by slashes, none of them empty, `.` or `..`.
///
/// It is looked at byte by byte, as the system does: there are as many of these as files, and a slash is a slash for
/// the system whatever Unicode would join it with.
package struct RelativePath: Hashable {
  package let text: String

  /// `nil` for anything that is absolute, climbs, or has a name that some system reads in another way.
  package init?(_ text: String) {
    guard text.withBytes(Self.isGood) else { return nil }
    self.text = text
  }

  private init(restOfGoodPath text: String) {
    self.text = text
  }

  private static func isGood(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var name = NameSoFar()
    for byte in text {
      if byte == UInt8(ascii: "/") {
        guard name.isGood else { return false }
        name = NameSoFar()
      } else {
        guard byte >= 0x20, byte != UInt8(ascii: "\\"), byte != 0x7F else { return false }
        name.add(byte)
      }
    }
    return name.isGood
  }

  /// One name of a path, as far as it has been read.
  private struct NameSoFar {
    private var length = 0
    private var hasDotsOnly = true

    mutating func add(_ byte: UInt8) {
      length &+= 1
      if byte != UInt8(ascii: ".") { hasDotsOnly = false }
    }

    var isGood: Bool { length > 0 && length <= 255 && !(hasDotsOnly && length <= 2) }
  }

  /// The last name.
  package var name: String {
    text.withBytes { bytes in
      bytes.lastIndex(of: UInt8(ascii: "/")).map { Self.text(of: bytes[($0 + 1)...]) } ?? text
    }
  }

  /// What is before the last name; empty for a path of one name.
  package var folder: String {
    text.withBytes { bytes in
      bytes.lastIndex(of: UInt8(ascii: "/")).map { Self.text(of: bytes[..<$0]) } ?? ""
    }
  }

  /// Without the first name; `nil` for a path of one name.
  var withoutFirstName: RelativePath? {
    text.withBytes { bytes in
      bytes.firstIndex(of: UInt8(ascii: "/")).map { RelativePath(restOfGoodPath: Self.text(of: bytes[($0 + 1)...])) }
    }
  }

  private static func text(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
  }
}
