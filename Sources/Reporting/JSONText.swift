/// A JSON value on its way to text.
package indirect enum JSONText {
  case string(String)
  case number(Int)
  case boolean(Bool)
  case null
  /// JSON that was read somewhere and goes out as it is.
  case raw(String)
  case array([JSONText])
  /// Members in the order in which they are written.
  case object([(String, JSONText)])

  package static func optional(_ text: String?) -> JSONText {
    text.map(JSONText.string) ?? .null
  }

  package static func strings(_ texts: [String]) -> JSONText {
    .array(texts.map(JSONText.string))
  }

  /// Indented by two spaces for each level; an empty array or object stays on its line.
  package func text(indentation: String = "") -> String {
    let inner = indentation + "  "
    switch self {
    case .string(let text): return Self.literal(text)
    case .number(let number): return String(number)
    case .boolean(let value): return value ? "true" : "false"
    case .null: return "null"
    case .raw(let text): return text
    case .array(let elements):
      guard !elements.isEmpty else { return "[]" }
      let lines = elements.map { inner + $0.text(indentation: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + indentation + "]"
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map { inner + Self.literal($0.0) + ": " + $0.1.text(indentation: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indentation + "}"
    }
  }

  /// The text in quotation marks. What a terminal, an editor or a build service could act on is written as an escape:
  /// the value is the same.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "#" where result.unicodeScalars.last == "#": result += "\\u0023"
      case _ where SafeText.isVisible(scalar): result.unicodeScalars.append(scalar)
      case _:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return result + "\""
  }
}
