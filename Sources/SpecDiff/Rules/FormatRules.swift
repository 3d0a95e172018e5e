import SpecModel

extension Rules {
  static let formats = [
    formatNarrowed, formatWidened, formatChanged, fixedValueAdded, fixedValueChanged, fixedValueRemoved,
  ]

  private static let formatNarrowed = rule(
    "format-narrowed", formerly: "pattern-added", "a text must have a format: a new one, or a narrower one",
    for: ["format"], that: .stricter,
    request: refusesMore,
    response: promisesMore)

  private static let formatWidened = rule(
    "format-widened", formerly: "pattern-removed", "a text may have any format, or a wider one", for: ["format"],
    that: .looser,
    request: acceptsMore,
    response: sendsMore)

  private static let formatChanged = rule(
    "format-changed", "a text has another format, and neither format includes the other", for: ["format"], that: .other,
    request: Verdict(
      .error, .minor, wire: .breaks, source: .compiles,
      "What shipped clients send is wrong now; validation follows the new form."),
    response: Verdict(
      .warning, .minor, wire: .mayBreak, source: .compiles, "Clients that parse the text meet another form."))

  private static let fixedValueAdded = Rule(
    "fixed-value-added", "a field has only one value now",
    .byDirection(
      request: refusesMore,
      response: promisesMore)
  ) { difference in
    guard case .fixedChanged(old: nil, new: let new?, isRequired: _) = difference.fact else { return nil }
    return .init("Its only value is \(new) now.")
  }

  private static let fixedValueChanged = Rule(
    "fixed-value-changed", "the only value of a field is another one",
    .byDirection(
      request: Verdict(
        .error, .minor, wire: .breaks, source: .compiles,
        "Shipped clients keep sending the old value; recompiled source sends the new one."),
      response: Verdict(
        .warning, .minor, wire: .mayBreak, source: .compiles,
        "Clients that compare with the old value behave differently."
      ))
  ) { difference in
    guard case .fixedChanged(old: let old?, new: let new?, isRequired: _) = difference.fact else { return nil }
    return .init("Its only value was \(old) and is \(new) now.")
  }

  private static let fixedValueRemoved = Rule(
    "fixed-value-removed", "a field has more than one value now",
    .byDirection(
      request: Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "The initializer no longer fills it in: source that relies on that breaks, or sends nothing if the field is optional."
      ),
      response: Verdict(
        .warning, .major, wire: .mayBreak, source: .breaks,
        "Clients may receive other values; source that builds the message must give the value."))
  ) { difference in
    guard case .fixedChanged(old: let old?, new: nil, let isRequired) = difference.fact else { return nil }
    let sentence: Sentence = "Its only value was \(old); now it can have others."
    return .init(sentence, isRequired ? nil : withoutDefault(difference))
  }

  /// An optional field has a default anyway: leaving it out compiles and says nothing from now on.
  private static func withoutDefault(_ difference: Difference) -> Verdict {
    let isReceived = difference.subject.reached.directions.contains(.response)
    return Verdict(
      .warning, .minor, wire: isReceived ? .mayBreak : .works, source: .compiles,
      "Source that leaves it out still compiles and no longer sends it; clients may receive other values.")
  }
}
