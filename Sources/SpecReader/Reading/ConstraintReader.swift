import SpecModel
import TextFormats

extension ObjectReader {
  /// The limits of a field, in the author's order.
  mutating func constraints() -> [Constraint] {
    var result: [Constraint] = []
    add(.minLength, to: &result) { .minLength($0) }
    add(.maxLength, to: &result) { .maxLength($0) }
    add(.minimum, canBeNegative: true, to: &result) { .minimum($0) }
    add(.maximum, canBeNegative: true, to: &result) { .maximum($0) }
    add(.minItems, to: &result) { .minItems($0) }
    add(.maxItems, to: &result) { .maxItems($0) }
    if let key = keyNode(.format), let format = word(.format, of: APITextFormat.self) {
      result.append(Constraint(.format(format), location: file.location(of: key)))
    }
    if let key = keyNode(.allowedValues) {
      let values = scalars(.allowedValues)
      if !values.isEmpty { result.append(Constraint(.allowedValues(values), location: file.location(of: key))) }
    }
    if result.count > 1 { result.sort { $0.location.offset < $1.location.offset } }
    return result
  }

  private mutating func add(
    _ key: Key, canBeNegative: Bool = false, to result: inout [Constraint], _ rule: (Int) -> ConstraintRule
  ) {
    guard let node = keyNode(key), let number = file.limit(at: node + 1, key.text, canBeNegative: canBeNegative) else {
      return
    }
    result.append(Constraint(rule(number), location: file.location(of: node)))
  }
}

extension FileReader {
  /// A whole number that generated code can hold on every platform.
  fileprivate func limit(at node: Int, _ name: String, canBeNegative: Bool) -> Int? {
    guard kind(of: node) == .number else {
      reportWrongKind("`\(name)`", isNot: "a whole number", at: node)
      return nil
    }
    let text = document.source(at: node)
    let isWhole = text.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
    }
    guard isWhole else {
      report(.badLimit, "`\(name)` must be a whole number, without a fraction or an exponent", at: node)
      return nil
    }
    // The least and the largest of all integers mean that there is no limit.
    guard let number = Int32(text), !canBeNegative || (Int32.min + 1..<Int32.max).contains(number) else {
      let bound = canBeNegative ? "between \(Int32.min + 1) and \(Int32.max - 1)" : "at most \(Int32.max)"
      report(.badLimit, "`\(name)` must be \(bound)", at: node)
      return nil
    }
    guard text != "-0" else {
      report(.badLimit, "`\(name)` is zero with a sign", at: node, suggestion: "write `0`")
      return nil
    }
    guard canBeNegative || number >= 0 else {
      report(.badLimit, "`\(name)` must not be negative", at: node)
      return nil
    }
    return Int(number)
  }
}
