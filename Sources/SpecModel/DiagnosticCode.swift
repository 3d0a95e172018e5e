/// The stable codes of everything that can be wrong with a description; `gen explain CODE` says more about each.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  case jsonSyntax = "json-syntax"
  case jsonDuplicateKey = "json-duplicate-key"
  case jsonEncoding = "json-encoding"
  case jsonLimit = "json-limit"

  case missingAPIFile = "missing-api-file"
  case misplacedFile = "misplaced-file"
  case ignoredFile = "ignored-file"
  case unsafeFileName = "unsafe-file-name"
  case nameMismatch = "name-mismatch"

  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongKind = "wrong-kind"
  case emptyText = "empty-text"
  case emptyList = "empty-list"
  case unknownWord = "unknown-word"
  case renamedWord = "renamed-word"
  case unknownType = "unknown-type"
  case hiddenCharacter = "hidden-character"
  case duplicateValue = "duplicate-value"

  case badVersion = "bad-version"
  case badURL = "bad-url"
  case badMethod = "bad-method"
  case badPath = "bad-path"
  case kindMismatch = "kind-mismatch"
  case resultPath = "result-path"
  case idempotencyKey = "idempotency-key"

  case badLimit = "bad-limit"
  case limitOrder = "limit-order"
  case limitMismatch = "limit-mismatch"
  case formatMismatch = "format-mismatch"
  case sensitiveMismatch = "sensitive-mismatch"
  case sensitiveUnmarked = "sensitive-unmarked"
  case wireMismatch = "wire-mismatch"
  case fieldsMismatch = "fields-mismatch"
  case valuesMismatch = "values-mismatch"
  case valueBreaksRule = "value-breaks-rule"
  case otherNameClash = "other-name-clash"

  case conditionPath = "condition-path"
  case conditionValue = "condition-value"
  case conditionRedundant = "condition-redundant"

  case nameNotSwift = "name-not-swift"
  case nameReserved = "name-reserved"
  case nameClash = "name-clash"
  case fileNameClash = "file-name-clash"
  case constantClash = "constant-clash"

  case duplicateResultCode = "duplicate-result-code"
  case unknownStatus = "unknown-status"
  case outcomeOrder = "outcome-order"
  case outcomeDiffers = "outcome-differs"
  case carriedPath = "carried-path"
  case carriedLabel = "carried-label"
  case carriedCode = "carried-code"
  case actionStatus = "action-status"
  case carriedSensitive = "carried-sensitive"

  case exampleUnknownField = "example-unknown-field"
  case exampleMissingField = "example-missing-field"
  case exampleType = "example-type"
  case exampleRule = "example-rule"
  case exampleCondition = "example-condition"
  case exampleOutcome = "example-outcome"

  case oneOfUnsupported = "one-of-unsupported"
  case nullUnsupported = "null-unsupported"
  case parametersUnsupported = "parameters-unsupported"
  case bodyUnsupported = "body-unsupported"
  case fractionUnsupported = "fraction-unsupported"
  case nestedCollection = "nested-collection"
  case duplicatePath = "duplicate-path"

  case objectCycle = "object-cycle"
  case unusedType = "unused-type"

  /// Warnings do not keep anything from being generated.
  public var severity: Severity {
    switch self {
    case .ignoredFile, .renamedWord, .sensitiveUnmarked, .conditionRedundant, .unusedType: .warning
    case .jsonSyntax, .jsonDuplicateKey, .jsonEncoding, .jsonLimit, .missingAPIFile, .misplacedFile, .unsafeFileName,
      .nameMismatch, .unknownKey, .missingKey, .wrongKind, .emptyText, .emptyList, .unknownWord, .unknownType,
      .hiddenCharacter, .duplicateValue, .badVersion, .badURL, .badMethod, .badPath, .kindMismatch, .resultPath,
      .idempotencyKey, .badLimit, .limitOrder, .limitMismatch, .formatMismatch, .sensitiveMismatch, .wireMismatch,
      .fieldsMismatch, .valuesMismatch, .valueBreaksRule, .otherNameClash, .conditionPath, .conditionValue,
      .nameNotSwift, .nameReserved, .nameClash, .fileNameClash, .constantClash, .duplicateResultCode, .unknownStatus,
      .outcomeOrder, .outcomeDiffers, .carriedPath, .carriedLabel, .carriedCode, .actionStatus, .carriedSensitive,
      .exampleUnknownField, .exampleMissingField, .exampleType, .exampleRule, .exampleCondition, .exampleOutcome,
      .objectCycle, .oneOfUnsupported, .nullUnsupported, .parametersUnsupported, .bodyUnsupported,
      .fractionUnsupported, .nestedCollection, .duplicatePath:
      .error
    }
  }
}
