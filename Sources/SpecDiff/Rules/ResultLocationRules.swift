import SpecModel

extension Rules {
  static let resultLocationRules = [
    resultPathChanged, resultStatusAdded, resultStatusRemoved, resultStatusActionChanged, resultStatusesReordered,
    scalarsDefaultChanged,
  ]

  private static let resultPathChanged = Rule(
    "result-path-changed", "the result of a call is at another place of the response",
    .always(
      Verdict(
        .error, .major, wire: .breaks, source: .mayBreak,
        "Shipped clients look for the result at the old place; the values that outcomes carry may change with it."))
  ) { difference in
    guard case .resultPathChanged = difference.fact else { return nil }
    return .init("It was at \(difference.old ?? "") and is now at \(difference.new ?? "").")
  }

  private static let resultStatusAdded = Rule(
    "result-status-added", "a result can have one more status",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles,
        "Shipped clients treat it as an unknown status."))
  ) { difference in
    guard case .added(.status(let status)) = difference.fact else { return nil }
    return .init("The status \(status.value) is new: \(words: status.action.rawValue).")
  }

  private static let resultStatusRemoved = Rule(
    "result-status-removed", "a result can no longer have a status",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles,
        "If the vendor still sends it, clients of this version treat it as unknown."))
  ) { difference in
    guard case .removed(.status(let status)) = difference.fact else { return nil }
    return .init("The status \(status.value) is gone.")
  }

  private static let resultStatusActionChanged = Rule(
    "result-status-action-changed", "a status leads to another action",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles,
        "Clients do something else after every code that is not listed."))
  ) { difference in
    guard case .statusActionChanged = difference.fact else { return nil }
    return .init("The action was \(words: difference.old ?? "") and is \(words: difference.new ?? "") now.")
  }

  private static let resultStatusesReordered = Rule(
    "result-statuses-reordered", "the order of the statuses has changed",
    .always(Verdict(.info, .patch, wire: .works, source: .compiles, "Only documentation shows the new order."))
  ) { difference in
    guard case .reordered(.status) = difference.fact else { return nil }
    return .init("The order of the statuses has changed.")
  }

  private static let scalarsDefaultChanged = Rule(
    "scalars-default-changed", "booleans and numbers travel differently unless a field says otherwise",
    .always(
      Verdict(
        .info, .patch, wire: .works, source: .compiles,
        "Each field whose form changes has its own finding."))
  ) { difference in
    guard case .scalarsDefaultChanged = difference.fact else { return nil }
    return .init("The default was \(words: difference.old ?? "") and is \(words: difference.new ?? "") now.")
  }
}
