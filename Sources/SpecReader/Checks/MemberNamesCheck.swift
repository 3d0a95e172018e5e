import SpecModel

/// Fields can be properties: their names are Swift names, and no two of one object are the same.
func checkMemberNames(_ fields: [Field], _ context: CheckContext) {
  var firsts: [String: Int] = [:]
  let isSmall = fields.count <= 16
  if !isSmall { firsts.reserveCapacity(fields.count) }
  for index in fields.indices {
    let name = fields[index].swiftName ?? fields[index].name
    let place = fields[index].swiftName == nil ? fields[index].location : fields[index].place(of: .swiftName)
    guard context.isGoodMember(name, "the field", at: place, wireName: fields[index].name) else { continue }
    let first =
      isSmall
      ? fields[..<index].firstIndex { ($0.swiftName ?? $0.name) == name } : firsts.updateValue(index, forKey: name)
    if let first {
      context.report(
        .nameClash, "two fields would be named \(quoted(name)) in Swift", at: place,
        suggestion: "change the `swiftName`",
        notes: [Diagnostic.Note("the first one is here", at: fields[first].location)])
    }
  }
}
