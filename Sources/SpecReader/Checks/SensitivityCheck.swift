import SpecModel

/// Only strings are marked as sensitive.
func checkSensitivity(_ fields: [Field], _ context: CheckContext) {
  for field in fields where field.sensitivity != nil && !field.type.holdsStrings && !field.type.isUnknown {
    context.report(
      .sensitiveMismatch,
      "only strings can be marked as sensitive, and the type of \(quoted(field.name)) is \(field.type.noun)",
      at: field.place(of: .sensitive), suggestion: "mark the fields of the object instead, or remove it",
      notes: [Diagnostic.Note("the type is here", at: field.typeLocation)])
  }
}

/// Strings that look sensitive are marked.
func checkUnmarkedFields(_ fields: [Field], _ context: CheckContext) {
  for field in fields
  where field.sensitivity == nil && field.fixed == nil && field.type.holdsStrings && context.isTrusted(field) {
    guard let sensitivity = SensitiveNames.probableClass(of: field.name) else { continue }
    context.report(
      .sensitiveUnmarked, "\(quoted(field.name)) looks sensitive and is not marked, so it would be printed",
      at: field.location, suggestion: "add `\"sensitive\": \"\(sensitivity.rawValue)\"`")
  }
}
