import SpecModel

/// Fields can be properties: their names are Swift names, and no two of one object are the same.
func checkMemberNames(_ fields: [Field], _ context: CheckContext) {
  var firsts: [String: SourceLocation] = [:]
  for field in fields {
    let name = SwiftNaming.propertyName(of: field)
    guard context.isGoodMember(name, "the field", at: field.namePlace, wireName: field.name) else { continue }
    guard let first = firsts[name] else {
      firsts[name] = field.location
      continue
    }
    context.report(
      .nameClash, "two fields would be named \(quoted(name)) in Swift", at: field.namePlace,
      suggestion: "add a `swiftName` to one of them", notes: [Diagnostic.Note("the first one is here", at: first)])
  }
}

extension Field {
  /// Where the name is that the property has.
  fileprivate var namePlace: SourceLocation {
    swiftName == nil ? location : place(of: .swiftName)
  }
}
