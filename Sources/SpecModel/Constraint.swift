/// One limit on a field's value.
public struct Constraint: Sendable {
  public var rule: ConstraintRule
  public var location: SourceLocation

  public init(_ rule: ConstraintRule, location: SourceLocation) {
    self.rule = rule
    self.location = location
  }
}

/// The limits that a description can state. Lengths count Unicode scalars, as JSON Schema does.
public enum ConstraintRule: Hashable, Sendable {
  case minLength(Int)
  case maxLength(Int)
  case minimum(Int)
  case maximum(Int)
  case minItems(Int)
  case maxItems(Int)
  case format(Format)
  /// The closed list of values, as text.
  case allowedValues([String])
}

/// A named form of text.
public enum Format: String, Sendable, CaseIterable {
  /// One or more of 0 to 9.
  case digits
  /// 01 to 12.
  case month
  /// YYYY-MM-DD, a day that exists.
  case date
  /// ISO 8601 with an offset: `2019-11-27T12:01:01+08:00`.
  case dateTime
  /// Two letters A to Z.
  case countryCode
  /// Three letters A to Z.
  case currencyCode
  /// Not empty, no white space, no control characters. Sources show addresses without a scheme.
  case url
}
