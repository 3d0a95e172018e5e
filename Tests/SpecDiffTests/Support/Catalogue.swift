/// The kinds of change that the rules must cover, one row each; a row with two ids is about a change and its reverse.
enum Catalogue {
  static let rows: [[String]] = [
    ["endpoint-added"], ["endpoint-removed"], ["endpoint-deprecated"], ["endpoint-path-changed"],
    ["endpoint-method-changed"], ["endpoint-renamed"], ["endpoint-idempotency-field-changed"],
    ["endpoint-notification-added"], ["endpoint-notification-removed"],

    ["request-optional-field-added"], ["request-required-field-added"], ["request-field-removed"],
    ["request-field-became-required"], ["request-field-became-optional"], ["request-condition-added"],
    ["request-condition-removed"], ["request-condition-changed"], ["request-field-renamed"],
    ["request-field-order-changed"], ["request-field-deprecated"],

    ["response-optional-field-added"], ["response-required-field-added"], ["response-optional-field-removed"],
    ["response-required-field-removed"], ["response-field-became-optional"], ["response-field-became-required"],
    ["response-field-renamed"],

    ["type-changed"], ["type-lexical-encoding-changed"], ["string-became-enum"], ["enum-became-string"],
    ["scalar-became-array", "array-became-scalar"], ["array-item-type-changed"], ["object-replaced"],
    ["object-type-renamed"], ["object-added"], ["object-removed"], ["object-became-shared", "object-split"],
    ["format-changed"], ["fixed-value-changed"],

    ["max-length-decreased"], ["max-length-increased"], ["min-length-increased"], ["min-length-decreased"],
    ["format-narrowed"], ["format-widened"], ["numeric-range-narrowed"],
    ["numeric-range-widened"], ["array-bounds-narrowed", "array-bounds-widened"],

    ["enum-value-added"], ["enum-value-removed"], ["enum-value-renamed"], ["enum-value-deprecated"],
    ["enum-values-reordered"], ["enum-swift-name-changed"], ["enum-opened"], ["enum-closed"],

    ["result-code-added"], ["result-code-removed"], ["result-code-status-changed"], ["result-code-action-changed"],
    ["result-code-message-changed"], ["result-code-scope-changed"], ["result-code-case-changed"],

    ["sensitive-flag-added"], ["sensitive-flag-removed"], ["description-changed"],
    ["spec-version-not-bumped", "spec-version-bumped-too-little"],
  ]
}
