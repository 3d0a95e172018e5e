import SpecModel

/// Every check, in stages: what a check relies on was checked in a stage before, so that it can stay silent where its
/// input has errors.
enum CheckList {
  typealias Check = @Sendable (CheckContext) -> Void

  static let stages: [[Check]] = [
    // Each noun alone.
    [checkFiles, checkAPI, checkTypeNames, checkInlineTypeNames, checkConstantNames, checkObjectCycles, checkFields],
    // What relies on fields, statuses and constants.
    [checkResultCodes, checkEndpoints, checkResultPaths, checkConditions, checkSensitiveNames],
    // What relies on conditions and result paths too.
    [checkOutcomes, checkInquiries],
    // What relies on everything.
    [checkExamples, checkUnusedTypes],
  ]

  static func run(on context: CheckContext) {
    for stage in stages {
      for check in stage { check(context) }
      context.learnErrors()
    }
  }

  /// What the fields of one object or message must be.
  private static let checkFields: Check = { context in
    context.forEachFieldList { fields in
      checkConstraints(fields, context)
      checkFormats(fields, context)
      checkSensitivity(fields, context)
      checkWireForms(fields, context)
      checkScalarValues(fields, context)
      checkMemberNames(fields, context)
      checkOtherNames(fields, context)
    }
  }

  private static let checkConditions: Check = { context in
    context.forEachFieldList { checkFieldConditions($0, context) }
  }

  private static let checkSensitiveNames: Check = { context in
    context.forEachFieldList { checkUnmarkedFields($0, context) }
  }
}
