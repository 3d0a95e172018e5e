/// One limit on a field's value.
public struct Constraint: Sendable {
  public var limit: Limit
  public var location: SourceLocation

  public init(_ limit: Limit, location: SourceLocation) {
    self.limit = limit
    self.location = location
  }
}
