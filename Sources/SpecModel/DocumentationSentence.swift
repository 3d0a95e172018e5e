public import TextFormats

/// A sentence about a description. Text of the description in it is kept apart, because each place that shows the
/// sentence quotes it in its own way.
public struct DocumentationSentence: ExpressibleByStringInterpolation, Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    /// Words of this program, in Markdown.
    case words(String)
    /// Text of a description.
    case code(String)
  }

  public private(set) var parts: [Part]

  public init(stringLiteral literal: String) {
    parts = [.words(literal)]
  }

  public init(stringInterpolation interpolation: StringInterpolation) {
    parts = interpolation.parts
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.words(literal)) }
    }

    public mutating func appendInterpolation(_ number: Int) {
      parts.append(.words(String(number)))
    }

    public mutating func appendInterpolation(_ number: APIDecimal) {
      parts.append(.words(number.text))
    }

    public mutating func appendInterpolation(words: String) {
      parts.append(.words(words))
    }

    /// Text of a description; several with commas between them.
    public mutating func appendInterpolation(code values: [String]) {
      for (index, value) in values.enumerated() {
        if index > 0 { parts.append(.words(", ")) }
        parts.append(.code(value))
      }
    }
  }
}
