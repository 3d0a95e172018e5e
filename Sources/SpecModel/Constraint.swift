/// One limit on a field's value.
public struct Constraint: Sendable {
  public var rule: ConstraintRule
  public var location: SourceLocation

  public init(_ rule: ConstraintRule, location: SourceLocation) {
    self.rule = rule
    self.location = location
  }
}
