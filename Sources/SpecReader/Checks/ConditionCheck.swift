import SpecModel

/// The conditions of fields are about fields beside them, and can come true.
func checkFieldConditions(_ fields: [Field], _ context: CheckContext) {
  for index in fields.indices where fields[index].requiredWhen != nil || fields[index].presentWhen != nil {
    let field = fields[index]
    for (key, requirement) in [("requiredWhen", field.requiredWhen), ("presentWhen", field.presentWhen)] {
      guard let requirement else { continue }
      if field.isRequired {
        context.report(
          .conditionRedundant, "\(quoted(field.name)) is required always, so `\(key)` says nothing",
          at: requirement.location, suggestion: "remove one of them")
      }
      guard case .condition(let condition) = requirement.rule else { continue }
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
      guard let target = field(at: test.path, in: fields, .conditionPath, place: test.location)?.field,
        !target.type.isUnknown
      else { continue }
      switch test.expectation {
      case .isPresent: break
      case .isOneOf(let values), .isNoneOf(let values):
        guard target.type.family == .value else {
          report(
            .conditionValue, "\(quoted(target.name)) is \(target.type.noun), of which only presence can be tested",
            at: test.location, suggestion: "write `{ \"present\": true }`")
          continue
        }
        check(values, of: target, in: test, codes: codes)
      }
    }
  }

  private func check(_ values: [String], of target: Field, in test: ConditionTest, codes: [String]?) {
    let candidates = possibleValues(of: target, in: test, codes: codes)
    var seen: Set<String> = []
    for value in values {
      if !seen.insert(value).inserted {
        report(
          .duplicateValue, "\(quoted(value)) stands twice in the list",
          at: places.place(of: value, inValueOfKeyAt: test.location))
      }
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
      if case .allowedValues(let list) = constraint.rule { return list }
    }
    if let codes, test.path == api.resultRule.codePath { return codes }
    if codes != nil, test.path == api.resultRule.statusPath {
      return api.resultRule.statuses.map(\.value)
    }
    switch field.type {
    case .scalar(let scalar): return scalar.allValues
    case .openEnum(let name):
      return enumeration(named: name)?.values.map(\.value)
    case .object, .inlineObject, .list, .map: return nil
    }
  }
}
