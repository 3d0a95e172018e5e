import SpecModel

/// Text of a description inside the double quotes of a Mermaid label.
enum FlowchartLabel {
  /// A label shows so many characters; the list beside the diagram has the whole text.
  static let limit = 120

  /// `text` with everything but letters, digits and spaces as an entity of Mermaid's (`#34;`): nothing in it can end
  /// the label, and neither Mermaid's own grammar nor the Markdown and HTML that it reads in labels finds anything.
  static func escaped(_ text: String) -> String {
    let all = Array(VisibleText.line(text).unicodeScalars)
    let scalars = Array(all.prefix(limit))
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let isJoining = (scalar == "." || scalar == "_") && joins(index, of: scalars)
      // Mermaid takes a whole line with "direction TB" in it for a statement, label or not.
      let isSpace = scalar == " " && !result.hasSuffix("direction")
      result += MarkdownCode.isPlain(scalar) || isJoining || isSpace ? String(scalar) : "#\(scalar.value);"
    }
    return all.count > limit ? result + "#8230;" : result
  }

  /// Whether the character is inside a path or a constant, where it means nothing: after `www` it would begin a link.
  private static func joins(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    let isAfterWWW = index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }
    return MarkdownCode.isPlain(scalars[index - 1]) && MarkdownCode.isPlain(scalars[index + 1]) && !isAfterWWW
  }
}
