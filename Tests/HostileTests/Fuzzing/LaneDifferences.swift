import Foundation

/// Where `JSONDecoder` is looser or tighter than the SDK's own decoder, which keeps to RFC 8259.
///
/// It does not look at numbers and texts that nobody asks it for, and takes trailing commas, marks and UTF-16: so what
/// the SDK's decoder calls no JSON, it may read.
enum LaneDifferences {
  /// Whether the text has something that the two may read differently by design: numbers beyond a `Double`, numbers of
  /// which `JSONDecoder` does not tell the spelling, which counts in the place of text, and names that are one by
  /// Unicode's rules but are spelled differently.
  static func mayFollow(from json: [UInt8]) -> Bool {
    let pieces = JSONPieces(json)
    let names = pieces.keys.compactMap { try? JSONDecoder().decode(String.self, from: Data(json[$0])) }
    guard Set(names).count == Set(names.map { Array($0.utf8) }).count else { return true }
    return pieces.scalars.contains { range in
      guard let first = json[range].first, first == UInt8(ascii: "-") || first &- 0x30 < 10 else { return false }
      let text = String(decoding: json[range], as: UTF8.self)
      guard isCanonical(text) else { return true }
      return range.count > 16 || (Double(text).map { !$0.isFinite || ($0 == 0) != text.allSatisfy(isOfZero) } ?? true)
    }
  }

  /// Whether the number is spelled as Swift does it.
  private static func isCanonical(_ text: String) -> Bool {
    if let integer = Int(text) { return "\(integer)" == text }
    return Double(text).map { "\($0)" == text && Int(exactly: $0) == nil } ?? false
  }

  private static func isOfZero(_ character: Character) -> Bool {
    "0.-+eE".contains(character)
  }
}
