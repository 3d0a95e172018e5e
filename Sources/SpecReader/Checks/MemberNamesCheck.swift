import SpecModel

/// Fields can be properties: their names are Swift names, and no two of one object are the same.
func checkMemberNames(_ fields: [Field], _ context: CheckContext) {
  let names = fields.indices.map { SwiftNaming.propertyName(of: fields[$0]) }
  let isSmall = fields.count <= 16
  var firsts: [String: Int] = [:]
  if !isSmall { firsts.reserveCapacity(fields.count) }
  for index in fields.indices {
    let name = names[index]
    guard context.isGoodMember(name, "the field", at: fields[index].namePlace, wireName: fields[index].name) else {
      continue
    }
    let first = isSmall ? names[..<index].firstIndex(of: name) : firsts.updateValue(index, forKey: name)
    guard let first else { continue }
    context.report(
      .nameClash, "two fields would be named \(quoted(name)) in Swift", at: fields[index].namePlace,
      suggestion: "change the `swiftName`",
      notes: [Diagnostic.Note("the first one is here", at: fields[first].location)])
  }
}

extension Field {
  /// Where the name stands that the property has.
  fileprivate var namePlace: SourceLocation {
    swiftName == nil ? location : place(of: .swiftName)
  }
}
