import SpecModel

extension Rules {
  static let resultRules = [
    resultPathChanged, resultStatusAdded, resultStatusRemoved, resultStatusActionChanged, resultStatusesReordered,
    scalarsDefaultChanged,
  ]

  private static let resultPathChanged = Rule(
    "result-path-changed", "the outcome of a call is told at another place of the response",
    .always(
      Verdict(
        .error, .major, wire: .breaks, source: .mayBreak,
        "Shipped clients look for the outcome at the old place; what outcomes hand over may change with it."))
  ) { difference in
    guard case .resultPathChanged = difference.fact else { return nil }
    return .init("It was told at \(difference.old ?? "") and is told at \(difference.new ?? "") now.")
  }

  private static let resultStatusAdded = Rule(
    "result-status-added", "a result can have one more status",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles,
        "Shipped clients do what they do about a status that they do not know."))
  ) { difference in
    guard case .added(.status(let status)) = difference.fact else { return nil }
    return .init("The status \(status.value) is new: \(words: status.action.rawValue).")
  }

  private static let resultStatusRemoved = Rule(
    "result-status-removed", "a result can no longer have a status",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles,
        "If it comes all the same, clients of this version treat it as unknown."))
  ) { difference in
    guard case .removed(.status(let status)) = difference.fact else { return nil }
    return .init("The status \(status.value) is gone.")
  }

  private static let resultStatusActionChanged = Rule(
    "result-status-action-changed", "a status asks for another action",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles,
        "Every code that is not listed makes clients act differently."))
  ) { difference in
    guard case .statusActionChanged = difference.fact else { return nil }
    return .init("The action was \(words: difference.old ?? "") and is \(words: difference.new ?? "") now.")
  }

  private static let resultStatusesReordered = Rule(
    "result-statuses-reordered", "the statuses stand in another order",
    .always(Verdict(.info, .patch, wire: .works, source: .compiles, "Only documentation shows the new order."))
  ) { difference in
    guard case .reordered(.status) = difference.fact else { return nil }
    return .init("The statuses stand in another order.")
  }

  private static let scalarsDefaultChanged = Rule(
    "scalars-default-changed", "booleans and integers travel differently unless a field says otherwise",
    .always(
      Verdict(
        .info, .patch, wire: .works, source: .compiles,
        "Each field that travels differently is a finding of its own."))
  ) { difference in
    guard case .scalarsDefaultChanged = difference.fact else { return nil }
    return .init("The default was \(words: difference.old ?? "") and is \(words: difference.new ?? "") now.")
  }
}
