import SpecModel

extension DifferenceFinder {
  mutating func compareValues(_ old: [EnumValue], _ new: [EnumValue], in owner: Subject) {
    var values = Pairing(old, new, by: \.value)
    let renamed = values.matchRenamed(
      old: { [SwiftNaming.constantName(of: $0)] }, new: { [SwiftNaming.constantName(of: $0)] })
    for value in values.removed {
      let subject = owner.removed(value.value, at: value.location)
      report(.removed(.enumValue(value)), subject, old: value.value)
    }
    for value in values.added {
      let subject = owner.added(value.value, at: value.location)
      report(.added(.enumValue(value)), subject, new: value.value)
    }
    for (old, new) in renamed {
      let subject = owner.part(new.value, old: old.location, new: new.location)
      report(.renamed(old: .enumValue(old), new: .enumValue(new)), subject, old: old.value, new: new.value)
    }
    for (old, new) in values.both { compare(old, new, in: owner) }
    if values.isReordered { report(.reordered(.enumValue), owner) }
  }

  private mutating func compare(_ old: EnumValue, _ new: EnumValue, in owner: Subject) {
    let subject = owner.part(new.value, old: old.location, new: new.location)
    compare(
      old, new, at: subject,
      [
        "value": { $0.isReportedElsewhere() },
        "swiftName": {
          // The report on a new spelling says whether the constant keeps its name.
          guard Spelling.isSame(old.value, new.value) else { return $0.isReportedElsewhere() }
          $0.compareSwiftName(
            written: old.swiftName, new.swiftName, effective: SwiftNaming.constantName(of: old),
            SwiftNaming.constantName(of: new), of: .enumValue, subject)
        },
        "doc": { $0.compareDoc(old.doc, new.doc, of: .enumValue, subject) },
        "basis": { $0.compareBasis(old.basis, new.basis, of: .enumValue, subject) },
        "deprecation": { $0.compareDeprecation(old.deprecation, new.deprecation, of: .enumValue, subject) },
      ])
  }

  /// Compares one list of result codes. Codes that only moved between the list of an endpoint and the list for all are
  /// reported as such, at the place where they are now.
  mutating func compareResultCodes(
    _ old: [ResultCode], _ new: [ResultCode], listedFor scope: CodeScope, in owner: Subject
  ) {
    var codes = Pairing(old, new, by: \.code)
    let renamed = codes.matchRenamed(old: Self.spellings, new: Self.spellings)
    for code in codes.removed {
      let subject = owner.removed(code.code, at: code.location)
      if movedAway(code, from: scope) {
        isReportedElsewhere()
        compareWithCommonCode(code, subject)
      } else {
        report(.removed(.resultCode(code)), subject, old: code.status)
      }
    }
    for code in codes.added {
      let subject = owner.added(code.code, at: code.location)
      if let before = origin(of: code, now: scope) {
        let fact = Fact.resultCodeScopeChanged(
          old: scope == .everyEndpoint ? .someEndpoints : .everyEndpoint, new: scope)
        report(fact, subject.pointing(old: before.location, new: nil))
        compareResultCode(before, code, subject.pointing(old: before.location, new: nil))
      } else {
        report(.added(.resultCode(code)), subject, new: code.status)
      }
    }
    for (old, new) in renamed {
      let subject = owner.part(new.code, old: old.location, new: new.location)
      report(.renamed(old: .resultCode(old), new: .resultCode(new)), subject, old: old.code, new: new.code)
    }
    for (old, new) in codes.both {
      compareResultCode(old, new, owner.part(new.code, old: old.location, new: new.location))
    }
    if codes.isReordered { report(.reordered(.resultCode), owner) }
  }

  /// A code that several endpoints listed, each in its own words, can move to the list for all. The list for all is
  /// compared with the first of them, so the others are compared here.
  private mutating func compareWithCommonCode(_ code: ResultCode, _ subject: Subject) {
    guard let common = newCodes.common[Spelling(code.code)], let first = oldCodes.ofEndpoint(code),
      !Content.isSame(first, code)
    else { return }
    compareResultCode(code, common, subject.pointing(old: nil, new: common.location))
  }

  private mutating func compareResultCode(_ old: ResultCode, _ new: ResultCode, _ subject: Subject) {
    compare(
      old, new, at: subject,
      [
        "code": { $0.isReportedElsewhere() },
        "status": { $0.report(.resultCodeStatusChanged, subject, ifChanged: old.status, new.status) },
        "action": {
          $0.report(.resultCodeActionChanged, subject, ifChanged: old.action.rawValue, new.action.rawValue)
        },
        "message": { $0.report(.resultCodeMessageChanged, subject, ifChanged: old.message, new.message) },
        "advice": { $0.report(.resultCodeAdviceChanged, subject, ifChanged: old.advice, new.advice) },
        "swiftName": {
          guard Spelling.isSame(old.code, new.code) else { return $0.isReportedElsewhere() }
          $0.compareSwiftName(
            written: old.swiftName, new.swiftName, effective: SwiftNaming.constantName(of: old),
            SwiftNaming.constantName(of: new), of: .resultCode, subject)
        },
        "basis": { $0.compareBasis(old.basis, new.basis, of: .resultCode, subject) },
        "source": { $0.compareSource(old.source, new.source, of: .resultCode, subject) },
        "deprecation": { $0.compareDeprecation(old.deprecation, new.deprecation, of: .resultCode, subject) },
      ])
  }

  /// What two spellings of one code share: the letters and digits, or the name in Swift.
  private static func spellings(of code: ResultCode) -> [String] {
    let letters = RenameProposals.letters(of: code.code)
    let name = "constant " + SwiftNaming.constantName(of: code)
    return letters.isEmpty ? [name] : ["letters " + String(decoding: letters, as: UTF8.self), name]
  }

  /// Whether a code that this list no longer has is listed in the other way now.
  private func movedAway(_ code: ResultCode, from scope: CodeScope) -> Bool {
    switch scope {
    case .someEndpoints: newCodes.isCommon(code) && !oldCodes.isCommon(code)
    case .everyEndpoint: newCodes.ofEndpoint(code) != nil && oldCodes.ofEndpoint(code) == nil
    }
  }

  /// Where a code that is new in this list was listed in the other way before.
  private func origin(of code: ResultCode, now scope: CodeScope) -> ResultCode? {
    switch scope {
    case .someEndpoints: newCodes.isCommon(code) ? nil : oldCodes.common[Spelling(code.code)]
    case .everyEndpoint: newCodes.ofEndpoint(code) == nil ? oldCodes.ofEndpoint(code) : nil
    }
  }
}

/// The result codes of one version by their text.
struct CodeIndex {
  let common: [Spelling: ResultCode]
  private let ofEndpoints: [Spelling: ResultCode]

  init(_ api: API) {
    common = Self.index(api.commonResultCodes)
    ofEndpoints = Self.index(api.endpoints.flatMap(\.resultCodes))
  }

  private static func index(_ codes: [ResultCode]) -> [Spelling: ResultCode] {
    Dictionary(codes.map { (Spelling($0.code), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func isCommon(_ code: ResultCode) -> Bool {
    common[Spelling(code.code)] != nil
  }

  /// The code as the first endpoint has it that lists it.
  func ofEndpoint(_ code: ResultCode) -> ResultCode? {
    ofEndpoints[Spelling(code.code)]
  }
}
