/// All rules, written out. The first of two that judge a difference equally names it.
public enum Rules {
  public static let all: [Rule] =
    endpoints + callbacks + requestFields + responseFields + conditions + names + types + typeNames + lengths + formats
    + bounds + enumValues + valueLists + resultCodes + resultRules + outcomes + sensitivity + deprecations + words
    + versions + apis

  /// Rows of the catalogue that cannot occur in our descriptions.
  public static let inapplicable: [InapplicableRule] = [
    InapplicableRule(
      id: "request-field-became-nullable", reason: "a description has no null: a field is there or it is not"),
    InapplicableRule(
      id: "request-field-became-not-nullable", reason: "a description has no null: a field is there or it is not"),
    InapplicableRule(
      id: "response-field-became-nullable", reason: "a description has no null: a field is there or it is not"),
    InapplicableRule(
      id: "request-default-changed",
      reason: "a description has no defaults but the fixed value, which fixed-value-changed is about"),
    InapplicableRule(
      id: "pattern-changed",
      reason: "a description has named formats and no patterns: format-changed, pattern-added and pattern-removed"),
  ]

  static func isCall(_ part: Part) -> Bool {
    guard case .endpoint(let endpoint) = part else { return false }
    return endpoint.kind == .call
  }
}
