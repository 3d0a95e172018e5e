import SpecModel

extension Rules {
  static let deprecations = [
    deprecated("endpoint-deprecated", .endpoint), objectDeprecated,
    deprecated("enum-deprecated", .enumeration), deprecated("enum-value-deprecated", .enumValue),
    deprecated("result-code-deprecated", .resultCode),
    fieldDeprecated("request-field-deprecated", .request), fieldDeprecated("response-field-deprecated", .response),
    deprecationRemoved, deprecationReworded,
  ]

  private static let warns = Verdict(
    .info, .minor, wire: .works, source: .warns, "Source that uses it compiles with a warning.")

  private static func deprecated(_ id: String, _ kind: PartKind) -> Rule {
    Rule(id, "an \(kind.rawValue) is deprecated".withArticle, .always(warns)) { difference in
      guard case .deprecated(kind) = difference.fact else { return nil }
      return .init(sentence(for: difference))
    }
  }

  private static let objectDeprecated = Rule(
    "object-deprecated", "an object is deprecated",
    .always(
      Verdict(.info, .minor, wire: .works, source: .compiles, "Its documentation says so; the compiler does not warn."))
  ) { difference in
    guard case .deprecated(.object) = difference.fact else { return nil }
    return .init(sentence(for: difference))
  }

  private static func fieldDeprecated(_ id: String, _ direction: Direction) -> Rule {
    Rule(
      id, "a field of a \(direction.rawValue) is deprecated",
      .byDirection(request: direction == .request ? warns : nil, response: direction == .response ? warns : nil)
    ) { difference in
      guard case .deprecated(.field) = difference.fact else { return nil }
      return .init(sentence(for: difference))
    }
  }

  private static func sentence(for difference: Difference) -> Sentence {
    guard let message = difference.new, !message.isEmpty else { return "It is deprecated now." }
    return "It is deprecated now: \(message)."
  }

  private static let deprecationRemoved = Rule(
    "deprecation-removed", "something is no longer deprecated",
    .always(Verdict(.info, .patch, wire: .works, source: .compiles, "The compiler no longer warns."))
  ) { difference in
    guard case .undeprecated = difference.fact else { return nil }
    return .init("It is no longer deprecated.")
  }

  private static let deprecationReworded = Rule(
    "deprecation-reworded", "the message of a deprecation has changed",
    .always(Verdict(.info, .patch, wire: .works, source: .warns, "The compiler's warning has another text."))
  ) { difference in
    guard case .deprecationReworded = difference.fact else { return nil }
    return .init("The advice has changed.")
  }
}

extension String {
  /// `an` before a consonant becomes `a`.
  fileprivate var withArticle: String {
    guard let letter = dropFirst(3).first, hasPrefix("an "), !"aeiou".contains(letter) else { return self }
    return "a " + dropFirst(3)
  }
}
