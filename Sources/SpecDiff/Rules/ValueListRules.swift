import SpecModel

extension Rules {
  static let valueLists = [
    enumClosed, enumOpened, allowedValueAdded, allowedValueRemoved, knownValueAdded, knownValueRemoved,
  ]

  private static let enumClosed = Rule(
    "enum-closed", "a field has a closed list of values now",
    .byDirection(
      request: refusesMore,
      response: promisesMore)
  ) { difference in
    guard case .constraintChanged(old: nil, new: .allowedValues(let values)?) = difference.fact else { return nil }
    return .init("Only these values are allowed now: \(list: values).")
  }

  private static let enumOpened = Rule(
    "enum-opened", "a field no longer has a closed list of values",
    .byDirection(
      request: acceptsMore,
      response: sendsMore)
  ) { difference in
    guard case .constraintChanged(old: .allowedValues(let values)?, new: nil) = difference.fact else { return nil }
    return .init("Other values than these are allowed now: \(list: values).")
  }

  private static let allowedValueAdded = Rule(
    "allowed-value-added", "a closed list has a new value",
    .byDirection(
      request: acceptsMore,
      response: sendsMore)
  ) { difference in
    guard case .valueAllowed(let value) = difference.fact else { return nil }
    return .init("The value \(value) is allowed now.")
  }

  private static let allowedValueRemoved = Rule(
    "allowed-value-removed", "a value is gone from a closed list",
    .byDirection(
      request: refusesMore,
      response: promisesMore)
  ) { difference in
    guard case .valueDisallowed(let value) = difference.fact else { return nil }
    return .init("The value \(value) is no longer allowed.")
  }

  private static let knownValueAdded = Rule(
    "known-value-added", "one more value of an open list is documented",
    .always(
      Verdict(.info, .patch, wire: .works, source: .compiles, "The list was open: only the documentation changes."))
  ) { difference in
    guard case .knownValueAdded(let value) = difference.fact else { return nil }
    return .init("The value \(value) is documented now.")
  }

  private static let knownValueRemoved = Rule(
    "known-value-removed", "a value of an open list is no longer documented",
    .byDirection(
      request: Verdict(
        .warning, .patch, wire: .mayBreak, source: .compiles, "Shipped clients that send it may be refused."),
      response: Verdict(
        .info, .patch, wire: .works, source: .compiles, "The list is open: only the documentation changes."))
  ) { difference in
    guard case .knownValueRemoved(let value) = difference.fact else { return nil }
    return .init("The value \(value) is no longer documented.")
  }
}
