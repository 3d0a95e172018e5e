import SpecModel

extension Rules {
  /// What no other rule judges: never silent, and never harmless.
  static let unclassifiedChange = Rule(
    "unclassified-change", "no other rule judges this change", .always(unclassified)
  ) { difference in
    guard case .unclassified(let property) = difference.fact else { return nil }
    guard let old = difference.old, let new = difference.new else { return .init("The property \(property) differs.") }
    return .init("The property \(property) was \(old) and is \(new) now.")
  }

  static let unclassified = Verdict(
    .error, .major, wire: .mayBreak, source: .mayBreak,
    "No rule knows what this does to clients, so it fails the review until a person accepts it.")

  /// The sentence for a difference that is known, but that no rule has recognised.
  static func unjudged(_ difference: Difference) -> Sentence {
    switch (difference.old, difference.new) {
    case (nil, nil): "It differs."
    case (nil, let new?): "\(new) is new."
    case (let old?, nil): "\(old) is gone."
    case (let old?, let new?): "It was \(old) and is \(new) now."
    }
  }
}
