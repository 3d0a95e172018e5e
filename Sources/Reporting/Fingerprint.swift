/// Names a finding from one run to the next: 16 hexadecimal digits, made from what changed and not from where it
/// is written or how it is documented.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  public var description: String

  /// Reads 16 small hexadecimal digits; `nil` for anything else.
  public init?(_ text: String) {
    let isDigit: (UInt8) -> Bool = {
      ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f"))
    }
    guard text.utf8.count == 16, text.utf8.allSatisfy(isDigit) else { return nil }
    description = text
  }

  /// FNV-1a over the parts, each with its length before it, so that no two lists of parts run into each other.
  package init(of parts: [String]) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ byte: UInt8) {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    for part in parts {
      String(part.utf8.count).utf8.forEach(mix)
      mix(0)
      part.utf8.forEach(mix)
    }
    let digits = String(hash, radix: 16)
    description = String(repeating: "0", count: 16 - digits.count) + digits
  }
}
