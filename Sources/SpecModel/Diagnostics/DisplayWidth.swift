/// How many columns of a terminal text takes: ideographs and emoji take two, combining marks none.
enum DisplayWidth {
  static func columns(of text: String) -> Int {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300 else { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch scalar.value {
    // Vowels and final consonants of Hangul syllables join the consonant before them.
    case 0x1160...0x11FF: return 0
    // Two of them make one flag.
    case 0x1F1E6...0x1F1FF: return 1
    case 0x303F: return 1
    // The wide and fullwidth blocks of Unicode's East Asian Width.
    case 0x1100...0x115F, 0x2E80...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
