import SpecModel

extension Rules {
  static let outcomes = [
    outcomesAdded, outcomesRemoved, outcomeAdded, outcomeRemoved, outcomePayloadChanged, outcomeConditionChanged,
    outcomeActionChanged, outcomesReordered,
  ]

  private static let outcomesAdded = Rule(
    "outcomes-added", "an endpoint tells its outcomes apart",
    .always(
      Verdict(.info, .minor, wire: .works, source: .compiles, "Clients can switch over the outcomes."))
  ) { difference in
    guard case .added(.outcomes) = difference.fact else { return nil }
    return .init("The endpoint has outcomes now.")
  }

  private static let outcomesRemoved = Rule(
    "outcomes-removed", "an endpoint no longer tells its outcomes apart",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks, "Source that asks for the outcome breaks."))
  ) { difference in
    guard case .removed(.outcomes) = difference.fact else { return nil }
    return .init("The endpoint no longer has outcomes.")
  }

  private static let outcomeAdded = Rule(
    "outcome-added", "an outcome is new",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "A switch over all outcomes does not compile until it handles the new one."))
  ) { difference in
    guard case .added(.outcome(let name)) = difference.fact else { return nil }
    return .init("The outcome \(name) is new.")
  }

  private static let outcomeRemoved = Rule(
    "outcome-removed", "an outcome is gone",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks, "Source that names the outcome breaks."))
  ) { difference in
    guard case .removed(.outcome(let name)) = difference.fact else { return nil }
    return .init("The outcome \(name) is gone.")
  }

  private static let outcomePayloadChanged = Rule(
    "outcome-payload-changed", "an outcome carries something else",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "Source that takes the values out of the outcome breaks."))
  ) { difference in
    guard case .outcomePayloadChanged = difference.fact else { return nil }
    let (old, new) = (difference.old ?? "", difference.new ?? "")
    return .init("It carried \(old.isEmpty ? "nothing" : old); now it carries \(new.isEmpty ? "nothing" : new).")
  }

  private static let outcomeConditionChanged = Rule(
    "outcome-condition-changed", "an outcome has another condition",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles,
        "The same answer of the vendor can lead to another outcome now."))
  ) { difference in
    guard case .outcomeConditionChanged = difference.fact else { return nil }
    return .init("Its condition was \(difference.old ?? ""); now it is \(difference.new ?? "").")
  }

  private static let outcomeActionChanged = Rule(
    "outcome-action-changed", "an outcome leads to another action",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles, "Clients do something else after the same outcome."))
  ) { difference in
    guard case .outcomeActionChanged = difference.fact else { return nil }
    return .init("The action was \(words: difference.old ?? "") and is \(words: difference.new ?? "") now.")
  }

  private static let outcomesReordered = Rule(
    "outcomes-reordered", "the order of the decisions has changed",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles,
        "The first decision that matches counts, so the same answer can lead to another outcome now."))
  ) { difference in
    guard case .reordered(.outcome) = difference.fact else { return nil }
    return .init("The order of the decisions has changed.")
  }
}
