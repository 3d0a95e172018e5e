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
      cases.append(OutcomeDesign.makeCase(rule, values: values, context: context))
    }
  }

  private static func makeCase(_ rule: OutcomeRule, values: OutcomeValues, context: DesignContext) -> Case {
    var doc = DocComment(words: rule.doc)
    doc.add(basis: rule.basis)
    let action: SwiftCode
    let bindsResultCode: Bool
    switch rule.action {
    case .fixed(let next):
      action = ".\(SwiftIdentifier(next.rawValue))"
      bindsResultCode = false
    case .byResultCode:
      let fallback = fallbackAction(of: rule, rule: context.api.resultRule)
      action = "resultCode.entry?.action ?? .\(SwiftIdentifier(fallback.rawValue))"
      bindsResultCode = true
    }
    return Case(
      name: SwiftIdentifier(rule.outcome), doc: doc, values: values.associatedValues, action: action,
      bindsResultCode: bindsResultCode)
  }

  /// What to do about a code that no table lists: what its status says, if the rule is for one status.
  private static func fallbackAction(of rule: OutcomeRule, rule result: ResultRule) -> NextAction {
    for test in rule.condition?.tests ?? [] where test.path == result.statusPath {
      guard case .isOneOf(let values) = test.expectation, values.count == 1 else { continue }
      if let status = result.statuses.first(where: { $0.value == values[0] }) { return status.action }
    }
    return result.unknownStatus.action
  }
}
