import TextFormats

extension ConstraintRule {
  /// How `text` breaks the limit, as words that follow the name of the field; `nil` if it keeps it. The words never
  /// contain the text, because examples can be secrets.
  public func breach(by text: String) -> String? {
    switch self {
    case .minLength(let limit):
      let length = text.unicodeScalars.count
      return length < limit ? "has \(length) characters, and must have at least \(limit)" : nil
    case .maxLength(let limit):
      let length = text.unicodeScalars.count
      return length > limit ? "has \(length) characters, and must have at most \(limit)" : nil
    case .minimum(let limit): return Int64(text).map { $0 < limit } == true ? "must be at least \(limit)" : nil
    case .maximum(let limit): return Int64(text).map { $0 > limit } == true ? "must be at most \(limit)" : nil
    case .format(let format): return format.accepts(text) ? nil : "must be \(format.words)"
    case .allowedValues(let values): return values.contains(text) ? nil : "must be \(listed(values))"
    case .minItems, .maxItems: return nil
    }
  }

  /// How a list or map of `count` entries breaks the limit.
  public func breach(byCount count: Int) -> String? {
    switch self {
    case .minItems(let limit): count < limit ? "has \(count) entries, and must have at least \(limit)" : nil
    case .maxItems(let limit): count > limit ? "has \(count) entries, and must have at most \(limit)" : nil
    case .minLength, .maxLength, .minimum, .maximum, .format, .allowedValues: nil
    }
  }

  /// The numbers of this limit and of an upper one, if nothing lies between them.
  public func emptyRange(below upper: ConstraintRule) -> (low: Int, high: Int)? {
    switch (self, upper) {
    case (.minLength(let low), .maxLength(let high)), (.minimum(let low), .maximum(let high)),
      (.minItems(let low), .maxItems(let high)):
      low > high ? (low, high) : nil
    case (.minLength, _), (.maxLength, _), (.minimum, _), (.maximum, _), (.minItems, _), (.maxItems, _), (.format, _),
      (.allowedValues, _):
      nil
    }
  }
}
