import SpecModel

extension Rules {
  /// Rules about what only readers notice.
  static let words = [
    descriptionChanged, basisChanged, sourceLinkChanged, exampleAdded, exampleRemoved, exampleChanged,
    examplesReordered, serversReordered,
  ]

  private static func forReaders(_ meaning: String) -> Rule.Verdicts {
    .always(Verdict(.info, .patch, wire: .works, source: .compiles, meaning))
  }

  private static let descriptionChanged = Rule(
    "description-changed", "documentation has changed", forReaders("Only documentation changes.")
  ) { difference in
    guard case .reworded = difference.fact else { return nil }
    return .init("The documentation has changed.")
  }

  private static let basisChanged = Rule(
    "basis-changed", "the basis of a fact has changed", forReaders("Only documentation changes.")
  ) { difference in
    guard case .basisChanged = difference.fact else { return nil }
    return .init("The basis was \(words: difference.old ?? "") and is \(words: difference.new ?? "") now.")
  }

  private static let sourceLinkChanged = Rule(
    "source-link-changed", "the link to the vendor's documentation changed", forReaders("Only documentation changes.")
  ) { difference in
    guard case .sourceLinkChanged = difference.fact else { return nil }
    return .init("The link to the source was \(difference.old ?? "none") and is \(difference.new ?? "none") now.")
  }

  private static let exampleAdded = Rule(
    "example-added", "an example is new", forReaders("Only documentation and tests change.")
  ) { difference in
    guard case .added(.example(let example)) = difference.fact else { return nil }
    return .init("The example \(example.name) is new.")
  }

  private static let exampleRemoved = Rule(
    "example-removed", "an example is gone", forReaders("Only documentation and tests change.")
  ) { difference in
    guard case .removed(.example(let example)) = difference.fact else { return nil }
    return .init("The example \(example.name) is gone.")
  }

  private static let exampleChanged = Rule(
    "example-changed", "an example has changed", forReaders("Only documentation and tests change.")
  ) { difference in
    guard case .exampleChanged = difference.fact else { return nil }
    return .init("The example has changed.")
  }

  private static let examplesReordered = Rule(
    "examples-reordered", "the order of the examples has changed", forReaders("Only documentation changes.")
  ) { difference in
    guard case .reordered(.example) = difference.fact else { return nil }
    return .init("The order of the examples has changed.")
  }

  private static let serversReordered = Rule(
    "servers-reordered", "the order of the base addresses has changed", forReaders("Only documentation changes.")
  ) { difference in
    guard case .reordered(.server) = difference.fact else { return nil }
    return .init("The order of the servers has changed.")
  }
}
