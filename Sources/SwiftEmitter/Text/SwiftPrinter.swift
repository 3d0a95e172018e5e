/// Collects the lines of one Swift file.
struct SwiftPrinter {
  private var text = SwiftText(capacity: 8192)
  private var indentation: String = ""

  /// All that has been printed, in UTF-8.
  var bytes: [UInt8] { text.bytes }

  mutating func line(_ code: SwiftCode) {
    text.append(indentation)
    text.append(code.text)
    text.append(UInt8(ascii: "\n"))
  }

  mutating func blankLine() {
    text.append(UInt8(ascii: "\n"))
  }

  /// `head {`, then what `body` prints one step further in, then `}`.
  mutating func block(_ head: SwiftCode, _ body: (inout SwiftPrinter) -> Void) {
    text.append(indentation)
    text.append(head.text)
    text.append(" {\n")
    indented(body)
    line("}")
  }

  mutating func indented(_ body: (inout SwiftPrinter) -> Void) {
    let outer = indentation
    indentation += "  "
    body(&self)
    indentation = outer
  }

  /// Each element as `print` does it, with a blank line between two.
  mutating func separated<Element>(_ elements: [Element], _ print: (inout SwiftPrinter, Element) -> Void) {
    for (index, element) in elements.enumerated() {
      if index > 0 { blankLine() }
      print(&self, element)
    }
  }

  /// A call or a declaration with its arguments in parentheses: on one line if it fits, else one argument a line.
  mutating func list(_ head: SwiftCode, _ elements: [SwiftCode], _ tail: SwiftCode) {
    var width = indentation.utf8.count + head.count + tail.count + 2
    for element in elements { width += element.count + 2 }
    let fits = width <= SwiftPrinter.lineLength || elements.isEmpty
    text.append(indentation)
    text.append(head.text)
    text.append("(")
    for (index, element) in elements.enumerated() {
      if !fits {
        text.append("\n")
        text.append(indentation)
        text.append("  ")
      }
      text.append(element.text)
      if index < elements.count - 1 { text.append(fits ? ", " : ",") }
    }
    if !fits {
      text.append("\n")
      text.append(indentation)
    }
    text.append(")")
    text.append(tail.text)
    text.append("\n")
  }

  mutating func doc(_ comment: DocComment) {
    comment.print(indentation: indentation, into: &text)
  }

  /// A line comment; `text` must be free of line ends.
  mutating func comment(_ text: String) {
    self.text.append(indentation)
    self.text.append("// ")
    self.text.append(DocText.neutralizedCode(text))
    self.text.append(UInt8(ascii: "\n"))
  }

  /// What `body` prints, in an extension of `name`.
  mutating func inExtension(of name: SwiftIdentifier, _ body: (inout SwiftPrinter) -> Void) {
    block("extension \(name)", body)
  }

  static let lineLength = 120
}
