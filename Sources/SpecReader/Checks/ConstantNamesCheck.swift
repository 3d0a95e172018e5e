import SpecModel

/// Values of enums and result codes can be constants: their names are Swift names, and no two of one type are the same.
func checkConstantNames(_ context: CheckContext) {
  let api = context.api
  for enumeration in api.enums {
    let values = enumeration.values.map {
      Constant(
        wire: $0.value, name: SwiftNaming.constantName(of: $0), hasSwiftName: $0.swiftName != nil, location: $0.location
      )
    }
    checkConstants(values, "the value", isReportedTwice: .duplicateValue, context)
  }
  let common = constants(of: api.commonResultCodes)
  checkConstants(common, "the result code", isReportedTwice: nil, context)
  let commonNames = Dictionary(common.map { ($0.name, $0) }) { _, last in last }
  for endpoint in api.endpoints {
    checkConstants(
      constants(of: endpoint.resultCodes), "the result code", isReportedTwice: nil, against: commonNames, context)
  }
}

private struct Constant {
  var wire: String
  var name: String
  var hasSwiftName: Bool
  var location: SourceLocation

  /// Where its name is.
  func place(_ context: CheckContext) -> SourceLocation {
    hasSwiftName ? context.places.place(of: .swiftName, beside: location) : location
  }
}

private func constants(of codes: [ResultCode]) -> [Constant] {
  codes.map {
    Constant(
      wire: $0.code, name: SwiftNaming.constantName(of: $0), hasSwiftName: $0.swiftName != nil, location: $0.location)
  }
}

private func checkConstants(
  _ constants: [Constant], _ subject: String, isReportedTwice code: DiagnosticCode?,
  against others: [String: Constant] = [:], _ context: CheckContext
) {
  var wires: [String: Constant] = [:]
  var names: [String: Constant] = [:]
  for constant in constants where !constant.wire.isEmpty {
    if let first = wires.updateValue(constant, forKey: constant.wire) {
      if let code {
        context.report(
          code, "duplicate value \(quoted(constant.wire))", at: constant.location,
          suggestion: "remove one of them",
          notes: [Diagnostic.Note("the first one is here", at: first.location)])
      }
      continue
    }
    guard context.isGoodMember(constant.name, subject, at: constant.place(context), wireName: constant.wire) else {
      continue
    }
    guard let first = names.updateValue(constant, forKey: constant.name) ?? others[constant.name],
      code != nil || !first.wire.isAlmost(constant.wire)
    else {
      continue
    }
    context.report(
      .constantClash,
      "\(quoted(constant.wire)) and \(quoted(first.wire)) would both be named \(quoted(constant.name)) in Swift",
      at: constant.place(context), suggestion: "add a `swiftName` to one of them",
      notes: [Diagnostic.Note("the other one is here", at: first.location)])
  }
}
