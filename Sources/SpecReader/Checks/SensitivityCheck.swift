import SpecModel

/// Only strings are marked as sensitive, and those that look so are.
func checkSensitivity(_ fields: [Field], _ context: CheckContext) {
  for index in fields.indices {
    if fields[index].sensitivity != nil {
      guard !fields[index].type.holdsStrings, !fields[index].type.isUnknown else { continue }
      context.report(
        .sensitiveMismatch,
        "only strings can be marked as sensitive, and the type of \(quoted(fields[index].name)) is \(fields[index].type.noun)",
        at: fields[index].place(of: .sensitive), suggestion: "mark the fields of the object instead, or remove it",
        notes: [Diagnostic.Note("the type stands here", at: fields[index].typeLocation)])
    } else if fields[index].type.holdsStrings, fields[index].fixed == nil,
      !fields[index].keyLocations.contains(where: { $0.key == .sensitive }),
      let sensitivity = SensitiveNames.probableClass(of: fields[index].name)
    {
      context.report(
        .sensitiveUnmarked, "\(quoted(fields[index].name)) looks sensitive and is not marked, so it would be printed",
        at: fields[index].location, suggestion: "add `\"sensitive\": \"\(sensitivity.rawValue)\"`")
    }
  }
}
