import SpecModel

/// Markdown of ours with text of a description in it.
///
/// What is written out is ours and is markup. What is interpolated needs a label that says how it is made harmless, so
/// that no part of the page can forget to. Every piece of text stays on one line.
struct Markdown: ExpressibleByStringInterpolation {
  private(set) var text: String

  init(stringLiteral literal: StaticString) {
    text = literal.description
  }

  /// A sentence that the model has about itself.
  init(_ sentence: DocumentationSentence) {
    text = sentence.parts.map { part in
      switch part {
      case .words(let words): words
      case .code(let code): MarkdownCode.span(code)
      }
    }.joined()
  }

  /// A word of ours.
  init(ours word: String) {
    text = word
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

    mutating func appendInterpolation(_ markdown: Markdown) {
      text += markdown.text
    }

    /// Text of a description, as prose; code in backticks stays code.
    mutating func appendInterpolation(words: String) {
      text += MarkdownWords.escaped(words)
    }

    /// Text of a description, as code.
    mutating func appendInterpolation(code: String) {
      text += MarkdownCode.span(code)
    }

    /// An address of a description, as a link that shows where it leads.
    mutating func appendInterpolation(link: String) {
      text += MarkdownLink.link(to: link)
    }

    /// The name of a type of this page, as the end of a link to its heading.
    mutating func appendInterpolation(anchor: String) {
      text += MarkdownLink.anchor(anchor)
    }
  }

  static func += (left: inout Markdown, right: Markdown) {
    left.text += right.text
  }

  var isEmpty: Bool { text.isEmpty }
}

extension [Markdown] {
  func joined(by separator: Markdown) -> Markdown {
    var result: Markdown = ""
    for (index, element) in enumerated() {
      if index > 0 { result += separator }
      result += element
    }
    return result
  }
}
