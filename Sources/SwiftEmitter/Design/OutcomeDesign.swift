import SpecModel

/// Everything decided about the outcome of an endpoint: an enum, and the branches that choose its case.
struct OutcomeDesign {
  /// A case of the enum.
  struct Case {
    var name: SwiftIdentifier
    var doc: DocComment
    /// Label and type of each associated value.
    var values: [(label: SwiftIdentifier, type: SwiftCode)]
    var action: SwiftCode
    var bindsResultCode: Bool
  }

  /// One decision in Swift: the conditions of an `if`, and what it returns.
  struct Branch {
    var clauses: [SwiftCode]
    var result: SwiftCode
  }

  var doc: DocComment
  var cases: [Case]
  var branches: [Branch]

  init(_ outcomes: Outcomes, of endpoint: Endpoint, context: DesignContext) {
    doc = DocComment(words: outcomes.doc ?? "What a message of this endpoint means for the merchant.")
    cases = outcomes.cases.map { decision in
      let values = OutcomeValues(decision, of: endpoint, context: context)
      let statuses = OutcomeDesign.statuses(of: decision.outcome, in: outcomes, context.api.resultLocations)
      return OutcomeDesign.makeCase(decision, values: values, statuses: statuses)
    }
    branches = outcomes.decisions.map { decision in
      let values = OutcomeValues(decision, of: endpoint, context: context)
      return Branch(clauses: values.clauses, result: values.construction(of: decision.outcome))
    }
  }

  private static func makeCase(_ decision: Decision, values: OutcomeValues, statuses: [String]) -> Case {
    var doc = DocComment(words: decision.doc)
    doc.add(basis: decision.basis)
    let action: SwiftCode
    let bindsResultCode: Bool
    switch decision.action {
    case .fixed(let next):
      action = ".\(SwiftIdentifier(next.rawValue))"
      bindsResultCode = false
    case .byResultCode:
      action = "resultCode.action(under: \(statuses.map { "\(SwiftLiteral($0))" }.joined(by: ", ")))"
      bindsResultCode = true
    }
    return Case(
      name: SwiftIdentifier(decision.outcome), doc: doc, values: values.associatedValues, action: action,
      bindsResultCode: bindsResultCode)
  }

  /// The statuses that a message with this outcome can have, by all decisions that lead to it.
  private static func statuses(of outcome: String, in outcomes: Outcomes, _ result: ResultLocations) -> [String] {
    var statuses: [String] = []
    for decision in outcomes.decisions where decision.outcome == outcome {
      for status in decision.statuses(at: result.statusPath) ?? [] where !statuses.contains(status) {
        statuses.append(status)
      }
    }
    return statuses
  }
}
