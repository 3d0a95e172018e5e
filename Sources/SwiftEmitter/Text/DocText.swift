import SpecModel

/// A sentence of a documentation comment, put together from words of this program and quoted words of a description.
struct DocText: ExpressibleByStringInterpolation {
  fileprivate(set) var text: String

  init(stringLiteral literal: StaticString) {
    text = literal.description
  }

  init(stringInterpolation interpolation: StringInterpolation) {
    text = interpolation.text
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: StaticString) {
      text += literal.description
    }

    mutating func appendInterpolation(_ number: Int) {
      text += String(number)
    }

    mutating func appendInterpolation(_ words: DocText) {
      text += words.text
    }

    /// Words of a description, as prose.
    mutating func appendInterpolation(words: String) {
      text += DocText.neutralized(words)
    }

    mutating func appendInterpolation(_ sentence: DocumentationSentence) {
      for part in sentence.parts {
        switch part {
        case .words(let words): appendInterpolation(words: words)
        case .code(let code): appendInterpolation(code: code)
        }
      }
    }

    /// Text of a description, as code.
    mutating func appendInterpolation(code: String) {
      text += "`" + DocText.neutralizedCode(code) + "`"
    }

    /// An address of a description, as a link.
    mutating func appendInterpolation(link: String) {
      text += "<" + DocText.neutralizedCode(link).filter { $0 != "<" && $0 != ">" && $0 != " " } + ">"
    }
  }
}

extension DocText {
  mutating func append(_ other: DocText) {
    text += other.text
  }
}

extension DocText {
  /// `words` on one line, without characters that hide, and without anything that DocC, Xcode or a source tool would
  /// take for an instruction: directives (`@`), list items and fields (`- Parameter`), headings, quotes, fences, HTML,
  /// and `tool:` comments. Code in backticks stays code.
  static func neutralized(_ words: String) -> String {
    let scalars = oneLine(words)
    let codeIsBalanced = scalars.count { $0 == "`" }.isMultiple(of: 2) && !hasFence(scalars)
    var result = ""
    result.reserveCapacity(words.utf8.count + 8)
    var isInCode = false
    var word = WordSoFar()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "`" {
        if codeIsBalanced { isInCode.toggle() } else { result += "\\" }
      } else if !isInCode && needsEscape(scalar, at: index, of: scalars, in: word, after: result) {
        result += "\\"
      }
      result.unicodeScalars.append(scalar)
      word.add(scalar)
    }
    return result
  }

  /// `code` on one line, in a form that fits between backticks.
  static func neutralizedCode(_ code: String) -> String {
    var result = ""
    for scalar in oneLine(code) {
      result.unicodeScalars.append(scalar == "`" ? "'" : scalar)
    }
    return result
  }

  /// What the word that is being looked at has had until now. Kept on the way, because a word can be the whole text.
  private struct WordSoFar {
    var isEmpty = true
    /// Whether no word was before it.
    var isFirst = true
    /// Whether it has digits and nothing else.
    var isNumber = false

    mutating func add(_ scalar: Unicode.Scalar) {
      let isDigit = scalar >= "0" && scalar <= "9"
      isNumber = isDigit && (isEmpty || isNumber)
      if scalar == " ", !isEmpty { isFirst = false }
      isEmpty = scalar == " "
    }
  }

  /// Any word can end up at the start of a line, where Markdown reads more into it.
  private static func needsEscape(
    _ scalar: Unicode.Scalar, at index: Int, of scalars: [Unicode.Scalar], in word: WordSoFar, after result: String
  ) -> Bool {
    switch scalar {
    case "<", "\\": return true
    case "@", ">", "~", "|": return word.isEmpty
    case "-", "+", "#", "=", "*":
      return word.isEmpty && scalars[index...].prefix { $0 != " " }.allSatisfy { $0 == scalar }
    // Elsewhere such a word never begins a line: see `DocComment`.
    case ".", ")": return word.isFirst && word.isNumber && (index + 1 == scalars.count || scalars[index + 1] == " ")
    case ":": return endsWithToolName(result)
    default: return false
    }
  }

  private static func hasFence(_ scalars: [Unicode.Scalar]) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { $0 == "`" && $1 == "`" }
  }

  /// The scalars of `text` with every line end and white space as a space, and every hidden one named.
  private static func oneLine(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value > 0x20 && scalar.value < 0x7F {
        result.append(scalar)
      } else if scalar.properties.isWhitespace {
        result.append(" ")
      } else if scalar.isSafelyVisible {
        result.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
        let named = "(U+\(zeros)\(digits))"
        result += Array(named.unicodeScalars)
      }
    }
    return result
  }

  /// Comments that start with these and a colon steer tools that read sources.
  private static func endsWithToolName(_ text: String) -> Bool {
    let tools = ["swiftlint", "swift-format-ignore", "swiftformat", "sourcery", "mark", "todo", "fixme", "warning"]
    let tail = String(text.unicodeScalars.suffix(20)).lowercased()
    return tools.contains { tail.hasSuffix($0) }
  }
}
