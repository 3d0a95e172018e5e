import SpecModel

extension DifferenceFinder {
  mutating func compareValues(_ old: [EnumValue], _ new: [EnumValue], in owner: Subject) {
    var values = Pairing(old, new, by: \.value)
    let renamed = values.matchRenamed {
      Spelling.isSame(SwiftNaming.constantName(of: $0), SwiftNaming.constantName(of: $1))
    }
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
    for (old, new) in values.both {
      let subject = owner.part(new.value, old: old.location, new: new.location)
      if Spelling.isSame(old.value, new.value) {
        compareSwiftName(
          written: old.swiftName, new.swiftName, effective: SwiftNaming.constantName(of: old),
          SwiftNaming.constantName(of: new), of: .enumValue, subject)
      }
      compareDoc(old.doc, new.doc, of: .enumValue, subject)
      report(.basisChanged(.enumValue), subject, ifChanged: old.basis.rawValue, new.basis.rawValue)
      compareDeprecation(old.deprecation, new.deprecation, of: .enumValue, subject)
    }
    if values.isReordered { report(.reordered(.enumValue), owner) }
  }

  /// Compares one list of result codes. Codes that only moved between the list of an endpoint and the list for all are
  /// reported as such, at the place where they are now.
  mutating func compareResultCodes(
    _ old: [ResultCode], _ new: [ResultCode], listedFor scope: CodeScope, in owner: Subject
  ) {
    var codes = Pairing(old, new, by: \.code)
    let renamed = codes.matchRenamed(where: Self.isRespelled)
    for code in codes.removed where !movedAway(code, from: scope) {
      let subject = owner.removed(code.code, at: code.location)
      report(.removed(.resultCode(code)), subject, old: code.status)
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

  private mutating func compareResultCode(_ old: ResultCode, _ new: ResultCode, _ subject: Subject) {
    report(.resultCodeStatusChanged, subject, ifChanged: old.status, new.status)
    report(.resultCodeActionChanged, subject, ifChanged: old.action.rawValue, new.action.rawValue)
    report(.resultCodeMessageChanged, subject, ifChanged: old.message, new.message)
    report(.resultCodeAdviceChanged, subject, ifChanged: old.advice, new.advice)
    if Spelling.isSame(old.code, new.code) {
      compareSwiftName(
        written: old.swiftName, new.swiftName, effective: SwiftNaming.constantName(of: old),
        SwiftNaming.constantName(of: new), of: .resultCode, subject)
    }
    report(.basisChanged(.resultCode), subject, ifChanged: old.basis.rawValue, new.basis.rawValue)
    compareDeprecation(old.deprecation, new.deprecation, of: .resultCode, subject)
  }

  /// The same letters and digits, or the same name in Swift.
  private static func isRespelled(_ old: ResultCode, _ new: ResultCode) -> Bool {
    let letters = RenameProposals.letters(of: old.code)
    return !letters.isEmpty && letters == RenameProposals.letters(of: new.code)
      || Spelling.isSame(SwiftNaming.constantName(of: old), SwiftNaming.constantName(of: new))
  }

  /// Whether a code that this list no longer has is listed in the other way now.
  private func movedAway(_ code: ResultCode, from scope: CodeScope) -> Bool {
    switch scope {
    case .someEndpoints: new.lists(code, forEveryEndpoint: true) && !old.lists(code, forEveryEndpoint: true)
    case .everyEndpoint: new.lists(code, forEveryEndpoint: false) && !old.lists(code, forEveryEndpoint: false)
    }
  }

  /// Where a code that is new in this list was listed in the other way before.
  private func origin(of code: ResultCode, now scope: CodeScope) -> ResultCode? {
    switch scope {
    case .someEndpoints:
      guard !new.lists(code, forEveryEndpoint: true) else { return nil }
      return old.commonResultCodes.first { Spelling.isSame($0.code, code.code) }
    case .everyEndpoint:
      guard !new.lists(code, forEveryEndpoint: false) else { return nil }
      return old.endpoints.lazy.flatMap(\.resultCodes).first { Spelling.isSame($0.code, code.code) }
    }
  }
}

extension API {
  fileprivate func lists(_ code: ResultCode, forEveryEndpoint: Bool) -> Bool {
    let codes = forEveryEndpoint ? commonResultCodes : endpoints.flatMap(\.resultCodes)
    return codes.contains { Spelling.isSame($0.code, code.code) }
  }
}
