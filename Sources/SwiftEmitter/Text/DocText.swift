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
    let bytes = oneLine(words)
    let codeIsBalanced = bytes.count { $0 == backtick }.isMultiple(of: 2) && !hasFence(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var isInCode = false
    var word = WordSoFar()
    for (index, byte) in bytes.enumerated() {
      if byte == backtick {
        if codeIsBalanced { isInCode.toggle() } else { result.append(backslash) }
      } else if !isInCode && needsEscape(byte, at: index, of: bytes, in: word, after: result) {
        result.append(backslash)
      }
      result.append(byte)
      word.add(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `code` on one line, in a form that fits between backticks.
  static func neutralizedCode(_ code: String) -> String {
    String(decoding: oneLine(code).map { $0 == backtick ? UInt8(ascii: "'") : $0 }, as: UTF8.self)
  }

  private static let backtick = UInt8(ascii: "`")
  private static let backslash = UInt8(ascii: "\\")
  private static let space = UInt8(ascii: " ")

  /// What the word that is being looked at has had until now. Kept on the way, because a word can be the whole text.
  private struct WordSoFar {
    var isEmpty = true
    /// Whether no word was before it.
    var isFirst = true
    /// Whether it has digits and nothing else.
    var isNumber = false

    mutating func add(_ byte: UInt8) {
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      isNumber = isDigit && (isEmpty || isNumber)
      if byte == space, !isEmpty { isFirst = false }
      isEmpty = byte == space
    }
  }

  /// Any word can end up at the start of a line, where Markdown reads more into it.
  ///
  /// All characters that mean something are ASCII, so bytes are enough to find them.
  private static func needsEscape(
    _ byte: UInt8, at index: Int, of bytes: [UInt8], in word: WordSoFar, after result: [UInt8]
  ) -> Bool {
    switch Unicode.Scalar(byte) {
    case "<", "\\": return true
    case "@", ">", "~", "|": return word.isEmpty
    case "-", "+", "#", "=", "*":
      return word.isEmpty && bytes[index...].prefix { $0 != space }.allSatisfy { $0 == byte }
    // Elsewhere such a word never begins a line: see `DocComment`.
    case ".", ")": return word.isFirst && word.isNumber && (index + 1 == bytes.count || bytes[index + 1] == space)
    case ":": return endsWithToolName(result)
    default: return false
    }
  }

  private static func hasFence(_ bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == backtick && $1 == backtick }
  }

  /// The UTF-8 of `text` with every line end and white space as a space, and every hidden character named.
  private static func oneLine(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value > 0x20 && scalar.value < 0x7F {
        result.append(UInt8(scalar.value))
      } else if scalar.properties.isWhitespace {
        result.append(space)
      } else if scalar.isSafelyVisible {
        result += String(scalar).utf8
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
        result += "(U+\(zeros)\(digits))".utf8
      }
    }
    return result
  }

  /// Comments that start with these and a colon steer tools that read sources.
  private static func endsWithToolName(_ text: [UInt8]) -> Bool {
    let tools = ["swiftlint", "swift-format-ignore", "swiftformat", "sourcery", "mark", "todo", "fixme", "warning"]
    let tail = String(decoding: text.suffix(20), as: UTF8.self).lowercased()
    return tools.contains { tail.hasSuffix($0) }
  }
}
