import SpecModel

extension DiagnosticCode {
  /// The mistake in a few words, without a full stop.
  var title: String {
    explained.title
  }

  /// Why it is a mistake and how to mend it, with a wrong and a right piece of a description: paragraphs of plain text
  /// with lines of at most 100 characters, except in the pieces.
  var explanation: String {
    "\(explained.why)\n\nWrong:\n\n    \(explained.wrong)\n\nRight:\n\n    \(explained.right)"
  }

  private var explained: DiagnosticExplanation {
    switch self {
    case .jsonSyntax: .jsonSyntax
    case .jsonDuplicateKey: .jsonDuplicateKey
    case .jsonEncoding: .jsonEncoding
    case .jsonLimit: .jsonLimit
    case .missingAPIFile: .missingAPIFile
    case .misplacedFile: .misplacedFile
    case .ignoredFile: .ignoredFile
    case .unsafeFileName: .unsafeFileName
    case .nameMismatch: .nameMismatch
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongKind: .wrongKind
    case .emptyText: .emptyText
    case .emptyList: .emptyList
    case .unknownWord: .unknownWord
    case .renamedWord: .renamedWord
    case .unknownType: .unknownType
    case .hiddenCharacter: .hiddenCharacter
    case .duplicateValue: .duplicateValue
    case .badVersion: .badVersion
    case .badURL: .badURL
    case .badMethod: .badMethod
    case .badPath: .badPath
    case .kindMismatch: .kindMismatch
    case .resultPath: .resultPath
    case .idempotencyKey: .idempotencyKey
    case .badLimit: .badLimit
    case .limitOrder: .limitOrder
    case .limitMismatch: .limitMismatch
    case .formatMismatch: .formatMismatch
    case .sensitiveMismatch: .sensitiveMismatch
    case .sensitiveUnmarked: .sensitiveUnmarked
    case .wireMismatch: .wireMismatch
    case .fieldsMismatch: .fieldsMismatch
    case .valuesMismatch: .valuesMismatch
    case .valueBreaksRule: .valueBreaksRule
    case .otherNameClash: .otherNameClash
    case .conditionPath: .conditionPath
    case .conditionValue: .conditionValue
    case .conditionRedundant: .conditionRedundant
    case .nameNotSwift: .nameNotSwift
    case .nameReserved: .nameReserved
    case .nameClash: .nameClash
    case .fileNameClash: .fileNameClash
    case .constantClash: .constantClash
    case .duplicateResultCode: .duplicateResultCode
    case .unknownStatus: .unknownStatus
    case .outcomeOrder: .outcomeOrder
    case .outcomeDiffers: .outcomeDiffers
    case .carriedPath: .carriedPath
    case .carriedLabel: .carriedLabel
    case .carriedCode: .carriedCode
    case .actionStatus: .actionStatus
    case .carriedSensitive: .carriedSensitive
    case .exampleUnknownField: .exampleUnknownField
    case .exampleMissingField: .exampleMissingField
    case .exampleType: .exampleType
    case .exampleRule: .exampleRule
    case .exampleCondition: .exampleCondition
    case .exampleOutcome: .exampleOutcome
    case .objectCycle: .objectCycle
    case .oneOfUnsupported: .oneOfUnsupported
    case .nullUnsupported: .nullUnsupported
    case .parametersUnsupported: .parametersUnsupported
    case .bodyUnsupported: .bodyUnsupported
    case .fractionUnsupported: .fractionUnsupported
    case .nestedCollection: .nestedCollection
    case .duplicatePath: .duplicatePath
    case .unusedType: .unusedType
    }
  }
}
