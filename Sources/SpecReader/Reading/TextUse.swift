import SpecModel

/// What a text of the description is for, and so what it may contain.
enum TextUse {
  /// Sentences for readers: line breaks are fine, and joiners and variants, which some languages and
  /// emoji need.
  case prose
  /// A name, a value, a path: printable characters alone.
  case name

  /// The first character that readers of the text cannot see, or that changes the order in which they see others.
  func hiddenScalar(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x20...0x7E: false
      case 0x0A: self == .name
      case 0x200C, 0x200D, 0xFE00...0xFE0F: self == .name
      case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B,
        0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF,
        0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
        true
      default: false
      }
    }
  }
}

extension Unicode.Scalar {
  /// `U+202E`.
  var codePointName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
