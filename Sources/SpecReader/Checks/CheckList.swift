import SpecModel

/// Every check, in the order in which they run.
enum CheckList {
  /// Those that look at the description as a whole.
  static let whole: [@Sendable (CheckContext) -> Void] = [
    checkFiles, checkAPI, checkEndpoints, checkInquiries, checkResultPaths, checkTypeNames, checkInlineTypeNames,
    checkConstantNames,
    checkResultCodes, checkOutcomes, checkExamples, checkObjectCycles, checkUnusedTypes,
  ]

  /// Those that look at the fields of one object or message at a time.
  static let fieldLists: [@Sendable ([Field], CheckContext) -> Void] = [
    checkConstraints, checkFormats, checkSensitivity, checkWireForms, checkScalarValues, checkFieldConditions,
    checkMemberNames, checkOtherNames,
  ]

  static func run(on context: CheckContext) {
    for check in whole { check(context) }
    context.forEachFieldList { fields in
      for check in fieldLists { check(fields, context) }
    }
  }
}
