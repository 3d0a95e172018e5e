/// A string literal in Swift source whose value is exactly a given text.
struct SwiftLiteral: Equatable {
  let spelling: String

  init(_ value: String) {
    if value.utf8.allSatisfy(Self.isPlain) {
      spelling = "\"" + value + "\""
      return
    }
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.isSafelyVisible: quoted.unicodeScalars.append(scalar)
      default: quoted += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
    spelling = quoted + "\""
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}

extension Unicode.Scalar {
  /// Whether people see this scalar as what it is: no control or format character (which hide or reorder text), no
  /// separator but the space, no combining mark, nothing private or unassigned.
  var isSafelyVisible: Bool {
    switch value {
    case 0x20..<0x7F: return true
    case 0..<0xA0: return false
    default: break
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation,
      .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return !properties.isDefaultIgnorableCodePoint
    case .nonspacingMark, .spacingMark, .enclosingMark, .spaceSeparator, .lineSeparator, .paragraphSeparator,
      .control, .format, .surrogate, .privateUse, .unassigned:
      return false
    @unknown default:
      return false
    }
  }
}
