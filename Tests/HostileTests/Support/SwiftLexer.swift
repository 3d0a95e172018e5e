/// The least that one must know of Swift to tell code from comments and literals.
enum SwiftLexer {
  /// What is left of a source text when comments and string literals are taken out; `nil` if a literal is not closed on
  /// its line, is a raw or a multi-line literal, or interpolates.
  static func codeAlone(in text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var code = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "/" where index + 1 < scalars.count && scalars[index + 1] == "/":
        while index < scalars.count, scalars[index] != "\n", scalars[index] != "\r" { index += 1 }
      case "\"":
        guard let end = endOfLiteral(in: scalars, from: index) else { return nil }
        code.append(contentsOf: "_LITERAL_".unicodeScalars)
        index = end
      default:
        code.append(scalars[index])
        index += 1
      }
    }
    return String(code)
  }

  /// Characters that generated code has no use for outside of comments and literals. A backslash only begins the key
  /// path that is all of a body.
  static func strangeCharacter(in code: String) -> Unicode.Scalar? {
    code.replacing("{ \\.", with: "{ .").unicodeScalars.first { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", " ", "\n", "(", ")", "[", "]", "{", "}", "<", ">", ".", ",", ":", "=",
        "?", "!", "&", "|", "@", "*", "`", "-":
        false
      default: true
      }
    }
  }

  private static func endOfLiteral(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    if start > 0, scalars[start - 1] == "#" { return nil }
    if start + 2 < scalars.count, scalars[start + 1] == "\"", scalars[start + 2] == "\"" { return nil }
    var index = start + 1
    while index < scalars.count {
      switch scalars[index] {
      case "\"": return index + 1
      case "\n", "\r": return nil
      case "\\":
        guard index + 1 < scalars.count, "\"\\nrtu".unicodeScalars.contains(scalars[index + 1]) else { return nil }
        index += 2
      default: index += 1
      }
    }
    return nil
  }
}
