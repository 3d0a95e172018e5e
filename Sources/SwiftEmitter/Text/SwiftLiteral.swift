/// A string literal in Swift source whose value is exactly a given text.
struct SwiftLiteral: Equatable {
  private let value: String

  init(_ value: String) {
    self.value = value
  }

  /// The literal with its quotes.
  var spelling: String {
    var escaped = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      case _ where scalar.isSafelyVisible: escaped.unicodeScalars.append(scalar)
      default: escaped += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
    return escaped + "\""
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
