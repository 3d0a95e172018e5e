import SpecModel

/// Only strings are marked as sensitive, and JSON values as what is hidden where their object prints.
func checkSensitivity(_ fields: [Field], _ context: CheckContext) {
  for field in fields {
    guard let sensitivity = field.sensitivity, !field.type.canBe(sensitivity), !field.type.isUnknown else { continue }
    let isJSON = field.type.canBe(.personalData)
    context.report(
      .sensitiveMismatch,
      "only strings can be marked as \(isJSON ? quoted(sensitivity.rawValue) : "sensitive"), "
        + "and the type of \(quoted(field.name)) is \(field.type.noun)",
      at: field.place(of: .sensitive),
      suggestion: isJSON
        ? "write `personalData` or `cardholderData`, which hide the value where its object prints"
        : "mark the fields of the object instead, or remove it",
      notes: [Diagnostic.Note("the type is here", at: field.typeLocation)])
  }
}

/// Strings and JSON values that look sensitive are marked.
func checkUnmarkedFields(_ fields: [Field], _ context: CheckContext) {
  for field in fields
  where field.sensitivity == nil && field.fixed == nil && field.type.canBe(.personalData) && context.isTrusted(field) {
    guard let probable = SensitiveNames.probableClass(of: field.name) else { continue }
    let sensitivity = field.type.canBe(probable) ? probable : .personalData
    context.report(
      .sensitiveUnmarked, "\(quoted(field.name)) looks sensitive and is not marked, so it would be printed",
      at: field.location, suggestion: "add `\"sensitive\": \"\(sensitivity.rawValue)\"`")
  }
}
