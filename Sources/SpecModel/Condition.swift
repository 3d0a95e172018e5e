/// When a field must be there: decided from the message, or documented in words.
public struct Requirement: Sendable {
  public var form: RequirementForm
  public var location: SourceLocation

  public init(_ form: RequirementForm, location: SourceLocation) {
    self.form = form
    self.location = location
  }
}

/// The two ways of saying when a field must be there.
public enum RequirementForm: Sendable, Hashable {
  case condition(Condition)
  /// Documented and not enforced: nothing in the message decides it.
  case words(String)
}

/// Tests of which all must hold.
public struct Condition: Sendable, Hashable {
  public var tests: [ConditionTest]

  public init(tests: [ConditionTest]) {
    self.tests = tests
  }
}

/// One test: a field, and what is expected of it.
public struct ConditionTest: Sendable, Hashable {
  /// Field names, from the object that owns the condition (or from the root of the judged message) downwards.
  public var path: [String]
  public var expectation: Expectation
  public var location: SourceLocation

  public init(path: [String], expectation: Expectation, location: SourceLocation) {
    self.path = path
    self.expectation = expectation
    self.location = location
  }
}

public enum Expectation: Sendable, Hashable {
  /// The value is one of these; booleans as `true` and `false`.
  case isOneOf([String])
  /// The value is absent or none of these.
  case isNoneOf([String])
  case isPresent(Bool)
}
