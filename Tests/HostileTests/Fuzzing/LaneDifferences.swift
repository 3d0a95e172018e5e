import Foundation

/// Where `JSONDecoder` is looser or tighter than the SDK's own decoder, which keeps to RFC 8259.
///
/// It does not look at numbers and texts that nobody asks it for, and takes trailing commas, marks and UTF-16: so what
/// the SDK's decoder calls no JSON, it may read.
enum LaneDifferences {
  /// Whether the text has something that the two may read differently by design: numbers beyond a `Double`, and names
  /// that are one by Unicode's rules but are spelled differently.
  static func mayFollow(from json: [UInt8]) -> Bool {
    let pieces = JSONPieces(json)
    let names = pieces.keys.compactMap { try? JSONDecoder().decode(String.self, from: Data(json[$0])) }
    guard Set(names).count == Set(names.map { Array($0.utf8) }).count else { return true }
    return pieces.scalars.contains { range in
      guard let first = json[range].first, first == UInt8(ascii: "-") || first &- 0x30 < 10 else { return false }
      let text = String(decoding: json[range], as: UTF8.self)
      return range.count > 17 || (Double(text).map { !$0.isFinite || ($0 == 0) != text.allSatisfy(isOfZero) } ?? true)
    }
  }

  private static func isOfZero(_ character: Character) -> Bool {
    "0.-+eE".contains(character)
  }
}
