import SpecModel

/// Limits fit the type of their field, and something fits between them.
func checkConstraints(_ fields: [Field], _ context: CheckContext) {
  for index in fields.indices where !fields[index].constraints.isEmpty && !fields[index].type.isUnknown {
    let field = fields[index]
    for constraint in field.constraints {
      guard let needed = constraint.rule.neededType(unless: field.type) else { continue }
      context.report(
        .limitMismatch,
        "\(quoted(constraint.rule.key)) is for \(needed), and the type of \(quoted(field.name)) is \(field.type.kindName)",
        at: constraint.location, suggestion: "remove it, or change the type",
        notes: [Diagnostic.Note("the type is here", at: field.typeLocation)])
    }
    checkOrder(of: field, context)
  }
}

private func checkOrder(of field: Field, _ context: CheckContext) {
  for upper in field.constraints {
    for lower in field.constraints {
      guard let (low, high) = bounds(lower.rule, upper.rule), low > high else { continue }
      context.report(
        .limitOrder, "\(quoted(lower.rule.key)) is \(low) and \(quoted(upper.rule.key)) is \(high), so nothing fits",
        at: upper.location, notes: [Diagnostic.Note("the lower limit is here", at: lower.location)])
    }
  }
}

/// The numbers of two limits that belong together.
private func bounds(_ lower: ConstraintRule, _ upper: ConstraintRule) -> (Int, Int)? {
  switch (lower, upper) {
  case (.minLength(let low), .maxLength(let high)), (.minimum(let low), .maximum(let high)),
    (.minItems(let low), .maxItems(let high)):
    (low, high)
  case (.minLength, _), (.maxLength, _), (.minimum, _), (.maximum, _), (.minItems, _), (.maxItems, _), (.format, _),
    (.allowedValues, _):
    nil
  }
}

extension ConstraintRule {
  /// The key that states the limit.
  var key: String {
    switch self {
    case .minLength: "minLength"
    case .maxLength: "maxLength"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .minItems: "minItems"
    case .maxItems: "maxItems"
    case .format: "format"
    case .allowedValues: "allowedValues"
    }
  }

  /// What the limit is for, if `type` is something else. Formats and lists of values have checks of their own.
  fileprivate func neededType(unless type: FieldType) -> String? {
    switch self {
    case .minLength, .maxLength:
      switch type.element {
      case .string, .openEnum: nil
      case .boolean, .integer, .object, .inlineObject, .list, .map: "strings and enums"
      }
    case .minimum, .maximum:
      if case .integer = type { nil } else { "integers" }
    case .minItems, .maxItems:
      switch type {
      case .list, .map: nil
      case .string, .boolean, .integer, .object, .openEnum, .inlineObject: "lists and maps"
      }
    case .format, .allowedValues: nil
    }
  }
}
