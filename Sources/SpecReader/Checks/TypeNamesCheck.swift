import SpecModel

/// The names of the API, of endpoints, objects and enums can be names of Swift types, each of one thing.
func checkTypeNames(_ context: CheckContext) {
  let api = context.api
  var names = TypeNames(count: 1 + api.objects.count + api.enums.count + api.endpoints.count)
  if context.isGoodType(api.name, "the API", at: api.location) {
    names.add(api.name, "the API", at: api.location, context)
  }
  for index in api.objects.indices {
    let (name, location) = (api.objects[index].name, api.objects[index].location)
    if context.isGoodType(name, "the object", at: location) { names.add(name, "an object", at: location, context) }
  }
  for index in api.enums.indices {
    let (name, location) = (api.enums[index].name, api.enums[index].location)
    if context.isGoodType(name, "the enum", at: location) { names.add(name, "an enum", at: location, context) }
  }
  for endpoint in api.endpoints where context.isGoodEndpoint(endpoint) {
    names.add(SwiftNaming.typeName(for: endpoint.name), "an endpoint", at: endpoint.location, context)
  }
}

/// The types of the namespace, by name, and by the name of their file.
private struct TypeNames {
  private var types: [String: (kind: String, location: SourceLocation)] = [:]
  private var files: [String: (name: String, location: SourceLocation)] = [:]

  init(count: Int) {
    types.reserveCapacity(count)
    files.reserveCapacity(count)
  }

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
    guard SwiftNaming.isSeparable(endpoint.name) else {
      report(
        .nameNotSwift, "the name of the endpoint, \(quoted(endpoint.name)), cannot become the name of a Swift type",
        at: endpoint.location, suggestion: "begin with a letter, and use ASCII letters and digits, `_`, `-` and `.`")
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
