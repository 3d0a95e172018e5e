import SpecModel

/// Everything decided about the outcome of an endpoint: an enum, and the rules that choose its case.
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

  /// One decision: the conditions of an `if`, and what it returns.
  struct Decision {
    var clauses: [SwiftCode]
    var result: SwiftCode
  }

  var doc: DocComment
  var cases: [Case]
  var decisions: [Decision]

  init(_ rules: OutcomeRules, of endpoint: Endpoint, context: DesignContext) {
    doc = DocComment(words: rules.doc ?? "What a message of this endpoint means for the merchant.")
    var known: Set<String> = []
    cases = []
    decisions = []
    for rule in rules.rules {
      let values = OutcomeValues(rule, of: endpoint, context: context)
      decisions.append(Decision(clauses: values.clauses, result: values.construction(of: rule.outcome)))
      guard known.insert(rule.outcome).inserted else { continue }
      let statuses = OutcomeDesign.statuses(of: rule.outcome, in: rules, context.api.resultRule)
      cases.append(OutcomeDesign.makeCase(rule, values: values, statuses: statuses))
    }
  }

  private static func makeCase(_ rule: OutcomeRule, values: OutcomeValues, statuses: [String]) -> Case {
    var doc = DocComment(words: rule.doc)
    doc.add(basis: rule.basis)
    let action: SwiftCode
    let bindsResultCode: Bool
    switch rule.action {
    case .fixed(let next):
      action = ".\(SwiftIdentifier(next.rawValue))"
      bindsResultCode = false
    case .byResultCode:
      action = "resultCode.action(under: \(statuses.map { "\(SwiftLiteral($0))" }.joined(by: ", ")))"
      bindsResultCode = true
    }
    return Case(
      name: SwiftIdentifier(rule.outcome), doc: doc, values: values.associatedValues, action: action,
      bindsResultCode: bindsResultCode)
  }

  /// The statuses that a message with this outcome can have, by all rules that lead to it.
  private static func statuses(of outcome: String, in rules: OutcomeRules, _ result: ResultRule) -> [String] {
    var statuses: [String] = []
    for rule in rules.rules where rule.outcome == outcome {
      for status in rule.statuses(at: result.statusPath) ?? [] where !statuses.contains(status) {
        statuses.append(status)
      }
    }
    return statuses
  }
}
