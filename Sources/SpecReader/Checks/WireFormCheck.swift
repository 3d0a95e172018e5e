import SpecModel

/// Only booleans and numbers can travel in two forms.
func checkWireForms(_ fields: [Field], _ context: CheckContext) {
  for index in fields.indices {
    guard let place = fields[index].keyLocations.first(where: { $0.key == .wire })?.location else { continue }
    let type = fields[index].type
    guard !type.isUnknown, type.element.scalar?.hasTwoForms != true else { continue }
    context.report(
      .wireMismatch,
      "`wire` is for booleans and numbers, and the type of \(quoted(fields[index].name)) is \(type.noun)", at: place,
      suggestion: "remove it", notes: [Diagnostic.Note("the type is here", at: fields[index].typeLocation)])
  }
}
