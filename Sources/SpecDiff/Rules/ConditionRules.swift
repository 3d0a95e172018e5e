import SpecModel

extension Rules {
  static let conditions = [
    requestConditionAdded, requestConditionRemoved, requestConditionChanged, responseConditionAdded,
    responseConditionRemoved, responseConditionChanged, conditionsReordered,
  ]

  private static let requestConditionAdded = Rule(
    "request-condition-added", "a field of a request is required in some cases now",
    .byDirection(
      request: Verdict(
        .error, .minor, wire: .breaks, source: .compiles,
        "Shipped clients that leave it out in that case are refused; validation refuses such requests from now on."),
      response: nil)
  ) { difference in
    guard let (key, rule) = addedCondition(difference) else { return nil }
    return .init(
      "It has a \(words: key.rawValue) now: \(Describing.requirement(rule)).",
      rule.isEnforced
        ? nil
        : Verdict(
          .warning, .minor, wire: .mayBreak, source: .compiles,
          "Shipped clients that leave it out in that case may be refused; nothing checks it before sending."))
  }

  private static let requestConditionRemoved = Rule(
    "request-condition-removed", "a field of a request is no longer required in some cases",
    .byDirection(
      request: Verdict(.info, .patch, wire: .works, source: .compiles, "Validation lets more requests pass."),
      response: nil)
  ) { difference in
    guard let (key, rule) = removedCondition(difference) else { return nil }
    return .init(
      "It no longer has a \(words: key.rawValue): \(Describing.requirement(rule)).",
      rule.isEnforced
        ? nil
        : Verdict(
          .info, .patch, wire: .works, source: .compiles,
          "Only the documentation asked for the field in that case; nothing checked it."))
  }

  private static let requestConditionChanged = Rule(
    "request-condition-changed", "a field of a request is required in other cases",
    .byDirection(
      request: Verdict(
        .warning, .minor, wire: .mayBreak, source: .compiles,
        "Shipped clients follow the old condition; validation follows the new one."),
      response: nil)
  ) { difference in
    changedCondition(difference)
  }

  private static let responseConditionAdded = Rule(
    "response-condition-added", "a field of a response is now promised in some cases",
    .byDirection(
      request: nil,
      response: Verdict(.info, .minor, wire: .works, source: .compiles, "The vendor promises more than before."))
  ) { difference in
    guard let (key, rule) = addedCondition(difference) else { return nil }
    return .init("It has a \(words: key.rawValue) now: \(Describing.requirement(rule)).")
  }

  private static let responseConditionRemoved = Rule(
    "response-condition-removed", "a field of a response is no longer promised in some cases",
    .byDirection(
      request: nil,
      response: Verdict(
        .warning, .minor, wire: .mayBreak, source: .compiles,
        "Clients that rely on the field in that case may find it absent."))
  ) { difference in
    guard let (key, rule) = removedCondition(difference) else { return nil }
    return .init("It no longer has a \(words: key.rawValue): \(Describing.requirement(rule)).")
  }

  private static let responseConditionChanged = Rule(
    "response-condition-changed", "a field of a response is promised in other cases",
    .byDirection(
      request: nil,
      response: Verdict(
        .warning, .minor, wire: .mayBreak, source: .compiles,
        "Clients that rely on the field in the old case may find it absent."))
  ) { difference in
    changedCondition(difference)
  }

  private static let conditionsReordered = Rule(
    "conditions-reordered", "the tests or values of a condition are in another order",
    .always(
      Verdict(.info, .patch, wire: .works, source: .compiles, "The condition holds in the same cases as before."))
  ) { difference in
    guard case .reordered(.condition) = difference.fact else { return nil }
    return .init("The tests or values of its condition are in another order.")
  }

  private static func addedCondition(_ difference: Difference) -> (ConditionKey, RequirementForm)? {
    guard case .conditionChanged(let key, old: nil, new: let new?) = difference.fact else { return nil }
    return (key, new)
  }

  private static func removedCondition(_ difference: Difference) -> (ConditionKey, RequirementForm)? {
    guard case .conditionChanged(let key, old: let old?, new: nil) = difference.fact else { return nil }
    return (key, old)
  }

  private static func changedCondition(_ difference: Difference) -> Rule.Recognition? {
    guard case .conditionChanged(let key, old: let old?, new: let new?) = difference.fact else { return nil }
    let (before, now) = (Describing.requirement(old), Describing.requirement(new))
    return .init("Its \(words: key.rawValue) was \(before), now it is \(now).")
  }
}

extension RequirementForm {
  /// Whether validation checks it: words are for people.
  fileprivate var isEnforced: Bool {
    switch self {
    case .condition: true
    case .words: false
    }
  }
}
