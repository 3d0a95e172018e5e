import SpecModel

/// The decision rules of an endpoint lead somewhere for every message, and each case always carries the same.
func checkOutcomes(_ context: CheckContext) {
  for endpoint in context.api.endpoints where context.isWhole(endpoint) {
    guard let outcomes = endpoint.outcomes, !outcomes.rules.isEmpty else { continue }
    let codes = (endpoint.resultCodes + context.api.commonResultCodes).map(\.code)
    if context.isReadInFull(valueOfKeyAt: outcomes.location) {
      checkOrder(of: outcomes.rules, context)
      checkSameness(of: outcomes.rules, context)
    }
    for rule in outcomes.rules where context.isReadInFull(objectAround: rule.location) {
      _ = context.isGoodMember(rule.outcome, "the outcome", at: rule.location, wireName: nil)
      if let condition = rule.condition {
        context.check(condition, in: endpoint.judgedMessage.fields, codes: codes)
      }
      checkCarriedFields(of: rule, in: endpoint, context)
      if context.isTrusted(valueOfKeyAt: endpoint.judgedMessage.location) { checkCarriedCode(of: rule, context) }
    }
  }
}

/// The last rule, and only the last, is for everything else.
private func checkOrder(of rules: [OutcomeRule], _ context: CheckContext) {
  for (index, rule) in rules.enumerated() {
    let isLast = index == rules.count - 1
    if isLast, rule.condition != nil {
      context.report(
        .outcomeOrder, "the last rule must be for everything that no rule matched", at: rule.location,
        suggestion: "add a rule with `\"otherwise\": true`")
    }
    if !isLast, rule.condition == nil, context.places.value(of: .otherwise, beside: rule.location) != nil {
      context.report(
        .outcomeOrder, "a rule with `otherwise` must be the last, because nothing reaches the rules after it",
        at: rule.location, suggestion: "move it to the end")
    }
  }
}

/// Rules of one outcome make one Swift case.
private func checkSameness(of rules: [OutcomeRule], _ context: CheckContext) {
  var firsts: [String: OutcomeRule] = [:]
  for rule in rules where !rule.outcome.isEmpty {
    guard let first = firsts[rule.outcome] else {
      firsts[rule.outcome] = rule
      continue
    }
    let isSame = first.carries == rule.carries && first.carriesAny == rule.carriesAny
    guard !isSame || first.action != rule.action else { continue }
    context.report(
      .outcomeDiffers,
      "the outcome \(quoted(rule.outcome)) \(isSame ? "has another action" : "carries something else") in another rule",
      at: rule.location, suggestion: "make both the same, or give one of them another name",
      notes: [Diagnostic.Note("the first rule of the outcome is here", at: first.location)])
  }
}

private func checkCarriedFields(of rule: OutcomeRule, in endpoint: Endpoint, _ context: CheckContext) {
  let isOtherwise = rule.condition == nil
  var labels: Set<String> = []
  for (key, paths) in [(Key.carries, rule.carries), (.carriesAny, rule.carriesAny)] {
    for path in paths {
      let text = FieldPath.text(path)
      func place() -> SourceLocation { context.places.place(of: text, inListOf: key, beside: rule.location) }
      guard let found = context.field(at: path, in: endpoint.judgedMessage.fields, .carriedPath, place: place()) else {
        continue
      }
      guard context.isTrusted(found.field) else { continue }
      let label = path == context.api.resultRule.codePath ? "resultCode" : SwiftNaming.propertyName(of: found.field)
      if !labels.insert(label).inserted {
        context.report(
          .carriedLabel, "the outcome would carry two values named \(quoted(label))", at: place(),
          suggestion: "remove one of them, or add a `swiftName` to its field")
      }
      if isOtherwise, key == .carriesAny {
        context.report(
          .carriedPath,
          "`carriesAny` asks for one of several values, and the rule for everything else must always match",
          at: place(), suggestion: "carry what is always there with `carries`")
      } else if isOtherwise, !found.isAlwaysThere {
        context.report(
          .carriedPath,
          "the rule for everything else can only carry what is always there, and \(quoted(text)) is not required",
          at: place(), suggestion: "remove it",
          notes: [Diagnostic.Note("\(quoted(found.field.name)) is described here", at: found.field.location)])
      }
      if let sensitivity = found.field.sensitivity, !sensitivity.hidesItself {
        context.report(
          .carriedSensitive,
          "printing the outcome would print \(quoted(text)), which is \(quoted(sensitivity.rawValue))",
          at: place(), suggestion: "carry the object that holds it, or mark the field as `secret`",
          notes: [Diagnostic.Note("it is marked here", at: found.field.place(of: .sensitive))])
      }
    }
  }
}

extension Sensitivity {
  /// Whether the type of such a field in Swift prints nothing of it, wherever it is.
  fileprivate var hidesItself: Bool {
    switch self {
    case .cardNumber, .authenticationData, .secret: true
    case .cardholderData, .personalData: false
    }
  }
}

/// An action that the result code decides needs the code, and a status that the code's row has to be for: no failure
/// may be told to go on because its code is that of a success.
private func checkCarriedCode(of rule: OutcomeRule, _ context: CheckContext) {
  let result = context.api.resultRule
  guard rule.action == .byResultCode else { return }
  if !result.codePath.isEmpty, !rule.carries.contains(result.codePath) {
    context.report(
      .carriedCode, "an outcome whose action is `byResultCode` must carry the result code",
      at: context.places.place(of: .action, beside: rule.location),
      suggestion: "add \(quoted(FieldPath.text(result.codePath))) to `carries`")
  }
  if !result.statusPath.isEmpty, rule.statuses(at: result.statusPath) == nil {
    context.report(
      .actionStatus, "an outcome whose action is `byResultCode` must be for a status that its rule names",
      at: context.places.place(of: .action, beside: rule.location),
      suggestion: "name it in `when` under \(quoted(FieldPath.text(result.statusPath))), or write an action")
  }
}
