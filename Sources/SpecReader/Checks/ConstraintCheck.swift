import SpecModel

/// Limits fit the type of their field, and something fits between them.
func checkConstraints(_ fields: [Field], _ context: CheckContext) {
  for index in fields.indices where !fields[index].constraints.isEmpty && !fields[index].type.isUnknown {
    let field = fields[index]
    for constraint in field.constraints {
      let kind = constraint.limit.kind
      guard kind.hasNumber, !kind.fits(field.type) else { continue }
      context.report(
        .limitMismatch,
        "\(quoted(kind.rawValue)) is for \(kind.fittingTypes), and the type of \(quoted(field.name)) is \(field.type.noun)",
        at: constraint.location, suggestion: "remove it, or change the type",
        notes: [Diagnostic.Note("the type is here", at: field.typeLocation)])
    }
    checkOrder(of: field, context)
  }
}

private func checkOrder(of field: Field, _ context: CheckContext) {
  for upper in field.constraints {
    for lower in field.constraints {
      guard let (low, high) = lower.limit.emptyRange(below: upper.limit) else { continue }
      context.report(
        .limitOrder, "\(quoted(lower.limit.key)) is \(low) and \(quoted(upper.limit.key)) is \(high), so nothing fits",
        at: upper.location, notes: [Diagnostic.Note("the lower limit is here", at: lower.location)])
    }
  }
}
