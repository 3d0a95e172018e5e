/// Where the values of a JSON text stand, for a text that need not be whole or right.
struct JSONPieces {
  /// Texts in their quotes, numbers and words.
  private(set) var scalars: [Range<Int>] = []
  /// Texts that a colon follows.
  private(set) var keys: [Range<Int>] = []
  private(set) var containers: [Range<Int>] = []

  init(_ text: [UInt8]) {
    var open: [Int] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append(index)
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        index += 1
        if let start = open.popLast() { containers.append(start..<index) }
      case UInt8(ascii: "\""):
        let end = Self.endOfText(in: text, from: index)
        let isKey = text[end...].first { $0 > 0x20 } == UInt8(ascii: ":")
        if isKey { keys.append(index..<end) } else { scalars.append(index..<end) }
        index = end
      case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        let end = text[index...].firstIndex { !Self.isOfWord($0) } ?? text.count
        scalars.append(index..<end)
        index = end
      default: index += 1
      }
    }
  }

  private static func endOfText(in text: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < text.count, text[index] != UInt8(ascii: "\""), text[index] != UInt8(ascii: "\n") {
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, text.count)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
