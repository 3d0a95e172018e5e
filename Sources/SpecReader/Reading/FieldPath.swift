import SpecModel

/// Paths of fields: their names joined by dots.
enum FieldPath {
  /// `result.resultCode` to `["result", "resultCode"]`.
  static func components(_ text: String) -> [String] {
    text.withBytes { bytes in
      guard bytes.contains(UInt8(ascii: ".")) else { return [text] }
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return components(anyText: text) }
      return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { name in
        String(decoding: UnsafeBufferPointer(rebasing: name), as: UTF8.self)
      }
    }
  }

  private static func components(anyText text: String) -> [String] {
    text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  static func text(_ components: [String]) -> String {
    components.joined(separator: ".")
  }
}
