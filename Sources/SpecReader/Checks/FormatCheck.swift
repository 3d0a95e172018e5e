import SpecModel

/// Only strings have a format.
func checkFormats(_ fields: [Field], _ context: CheckContext) {
  for index in fields.indices {
    for constraint in fields[index].constraints {
      guard case .format(let format) = constraint.limit else { continue }
      let type = fields[index].type
      guard !constraint.limit.kind.fits(type), !type.isUnknown else { continue }
      context.report(
        .formatMismatch,
        "the format \(quoted(format.rawValue)) is for strings, and the type of \(quoted(fields[index].name)) is \(type.noun)",
        at: constraint.location, suggestion: "remove it, or change the type",
        notes: [Diagnostic.Note("the type is here", at: fields[index].typeLocation)])
    }
  }
}
