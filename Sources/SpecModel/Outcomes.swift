/// The decisions of an endpoint: the first one that matches says what happened.
public struct Outcomes: Sendable {
  public var doc: String?
  /// The last one has no condition.
  public var decisions: [Decision]
  public var location: SourceLocation

  public init(doc: String?, decisions: [Decision], location: SourceLocation) {
    self.doc = doc
    self.decisions = decisions
    self.location = location
  }
}

extension Outcomes {
  /// The first decision for each outcome, which become the cases of a Swift enum.
  public var cases: [Decision] {
    var known: Set<String> = []
    return decisions.filter { known.insert($0.outcome).inserted }
  }
}

/// What a message means if it meets a condition.
public struct Decision: Sendable {
  /// The Swift name of the case.
  public var outcome: String
  public var doc: String
  /// `nil` for the last decision, which always matches.
  public var condition: Condition?
  /// Paths of fields that must all be there, and that the case hands over.
  public var carries: [[String]]
  /// Paths of fields of which at least one must be there, and that the case hands over as optionals.
  public var carriesAny: [[String]]
  public var action: OutcomeAction
  public var basis: Basis
  public var location: SourceLocation

  public init(
    outcome: String, doc: String, condition: Condition?, carries: [[String]], carriesAny: [[String]],
    action: OutcomeAction, basis: Basis, location: SourceLocation
  ) {
    self.outcome = outcome
    self.doc = doc
    self.condition = condition
    self.carries = carries
    self.carriesAny = carriesAny
    self.action = action
    self.basis = basis
    self.location = location
  }
}

/// What follows from an outcome.
public enum OutcomeAction: Hashable, Sendable {
  case fixed(NextAction)
  /// The row of the carried result code says it.
  case byResultCode
}

extension Decision {
  /// The statuses, at `statusPath`, that a message can have when this decision holds; `nil` if its condition names none.
  public func statuses(at statusPath: [String]) -> [String]? {
    var statuses: [String]?
    for test in condition?.tests ?? [] where test.path == statusPath {
      guard case .isOneOf(let values) = test.expectation else { continue }
      statuses = statuses.map { $0.filter(values.contains) } ?? values
    }
    return statuses
  }
}
