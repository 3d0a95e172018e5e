import SpecModel

extension Rules {
  static let enumValues = [enumValueAdded, enumValueRemoved, enumValueRenamed, enumSwiftNameChanged, reorderedValues]

  private static let enumValueAdded = Rule(
    "enum-value-added", "a list has a new value",
    .byDirection(
      request: Verdict(.info, .minor, wire: .works, source: .compiles, "Clients may send it from now on."),
      response: Verdict(
        .warning, .minor, wire: .mayBreak, source: .compiles,
        "Shipped clients keep it as an unknown value; what they do with that is up to their code."))
  ) { difference in
    guard case .added(.enumValue(let value)) = difference.fact else { return nil }
    return .init("The value \(value.value) is new.")
  }

  private static let enumValueRemoved = Rule(
    "enum-value-removed", "a value is gone from a list",
    .byDirection(
      request: Verdict(
        .error, .major, wire: .breaks, source: .breaks,
        "Shipped clients that send it are refused, and source that names the constant breaks."),
      response: Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "It no longer comes; source that names the constant breaks."))
  ) { difference in
    guard case .removed(.enumValue(let value)) = difference.fact else { return nil }
    return .init("The value \(value.value) is gone.")
  }

  private static let enumValueRenamed = Rule(
    "enum-value-renamed", "a value is spelled differently on the wire and keeps its constant",
    .byDirection(
      request: Verdict(
        .error, .major, wire: .breaks, source: .compiles,
        "Shipped clients that send the old spelling are refused; the constant keeps its name."),
      response: Verdict(
        .error, .major, wire: .breaks, source: .compiles,
        "Shipped clients silently treat it as an unknown value; the constant keeps its name."))
  ) { difference in
    guard case .renamed(old: .enumValue(let old), new: .enumValue(let new)) = difference.fact else { return nil }
    return .init("The value \(old.value) is spelled \(new.value) now.")
  }

  private static let enumSwiftNameChanged = Rule(
    "enum-swift-name-changed", "the constant of a value has another name",
    .always(
      Verdict(.warning, .major, wire: .works, source: .breaks, "Source that names the constant must use the new name."))
  ) { difference in
    guard case .swiftNameChanged(.enumValue, isVisible: true) = difference.fact else { return nil }
    return .init("In Swift it was \(difference.old ?? "") and is \(difference.new ?? "") now.")
  }

  private static let reorderedValues = Rule(
    "enum-values-reordered", "the order of values has changed",
    .always(
      Verdict(
        .info, .patch, wire: .works, source: .compiles, "Only documentation shows the new order."))
  ) { difference in
    guard case .reordered(.enumValue) = difference.fact else { return nil }
    return .init("The order of the values has changed.")
  }
}
