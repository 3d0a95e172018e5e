/// A sentence of ours with text of the description in it.
///
/// What is written out is ours and goes into a report as it is. What is interpolated comes from a description and may
/// hold anything: each form of report makes it harmless in its own way. So a rule cannot forget to.
public struct Sentence: Hashable, Sendable, ExpressibleByStringInterpolation {
  public enum Piece: Hashable, Sendable {
    case words(String)
    case quoted(String)
  }

  public var pieces: [Piece]

  public init(stringLiteral value: String) {
    pieces = [.words(value)]
  }

  public init(stringInterpolation: StringInterpolation) {
    pieces = stringInterpolation.pieces
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.words(literal)) }
    }

    /// Text of a description.
    public mutating func appendInterpolation(_ text: String) {
      pieces.append(.quoted(text))
    }

    public mutating func appendInterpolation(_ number: Int) {
      pieces.append(.words(String(number)))
    }

    /// Words of ours.
    public mutating func appendInterpolation(words: String) {
      pieces.append(.words(words))
    }

    public mutating func appendInterpolation(_ sentence: Sentence) {
      pieces += sentence.pieces
    }

    /// Several texts of a description, with commas between them; of a long list the first twelve.
    public mutating func appendInterpolation(list: [String]) {
      for (index, text) in list.prefix(12).enumerated() {
        if index > 0 { pieces.append(.words(", ")) }
        pieces.append(.quoted(text))
      }
      if list.count > 12 { pieces.append(.words(" and \(list.count - 12) more")) }
    }
  }
}

extension Sentence {
  /// The sentence with its quoted parts in the form that `quote` returns.
  func text(quoting quote: (String) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .quoted(let text): quote(text)
      }
    }.joined()
  }
}
