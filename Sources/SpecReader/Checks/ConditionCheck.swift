import SpecModel

/// The conditions of fields are about fields beside them, and can come true.
func checkFieldConditions(_ fields: [Field], _ context: CheckContext) {
  for index in fields.indices where fields[index].requiredWhen != nil || fields[index].presentWhen != nil {
    let field = fields[index]
    for (key, requirement) in [("requiredWhen", field.requiredWhen), ("presentWhen", field.presentWhen)] {
      guard let requirement else { continue }
      if field.isRequired {
        context.report(
          .conditionRedundant, "\(quoted(field.name)) is always required, so `\(key)` has no effect",
          at: requirement.location, suggestion: "remove one of them")
      }
      guard case .condition(let condition) = requirement.form else { continue }
      for test in condition.tests where test.path.first == field.name {
        context.report(
          .conditionPath, "the condition of \(quoted(field.name)) is about itself", at: test.location,
          suggestion: "name another field")
      }
      context.check(condition, in: fields, codes: nil)
    }
  }
}

extension CheckContext {
  /// Checks every test of a condition on an object that has `fields`.
  ///
  /// - Parameter codes: The codes that the field under the API's result code can have, where that is known.
  func check(_ condition: Condition, in fields: [Field], codes: [String]?) {
    for test in condition.tests {
      reportDuplicates(in: test)
      guard let target = field(at: test.path, in: fields, .conditionPath, place: test.location)?.field,
        !target.type.isUnknown, isTrusted(target)
      else { continue }
      switch test.expectation {
      case .isPresent: break
      case .isOneOf(let values), .isNoneOf(let values):
        guard target.type.canBeCompared else {
          report(
            .conditionValue, "\(quoted(target.name)) is \(target.type.noun), of which only presence can be tested",
            at: test.location, suggestion: "write `{ \"present\": true }`")
          continue
        }
        check(values, of: target, in: test, codes: codes)
      }
    }
  }

  private func reportDuplicates(in test: ConditionTest) {
    switch test.expectation {
    case .isPresent: break
    case .isOneOf(let values), .isNoneOf(let values):
      var seen: Set<String> = []
      for value in values where !seen.insert(value).inserted {
        report(
          .duplicateValue, "duplicate value \(quoted(value))",
          at: places.place(of: value, inValueOfKeyAt: test.location))
      }
    }
  }

  private func check(_ values: [String], of target: Field, in test: ConditionTest, codes: [String]?) {
    let candidates = possibleValues(of: target, in: test, codes: codes)
    for value in values {
      guard let candidates, !candidates.contains(value) else {
        if let mistake = target.type.mistake(in: value) {
          reportImpossible(value, of: target, in: test, suggestion: "it \(mistake)")
        }
        continue
      }
      reportImpossible(
        value, of: target, in: test,
        suggestion: suggestion(for: value, among: candidates) ?? "write \(listed(candidates))")
    }
  }

  private func reportImpossible(_ value: String, of target: Field, in test: ConditionTest, suggestion: String) {
    report(
      .conditionValue, "\(quoted(target.name)) is never \(quoted(value))",
      at: places.place(of: value, inValueOfKeyAt: test.location), suggestion: suggestion,
      notes: [Diagnostic.Note("\(quoted(target.name)) is described here", at: target.location)])
  }

  /// The values that a field can have, where the description lists them.
  private func possibleValues(of field: Field, in test: ConditionTest, codes: [String]?) -> [String]? {
    if let fixed = field.fixed { return [fixed] }
    for constraint in field.constraints {
      if case .allowedValues(let list) = constraint.limit { return list }
    }
    if let codes, test.path == api.resultLocations.codePath {
      return isReadInFull(file: test.location.file) && isReadInFull(file: api.location.file) ? codes : nil
    }
    if codes != nil, test.path == api.resultLocations.statusPath {
      return isReadInFull(valueOfKeyAt: api.resultLocations.location) ? api.resultLocations.statuses.map(\.value) : nil
    }
    switch field.type {
    case .scalar(let scalar): return scalar.allValues
    case .openEnum(let name):
      guard let enumeration = enumeration(named: name), isReadInFull(file: enumeration.location.file) else {
        return nil
      }
      return enumeration.values.map(\.value)
    case .object, .inlineObject, .list, .map: return nil
    }
  }
}
