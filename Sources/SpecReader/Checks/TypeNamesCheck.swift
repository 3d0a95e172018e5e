import SpecModel

/// The names of the API, of endpoints, objects and enums can be names of Swift types, each of one thing.
func checkTypeNames(_ context: CheckContext) {
  let api = context.api
  var names = TypeNames()
  if context.isGoodType(api.name, "the API", at: api.location) {
    names.add(api.name, "the API", at: api.location, context)
  }
  for object in api.objects where context.isGoodType(object.name, "the object", at: object.location) {
    names.add(object.name, "an object", at: object.location, context)
  }
  for enumeration in api.enums where context.isGoodType(enumeration.name, "the enum", at: enumeration.location) {
    names.add(enumeration.name, "an enum", at: enumeration.location, context)
  }
  for endpoint in api.endpoints where context.isGoodEndpoint(endpoint) {
    names.add(SwiftNaming.typeName(for: endpoint.name), "an endpoint", at: endpoint.location, context)
  }
}

/// The types of the namespace, by name, and by the name of their file.
private struct TypeNames {
  private var types: [String: (kind: String, location: SourceLocation)] = [:]
  private var files: [String: (name: String, location: SourceLocation)] = [:]

  mutating func add(_ name: String, _ kind: String, at location: SourceLocation, _ context: CheckContext) {
    if let first = types[name] {
      context.report(
        .nameClash, "\(quoted(name)) is the Swift name of \(first.kind) already", at: location,
        suggestion: "give one of them another name",
        notes: [Diagnostic.Note("\(first.kind) is named here", at: first.location)])
      return
    }
    types[name] = (kind, location)
    let folded = name.lowercased()
    if let first = files[folded] {
      context.report(
        .fileNameClash,
        "\(quoted(name)) and \(quoted(first.name)) differ only in capitals, so their files would be one on many systems",
        at: location, suggestion: "give one of them another name",
        notes: [Diagnostic.Note("the other one is named here", at: first.location)])
    } else {
      files[folded] = (name, location)
    }
  }
}

extension CheckContext {
  fileprivate func isGoodType(_ name: String, _ subject: String, at location: SourceLocation) -> Bool {
    guard !name.isEmpty else { return false }
    guard SwiftNaming.isTypeName(name) else {
      report(
        .nameNotSwift, "the name of \(subject), \(quoted(name)), cannot be the name of a Swift type", at: location,
        suggestion: "begin with a capital, and use ASCII letters and digits alone")
      return false
    }
    return isFree(name, subject, at: location)
  }

  fileprivate func isGoodEndpoint(_ endpoint: Endpoint) -> Bool {
    guard !endpoint.name.isEmpty else { return false }
    guard SwiftNaming.isMemberName(endpoint.name) else {
      report(
        .nameNotSwift, "the name of the endpoint, \(quoted(endpoint.name)), cannot become the name of a Swift type",
        at: endpoint.location, suggestion: "begin with a small letter, and use ASCII letters and digits alone")
      return false
    }
    return isFree(SwiftNaming.typeName(for: endpoint.name), "the endpoint", at: endpoint.location)
  }

  private func isFree(_ name: String, _ subject: String, at location: SourceLocation) -> Bool {
    guard SwiftNaming.reservedTypes.contains(name) else { return true }
    report(
      .nameReserved, "\(subject) cannot be named \(quoted(name)): generated code means something else by that",
      at: location, suggestion: "write another name, such as `\(name)Data`")
    return false
  }
}
