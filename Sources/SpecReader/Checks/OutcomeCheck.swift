import SpecModel

/// The decisions of an endpoint lead somewhere for every message, and each case always carries the same.
func checkOutcomes(_ context: CheckContext) {
  for endpoint in context.api.endpoints where context.isWhole(endpoint) {
    guard let outcomes = endpoint.outcomes, !outcomes.decisions.isEmpty else { continue }
    let codes = (endpoint.resultCodes + context.api.commonResultCodes).map(\.code)
    if context.isReadInFull(valueOfKeyAt: outcomes.location) {
      checkOrder(of: outcomes.decisions, context)
      checkSameness(of: outcomes.decisions, context)
    }
    for decision in outcomes.decisions where context.isReadInFull(objectAround: decision.location) {
      _ = context.isGoodMember(decision.outcome, "the outcome", at: decision.location, wireName: nil)
      if let condition = decision.condition {
        context.check(condition, in: endpoint.judgedMessage.fields, codes: codes)
      }
      checkCarriedFields(of: decision, in: endpoint, context)
      if context.isTrusted(valueOfKeyAt: endpoint.judgedMessage.location) { checkCarriedCode(of: decision, context) }
    }
  }
}

/// The last decision, and only the last, is for everything else.
private func checkOrder(of decisions: [Decision], _ context: CheckContext) {
  for (index, decision) in decisions.enumerated() {
    let isLast = index == decisions.count - 1
    if isLast, decision.condition != nil {
      context.report(
        .outcomeOrder, "the last decision must be for everything that no decision matched", at: decision.location,
        suggestion: "add a decision with `\"otherwise\": true`")
    }
    if !isLast, decision.condition == nil, context.places.value(of: .otherwise, beside: decision.location) != nil {
      context.report(
        .outcomeOrder, "a decision with `otherwise` must be the last, because nothing reaches the decisions after it",
        at: decision.location, suggestion: "move it to the end")
    }
  }
}

/// Decisions of one outcome make one Swift case.
private func checkSameness(of decisions: [Decision], _ context: CheckContext) {
  var firsts: [String: Decision] = [:]
  for decision in decisions where !decision.outcome.isEmpty {
    guard let first = firsts[decision.outcome] else {
      firsts[decision.outcome] = decision
      continue
    }
    let isSame = first.carries == decision.carries && first.carriesAny == decision.carriesAny
    guard !isSame || first.action != decision.action else { continue }
    context.report(
      .outcomeDiffers,
      "the outcome \(quoted(decision.outcome)) \(isSame ? "has another action" : "carries something else") in another decision",
      at: decision.location, suggestion: "make both the same, or give one of them another name",
      notes: [Diagnostic.Note("the first decision of the outcome is here", at: first.location)])
  }
}

private func checkCarriedFields(of decision: Decision, in endpoint: Endpoint, _ context: CheckContext) {
  let isOtherwise = decision.condition == nil
  var labels: Set<String> = []
  for (key, paths) in [(Key.carries, decision.carries), (.carriesAny, decision.carriesAny)] {
    for path in paths {
      let text = FieldPath.text(path)
      func place() -> SourceLocation { context.places.place(of: text, inListOf: key, beside: decision.location) }
      guard let found = context.field(at: path, in: endpoint.judgedMessage.fields, .carriedPath, place: place()) else {
        continue
      }
      guard context.isTrusted(found.field) else { continue }
      let label =
        path == context.api.resultLocations.codePath ? "resultCode" : SwiftNaming.propertyName(of: found.field)
      if !labels.insert(label).inserted {
        context.report(
          .carriedLabel, "the outcome would carry two values named \(quoted(label))", at: place(),
          suggestion: "remove one of them, or add a `swiftName` to its field")
      }
      if isOtherwise, key == .carriesAny {
        context.report(
          .carriedPath,
          "`carriesAny` asks for one of several values, and the decision for everything else must always match",
          at: place(), suggestion: "carry what is always there with `carries`")
      } else if isOtherwise, !found.isAlwaysThere {
        context.report(
          .carriedPath,
          "the decision for everything else can only carry what is always there, and \(quoted(text)) is not required",
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

/// An action by result code needs the code, and the status that the code's row must have: a failure must not proceed
/// because its code is that of a success.
private func checkCarriedCode(of decision: Decision, _ context: CheckContext) {
  let result = context.api.resultLocations
  guard decision.action == .byResultCode else { return }
  if !result.codePath.isEmpty, !decision.carries.contains(result.codePath) {
    context.report(
      .carriedCode, "an outcome whose action is `byResultCode` must carry the result code",
      at: context.places.place(of: .action, beside: decision.location),
      suggestion: "add \(quoted(FieldPath.text(result.codePath))) to `carries`")
  }
  if !result.statusPath.isEmpty, decision.statuses(at: result.statusPath) == nil {
    context.report(
      .actionStatus, "an outcome whose action is `byResultCode` must be for a status that its decision names",
      at: context.places.place(of: .action, beside: decision.location),
      suggestion: "name it in `when` under \(quoted(FieldPath.text(result.statusPath))), or write an action")
  }
}
