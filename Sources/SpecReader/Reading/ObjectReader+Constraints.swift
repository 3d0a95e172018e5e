import SpecModel
import TextFormats

extension ObjectReader {
  /// The limits of a field, in the order of their keys, so that the layout of a file changes nothing.
  mutating func constraints(on type: FieldType) -> [Constraint] {
    var result: [Constraint] = []
    for kind in Limit.Kind.allCases {
      guard let key = kind.inDescription, let node = keyNode(key) else { continue }
      if let limit = limit(kind, key, on: type, at: node + 1) {
        result.append(Constraint(limit, location: file.location(of: node)))
      }
    }
    return result
  }

  private mutating func limit(
    _ kind: Limit.Kind, _ key: Key, on type: FieldType, at node: Int
  ) -> Limit? {
    switch kind.notation {
    case .format: return word(key, of: APITextFormat.self).map { .format($0) }
    case .values:
      let values = scalars(key)
      return values.isEmpty ? nil : .allowedValues(values)
    case .number:
      let number =
        type.scalar == .decimal && kind.fits(type)
        ? file.decimal(at: node, key.text)
        : file.number(at: node, key.text, atLeast: kind.leastNumber).map { APIDecimal($0) }
      return number.flatMap(kind.limit)
    }
  }
}

extension FileReader {
  fileprivate func decimal(at node: Int, _ name: String) -> APIDecimal? {
    guard kind(of: node) == .number else {
      reportWrongKind("`\(name)`", isNot: "a number", at: node)
      return nil
    }
    let number = APIDecimal(document.source(at: node))
    if number == nil { report(.badLimit, "`\(name)` must be \(ScalarType.decimal.words)", at: node) }
    return number
  }

  /// A whole number that generated code can hold: 64 bits for a limit on values, 32 bits for one on lengths and counts,
  /// which have a least number.
  fileprivate func number(at node: Int, _ name: String, atLeast least: Int?) -> Int? {
    guard kind(of: node) == .number else {
      reportWrongKind("`\(name)`", isNot: "a whole number", at: node)
      return nil
    }
    let text = document.source(at: node)
    let isWhole = text.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
    }
    guard isWhole else {
      report(
        .badLimit, "`\(name)` must be a whole number, without a fraction or an exponent", at: node,
        suggestion: least == nil ? "write the type `decimal` if values can have a fraction" : nil)
      return nil
    }
    let largest = least == nil ? Int.max : Int(Int32.max)
    guard let number = Int(text), number <= largest else {
      let bound = least == nil ? "between \(Int.min) and \(Int.max)" : "at most \(largest)"
      report(.badLimit, "`\(name)` must be \(bound)", at: node)
      return nil
    }
    guard text != "-0" else {
      report(.badLimit, "`\(name)` is zero with a sign", at: node, suggestion: "write `0`")
      return nil
    }
    if let least, number < least {
      report(.badLimit, "`\(name)` must be at least \(least)", at: node)
      return nil
    }
    return number
  }
}

extension Limit.Kind {
  /// The key that states such a limit.
  var inDescription: Key? { Key(rawValue: rawValue) }
}
