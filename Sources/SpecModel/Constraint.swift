public import TextFormats

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
  case format(APITextFormat)
  /// The closed list of values, as text.
  case allowedValues([String])
}
