/// Exact decimal numbers.
extension _APIFieldReader {
  public mutating func decimal(_ name: String, or others: String...) -> APIDecimal {
    required(field(name, others) { $0.readDecimal() }, name) ?? 0
  }

  public mutating func decimalIfPresent(_ name: String, or others: String...) -> APIDecimal? {
    optional(field(name, others) { $0.readDecimal() })
  }

  /// One that must be there although its property is optional: see ``_APIFieldConstraints/required``.
  public mutating func requiredDecimal(_ name: String, or others: String...) -> APIDecimal? {
    required(field(name, others) { $0.readDecimal() }, name)
  }

  mutating func readDecimal() -> Reading<APIDecimal> {
    switch source {
    case .nothing: return .absent
    case .json:
      switch document.nodes[node].kind {
      case .number, .string: return readable(APIDecimal(document.text(node)), as: .number)
      case .object, .array, .truth, .falsehood, .null: return wrongKind(.number)
      }
    case .decoder:
      let scalar = place.scalar()
      switch scalar {
      case .text(let text): return readable(APIDecimal(text), as: .number)
      case .integer(let value): return .value(APIDecimal(value))
      case .number(let value): return readable(value.flatMap { APIDecimal(exactly: $0) }, as: .number)
      case .boolean, .null, .other: return wrongKind(.number, found: scalar.kind)
      }
    }
  }
}
