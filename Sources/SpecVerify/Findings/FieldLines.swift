import Reporting
import SpecModel
import SpecReader

/// A field that was seen and is not described, as the description would write it.
enum FieldLines {
  /// The lines, without a comma behind them.
  static func lines(for name: String, _ field: UnknownField, scalars: ScalarForm) -> [String] {
    let type = type(of: field, scalars)
    let head = #"\#(JSONText.string(name).text()): { "type": "\#(type.name)"\#(type.wire), "basis": "sample""#
    let tail = #""doc": "…""#
    guard !type.members.isEmpty else { return ["\(head), \(tail) }"] }
    let inner = type.members.map { lines(for: $0.name, $0.field, scalars: scalars) }
    return ["\(head), \(tail),", "  \"fields\": {"] + indented(inner) + ["  }", "}"]
  }

  private static func indented(_ fields: [[String]]) -> [String] {
    fields.enumerated().flatMap { index, lines in
      lines.enumerated().map { line, text in
        "    " + text + (line == lines.count - 1 && index < fields.count - 1 ? "," : "")
      }
    }
  }

  private struct SeenType {
    var name: String
    var wire = ""
    var members: [(name: String, field: UnknownField)] = []
  }

  /// Text is read whichever scalar travels, so it is the type of all scalars that no other one fits.
  private static func type(of field: UnknownField, _ scalars: ScalarForm) -> SeenType {
    let kinds = field.kinds.subtracting([.null])
    guard kinds.count == 1, let kind = kinds.first else {
      return SeenType(name: kinds.isSubset(of: [.text, .number, .boolean]) ? "string" : "json")
    }
    let wire =
      switch scalars {
      case .text: #", "wire": "native""#
      case .native: ""
      }
    switch kind {
    case .text, .null: return SeenType(name: "string")
    case .boolean: return SeenType(name: "boolean", wire: wire)
    case .number: return SeenType(name: field.areNumbersWhole ? "integer" : "decimal", wire: wire)
    case .object:
      return field.members.isEmpty
        ? SeenType(name: "[string: string]") : SeenType(name: "object", members: field.members)
    case .list:
      guard let element = field.element else { return SeenType(name: "[string]") }
      let inner = type(of: element, scalars)
      return SeenType(name: "[\(inner.name)]", wire: inner.wire, members: inner.members)
    }
  }
}
