/// Changes JSON texts: mostly one value at a time, so that a parser is not all that is reached, and now and then single
/// bytes. The same seed makes the same changes.
struct JSONMutator {
  private var random: SeededRandom
  /// What else a text can take pieces from.
  private let others: [[UInt8]]

  init(seed: UInt64, others: [[UInt8]] = []) {
    random = SeededRandom(seed: seed)
    self.others = others
  }

  /// One of `texts` with a change or a few: more of them, and the first mistake would hide all else.
  mutating func changedOne(of texts: [[UInt8]]) -> [UInt8] {
    var text = texts.randomElement(using: &random) ?? []
    for _ in 0...([0, 0, 0, 1, 2, 4].randomElement(using: &random) ?? 0) { text = changed(text) }
    return text
  }

  mutating func changed(_ text: [UInt8]) -> [UInt8] {
    guard !text.isEmpty else { return word() }
    guard below(6) > 0 else { return changedBytes(of: text) }
    let pieces = JSONPieces(text)
    let values = pieces.scalars + pieces.containers
    guard let value = values.randomElement(using: &random) else { return changedBytes(of: text) }
    switch below(10) {
    case 0, 1, 2: return replacing(value, in: text, by: word())
    case 3: return replacing(pieces.keys.randomElement(using: &random) ?? value, in: text, by: word())
    case 4: return replacing(value, in: text, by: piece(of: text))
    case 5: return replacing(value, in: text, by: piece(of: others.randomElement(using: &random) ?? text))
    case 6: return doubling(value, in: text)
    case 7: return removing(value, in: text)
    case 8: return nesting(value, in: text)
    default: return insertingMember(in: text, pieces)
    }
  }

  private mutating func below(_ limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &random)
  }

  private mutating func word() -> [UInt8] {
    guard below(3) > 0 else { return Array(JSONText.quoted(RandomText.text(using: &random)).utf8) }
    return FuzzWords.all.randomElement(using: &random) ?? []
  }

  private mutating func piece(of text: [UInt8]) -> [UInt8] {
    let pieces = JSONPieces(text)
    let small = (pieces.scalars + pieces.containers + pieces.keys).filter { $0.count < 400 }
    return small.randomElement(using: &random).map { Array(text[$0]) } ?? word()
  }

  private func replacing(_ range: Range<Int>, in text: [UInt8], by piece: [UInt8]) -> [UInt8] {
    Array(text[..<range.lowerBound]) + piece + Array(text[range.upperBound...])
  }

  /// The value once more behind itself: in an object that makes its key stand alone, in a list it is an element.
  private func doubling(_ range: Range<Int>, in text: [UInt8]) -> [UInt8] {
    replacing(range, in: text, by: Array(text[range]) + [UInt8(ascii: ",")] + Array(text[range]))
  }

  /// Without the value, and without the comma and the key before it.
  private func removing(_ range: Range<Int>, in text: [UInt8]) -> [UInt8] {
    let stops: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "[")]
    guard let stop = text[..<range.lowerBound].lastIndex(where: stops.contains) else { return text }
    let start = text[stop] == UInt8(ascii: ",") ? stop : stop + 1
    return replacing(start..<range.upperBound, in: text, by: [])
  }

  private mutating func nesting(_ range: Range<Int>, in text: [UInt8]) -> [UInt8] {
    let depth = [1, 2, 3, 62, 130, 520].randomElement(using: &random) ?? 1
    let isList = below(2) == 0
    let open = Array((isList ? "[" : "{\"a\":").utf8)
    let opened = [[UInt8]](repeating: open, count: depth).flatMap { $0 }
    let closed = [UInt8](repeating: UInt8(ascii: isList ? "]" : "}"), count: depth)
    return replacing(range, in: text, by: opened + text[range] + closed)
  }

  private mutating func insertingMember(in text: [UInt8], _ pieces: JSONPieces) -> [UInt8] {
    guard let key = pieces.keys.randomElement(using: &random) else { return text }
    let member = word() + [UInt8(ascii: ":")] + (below(2) == 0 ? word() : piece(of: text)) + [UInt8(ascii: ",")]
    return replacing(key.lowerBound..<key.lowerBound, in: text, by: member)
  }

  private mutating func changedBytes(of text: [UInt8]) -> [UInt8] {
    let place = below(text.count)
    let length = min(1 + below(8), text.count - place)
    switch below(5) {
    case 0: return replacing(place..<place + 1, in: text, by: [UInt8.random(in: 0...255, using: &random)])
    case 1: return replacing(place..<place + length, in: text, by: [])
    case 2: return replacing(place..<place, in: text, by: FuzzWords.bytes.randomElement(using: &random) ?? [])
    case 3: return Array(text[..<place])
    default:
      let other = others.randomElement(using: &random) ?? text
      return Array(text[..<place]) + other.suffix(below(other.count + 1))
    }
  }
}
