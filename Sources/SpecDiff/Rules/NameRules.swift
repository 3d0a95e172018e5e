import SpecModel

extension Rules {
  static let names = [
    swiftNameChanged, swiftNameSpelledOut, otherNameAdded, otherNameRemoved, otherNamesReordered,
  ]

  private static let swiftNameChanged = Rule(
    "field-swift-name-changed", "the property of a field has another name",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks, "Source that names the property must use the new name."))
  ) { difference in
    guard case .swiftNameChanged(.field, isVisible: true) = difference.fact else { return nil }
    return .init("In Swift it was \(difference.old ?? "") and is \(difference.new ?? "") now.")
  }

  private static let swiftNameSpelledOut = Rule(
    "swift-name-spelled-out", "a swiftName was added or removed that makes the same name",
    .always(Verdict(.info, .patch, wire: .works, source: .compiles, "The name in Swift is what it was."))
  ) { difference in
    guard case .swiftNameChanged(_, isVisible: false) = difference.fact else { return nil }
    return .init("The description states the Swift name, or no longer does; it stays \(difference.new ?? "").")
  }

  private static let otherNameAdded = Rule(
    "field-other-name-added", "a field is accepted under another name too",
    .byDirection(
      request: Verdict(.info, .patch, wire: .works, source: .compiles, "Nothing changes in what clients send."),
      response: Verdict(
        .info, .patch, wire: .works, source: .compiles, "Clients of this version find the field under both names."))
  ) { difference in
    guard case .otherNameAdded(let name) = difference.fact else { return nil }
    return .init("It is accepted under the name \(name) too.")
  }

  private static let otherNameRemoved = Rule(
    "field-other-name-removed", "a field is no longer accepted under one of its other names",
    .byDirection(
      request: Verdict(.info, .patch, wire: .works, source: .compiles, "Nothing changes in what clients send."),
      response: Verdict(
        .warning, .minor, wire: .mayBreak, source: .compiles,
        "Clients of this version no longer find the field under that name, also in stored responses."))
  ) { difference in
    guard case .otherNameRemoved(let name) = difference.fact else { return nil }
    return .init("It is no longer accepted under the name \(name).")
  }

  private static let otherNamesReordered = Rule(
    "field-other-names-reordered", "the order of the other names of a field has changed",
    .always(
      Verdict(
        .info, .patch, wire: .works, source: .compiles,
        "A message that has several of the names can be read from another one of them."))
  ) { difference in
    guard case .reordered(.otherName) = difference.fact else { return nil }
    return .init("The order of its other names has changed.")
  }
}
