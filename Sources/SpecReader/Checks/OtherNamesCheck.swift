import SpecModel

/// Other names that a decoder accepts belong to one field each.
func checkOtherNames(_ fields: [Field], _ context: CheckContext) {
  guard fields.contains(where: { !$0.otherNames.isEmpty }) else { return }
  var owners: [String: SourceLocation] = [:]
  for field in fields { owners[field.name] = field.location }
  for field in fields {
    for other in field.otherNames {
      guard let owner = owners.updateValue(field.location, forKey: other) else { continue }
      context.report(
        .otherNameClash, "\(quoted(other)) is the name of a field, or one of its other names, already",
        at: context.places.place(of: other, inValueOfKeyAt: field.place(of: .otherNames)), suggestion: "remove it",
        notes: [Diagnostic.Note("it belongs to this field", at: owner)])
    }
  }
}
