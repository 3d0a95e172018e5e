/// All rules, written out.
public enum Rules {
  public static let all: [Rule] =
    endpoints + callbacks + requestFields + responseFields + conditions + names + types + typeNames + lengths + formats
    + bounds + enumValues + valueLists + resultCodes + resultLocationRules + outcomes + sensitivity + deprecations
    + words
    + versions + apis + [unclassifiedChange]

  /// The rule with this id, or with this id in the past.
  public static func rule(called id: String) -> Rule? {
    all.first { $0.id == id } ?? all.first { $0.formerID == id }
  }
}
