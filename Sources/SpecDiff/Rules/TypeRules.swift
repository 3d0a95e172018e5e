import SpecModel

extension Rules {
  static let types = [
    typeChanged, scalarFormChanged, stringBecameEnum, enumBecameString, scalarBecameArray, arrayBecameScalar,
    arrayItemTypeChanged, objectReplaced, enumReplaced, objectBecameShared, objectSplit,
  ]

  private static let typeBreaks = Verdict(
    .error, .major, wire: .breaks, source: .breaks,
    "Shipped clients send or expect the old form, and source that uses the field breaks.")

  /// A rule about one way in which a type changes.
  private static func rule(
    _ id: String, _ title: String, _ verdicts: Rule.Verdicts, supersedes: Set<String> = [],
    when matches: @escaping @Sendable (TypeChange) -> Bool
  ) -> Rule {
    Rule(id, title, verdicts, supersedes: supersedes) { difference in
      guard case .typeChanged(let change) = difference.fact, matches(change) else { return nil }
      return .init("The type was \(difference.old ?? "") and is \(difference.new ?? "") now.")
    }
  }

  private static let typeChanged = rule("type-changed", "a field has another type", .always(typeBreaks)) {
    if case .other = $0 { true } else { false }
  }

  private static let scalarFormChanged = Rule(
    "type-lexical-encoding-changed", "a boolean or number travels as text instead of as a literal, or the reverse",
    .byDirection(
      request: Verdict(
        .warning, .minor, wire: .mayBreak, source: .compiles,
        "Shipped clients keep sending the old form, which the server may refuse."),
      response: Verdict(
        .info, .patch, wire: .works, source: .compiles,
        "Shipped clients read both forms."))
  ) { difference in
    guard case .scalarFormChanged = difference.fact else { return nil }
    return .init("On the wire it was \(words: difference.old ?? "") and is \(words: difference.new ?? "") now.")
  }

  private static let stringBecameEnum = rule(
    "string-became-enum", "a text has a list of values now",
    .byDirection(
      request: Verdict(
        .error, .major, wire: .mayBreak, source: .breaks,
        "Other values may be refused; source that passes a String breaks."),
      response: Verdict(
        .error, .major, wire: .works, source: .breaks,
        "The values stay the same; source that uses it as a String breaks.")),
    // The enum lists the values; what the field said of them before is part of that.
    supersedes: [
      "enum-opened", "known-value-removed", "max-length-increased", "min-length-decreased", "format-widened",
    ]
  ) {
    if case .toEnum = $0 { true } else { false }
  }

  private static let enumBecameString = rule(
    "enum-became-string", "an enum became a plain text",
    .byDirection(
      request: Verdict(
        .warning, .major, wire: .works, source: .breaks, "Source that uses the constants breaks."),
      response: Verdict(
        .warning, .major, wire: .mayBreak, source: .breaks,
        "Shipped clients may meet values that they do not know, and source that uses the constants breaks.")),
    supersedes: ["known-value-added"]
  ) {
    if case .toString = $0 { true } else { false }
  }

  private static let scalarBecameArray = rule(
    "scalar-became-array", "one value became a list", .always(typeBreaks)
  ) {
    if case .toList = $0 { true } else { false }
  }

  private static let arrayBecameScalar = rule(
    "array-became-scalar", "a list became one value", .always(typeBreaks)
  ) {
    if case .fromList = $0 { true } else { false }
  }

  private static let arrayItemTypeChanged = rule(
    "array-item-type-changed", "the elements of a list or of a map have another type", .always(typeBreaks)
  ) {
    if case .ofElement = $0 { true } else { false }
  }

  private static let objectReplaced = rule(
    "object-replaced", "a field holds another object",
    .always(
      Verdict(
        .warning, .major, wire: .mayBreak, source: .breaks,
        "The fields of both objects are compared too, and decide what happens on the wire; source that names the type breaks."
      ))
  ) {
    if case .object = $0 { true } else { false }
  }

  private static let enumReplaced = rule(
    "enum-replaced", "a field has another list of values",
    .always(
      Verdict(
        .warning, .major, wire: .mayBreak, source: .breaks,
        "The values of both lists are compared too, and decide what happens on the wire; source that names the type breaks."
      ))
  ) {
    if case .enumeration = $0 { true } else { false }
  }

  private static let objectBecameShared = Rule(
    "object-became-shared", "an object written inside a field became a named one",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks, "The JSON is the same; source that names the type breaks."))
  ) { difference in
    guard case .typeChanged(.shared(let name)) = difference.fact else { return nil }
    return .init("The object was written inside the field and is now the shared object \(name).")
  }

  private static let objectSplit = Rule(
    "object-split", "a named object became one written inside the field",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks, "The JSON is the same; source that names the type breaks."))
  ) { difference in
    guard case .typeChanged(.inlined(let name)) = difference.fact else { return nil }
    return .init("The object was the shared object \(name) and is now written inside the field.")
  }
}
