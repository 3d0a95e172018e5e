import TextFormats

extension ConstraintRule {
  /// What documentation says of the limit beside the other `limits` of its field; `nil` where one of them says it.
  public func sentence(beside limits: [ConstraintRule]) -> DocumentationSentence? {
    let unit = limits.contains(.format(.digits)) ? "digits" : "characters"
    switch self {
    case .minLength(let low):
      guard let high = limits.number(of: .maxLength) else { return "At least \(low) \(words: unit)." }
      return low == high ? "Exactly \(low) \(words: unit)." : "\(low) to \(high) \(words: unit)."
    case .maxLength(let high):
      return limits.number(of: .minLength) == nil ? "At most \(high) \(words: unit)." : nil
    case .minimum(let low): return "At least \(low)."
    case .maximum(let high): return "At most \(high)."
    case .minItems(let low): return low == 1 ? "At least one element." : "At least \(low) elements."
    case .maxItems(let high): return high == 1 ? "At most one element." : "At most \(high) elements."
    case .format(let format):
      // A length in digits says that they are digits.
      let isTold = format == .digits && (limits.number(of: .minLength) ?? limits.number(of: .maxLength)) != nil
      return isTold ? nil : "\(words: format.documentation)"
    case .allowedValues(let values): return "One of \(code: values)."
    }
  }
}

extension [ConstraintRule] {
  fileprivate func number(of kind: ConstraintRule.Kind) -> Int? {
    for case .number(let number) in filter({ $0.kind == kind }).map(\.parameter) { return number }
    return nil
  }
}
