/// Texts put together from what has a meaning in Swift, in JSON or in documentation, and from characters of all kinds.
enum RandomText {
  static func text(using random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0...Int.random(in: 0...7, using: &random) {
      if Int.random(in: 0..<3, using: &random) == 0 {
        text.unicodeScalars.append(scalar(using: &random))
      } else {
        text += pieces.randomElement(using: &random) ?? ""
      }
    }
    return text
  }

  private static let pieces = [
    "pwned", " ", "\n", "\"", "\\", "\\(", ")", "(", "#", "\"\"\"", "`", "``", "*/", "/*", "//", "///", "{", "}", ";",
    "@",
    "- Parameter ", "\\u{", "\\n", "'", "<", ">", "$0", "%", "&", "|", "~", "^", "1.", "MARK:", "swiftlint:",
    "let x = 1",
    "#if", "import Foundation", "fatalError()", "\\0", "null", ",", ":", "é", "e\u{301}", "🏴", "目录", "\u{A0}",
    "\u{FFFD}",
  ]

  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0x20...0x7E, 0...0x1F, 0x7F...0xFF, 0x100...0x24F, 0x300...0x36F, 0x2000...0x206F, 0x3000...0x303F,
    0xE000...0xE010, 0xFE00...0xFE0F, 0xFFF0...0xFFFF, 0x1F300...0x1F64F, 0xE0000...0xE007F, 0x0...0x10FFFF,
  ]

  private static func scalar(using random: inout SeededRandom) -> Unicode.Scalar {
    let range = ranges.randomElement(using: &random) ?? 0x20...0x7E
    return Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? "?"
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
