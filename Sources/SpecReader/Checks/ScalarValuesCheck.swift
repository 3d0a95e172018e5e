import SpecModel

/// Fixed, allowed and known values are values that the field can have.
func checkScalarValues(_ fields: [Field], _ context: CheckContext) {
  for index in fields.indices where fields[index].hasValues && !fields[index].type.isUnknown {
    let field = fields[index]
    if let fixed = field.fixed {
      check([fixed], .fixed, of: field, at: field.place(of: .fixed), context)
    }
    if !field.knownValues.isEmpty {
      check(field.knownValues, .knownValues, of: field, at: field.place(of: .knownValues), context)
    }
    for constraint in field.constraints {
      guard case .allowedValues(let values) = constraint.limit else { continue }
      check(values, .allowedValues, of: field, at: constraint.location, context)
    }
  }
}

private func check(_ values: [String], _ key: Key, of field: Field, at place: SourceLocation, _ context: CheckContext) {
  guard let types = key.neededTypes(unless: field.type) else {
    return checkEach(values, key, of: field, at: place, context)
  }
  context.report(
    .valuesMismatch, "`\(key.text)` is for \(types), and the type of \(quoted(field.name)) is \(field.type.noun)",
    at: place, suggestion: "remove it, or change the type",
    notes: [Diagnostic.Note("the type is here", at: field.typeLocation)])
}

private func checkEach(
  _ values: [String], _ key: Key, of field: Field, at place: SourceLocation, _ context: CheckContext
) {
  var seen: Set<String> = []
  for value in values {
    func report(_ code: DiagnosticCode, _ message: String) {
      context.report(code, message, at: context.places.place(of: value, inValueOfKeyAt: place))
    }
    if !seen.insert(value).inserted { report(.duplicateValue, "duplicate value \(quoted(value))") }
    if let mistake = field.type.mistake(in: value) {
      report(.valuesMismatch, "a value of \(quoted(field.name)) \(mistake)")
      continue
    }
    for constraint in field.constraints {
      if key == .allowedValues, case .allowedValues = constraint.limit { continue }
      guard let breach = constraint.limit.breach(by: value) else { continue }
      report(.valueBreaksLimit, "this value of \(quoted(field.name)) \(breach)")
    }
  }
}

extension Field {
  /// Whether the description lists values of the field.
  fileprivate var hasValues: Bool {
    fixed != nil || !knownValues.isEmpty
      || constraints.contains { if case .allowedValues = $0.limit { true } else { false } }
  }
}

extension Key {
  /// What the values are for, if `type` is something else.
  fileprivate func neededTypes(unless type: FieldType) -> String? {
    switch (self, type) {
    case (.fixed, .scalar(let scalar)) where scalar.hasListedValues: nil
    case (.fixed, _): listed(ScalarType.allCases.filter(\.hasListedValues))
    case (.allowedValues, _):
      Limit.Kind.allowedValues.fits(type) ? nil : Limit.Kind.allowedValues.fittingTypes
    case (_, .scalar(.string)): nil
    case (_, .list(.scalar(.string))), (_, .map(.scalar(.string))): nil
    case (_, _): ScalarType.string.plural
    }
  }

  /// "strings, booleans and integers".
  private func listed(_ types: [ScalarType]) -> String {
    let plurals = types.map(\.plural)
    return plurals.dropLast().joined(separator: ", ") + " and " + (plurals.last ?? "")
  }
}
