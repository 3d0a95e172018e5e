/// Text of a description made harmless for reports: what people do not see, or what moves other text about, is spelled
/// out as `\u{202E}`; so is the second of two `#`, with which commands of build services begin anywhere in a line.
package enum SafeText {
  /// Longer texts are cut: a report is read, not decoded.
  package static let limit = 160

  /// One line of visible text, at most ``limit`` scalars of it.
  package static func line(_ text: String) -> String {
    line(text, upTo: limit)
  }

  /// All of the text as one visible line: for lines that somebody copies.
  package static func wholeLine(_ text: String) -> String {
    line(text, upTo: .max)
  }

  private static func line(_ text: String, upTo limit: Int) -> String {
    var result = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      guard count < limit else { return result + "…" }
      let startsCommand = scalar == "#" && result.unicodeScalars.last == "#"
      if isVisible(scalar), !startsCommand {
        result.unicodeScalars.append(scalar)
      } else {
        result += escape(scalar)
      }
    }
    return result
  }

  /// A line in backticks.
  package static func quoted(_ text: String) -> String {
    "`" + replacing(["`"], in: line(text)) + "`"
  }

  /// A code span of Markdown: in there nothing is a link, a mention, HTML or a column of a table.
  package static func codeSpan(_ text: String) -> String {
    "`" + replacing(["`", "|"], in: line(text)) + "`"
  }

  package static func replacing(_ unwanted: Set<Unicode.Scalar>, in text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if unwanted.contains(scalar) {
        result += escape(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result.isEmpty ? " " : result
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  package static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator,
      .nonspacingMark, .enclosingMark, .spacingMark:
      return false
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol:
      return !scalar.properties.isDefaultIgnorableCodePoint
    @unknown default: return false
    }
  }
}

extension [String] {
  /// The first few with commas between them, and how many there are besides.
  package func listed(upTo limit: Int = 8) -> String {
    guard count > limit else { return joined(separator: ", ") }
    return prefix(limit).joined(separator: ", ") + " and \(count - limit) more"
  }
}
