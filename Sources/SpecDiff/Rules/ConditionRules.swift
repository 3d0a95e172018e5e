import SpecModel

extension Rules {
  static let conditions = [
    requestConditionAdded, requestConditionRemoved, requestConditionChanged, responseConditionAdded,
    responseConditionRemoved, responseConditionChanged,
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
    return .init("It has a \(words: key.rawValue) now: \(Describing.requirement(rule)).", inWords(rule))
  }

  /// A condition in words is not enforced, and what exactly it asks for is for people to say.
  private static func inWords(_ rule: RequirementRule) -> Verdict? {
    switch rule {
    case .condition: nil
    case .words:
      Verdict(
        .warning, .minor, wire: .mayBreak, source: .compiles,
        "Shipped clients that leave it out in that case may be refused; nothing checks it before sending.")
    }
  }

  private static let requestConditionRemoved = Rule(
    "request-condition-removed", "a field of a request is not required in some cases any more",
    .byDirection(
      request: Verdict(.info, .patch, wire: .works, source: .compiles, "Validation lets more requests pass."),
      response: nil)
  ) { difference in
    guard let (key, rule) = removedCondition(difference) else { return nil }
    return .init("It no longer has a \(words: key.rawValue): \(Describing.requirement(rule)).")
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
    "response-condition-added", "a field of a response is there in some cases, which was not said before",
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

  private static func addedCondition(_ difference: Difference) -> (ConditionKey, RequirementRule)? {
    guard case .conditionChanged(let key, old: nil, new: let new?) = difference.fact else { return nil }
    return (key, new)
  }

  private static func removedCondition(_ difference: Difference) -> (ConditionKey, RequirementRule)? {
    guard case .conditionChanged(let key, old: let old?, new: nil) = difference.fact else { return nil }
    return (key, old)
  }

  private static func changedCondition(_ difference: Difference) -> Rule.Recognition? {
    guard case .conditionChanged(let key, old: let old?, new: let new?) = difference.fact else { return nil }
    let (before, now) = (Describing.requirement(old), Describing.requirement(new))
    return .init("Its \(words: key.rawValue) was \(before), now it is \(now).")
  }
}
