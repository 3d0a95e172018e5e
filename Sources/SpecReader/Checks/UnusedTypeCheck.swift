import SpecModel

/// Every object and enum is used by an endpoint, directly or through another object.
///
/// Silent while a file that could use them is not read in full, or a type is misspelled: nobody can tell what that
/// would have used.
func checkUnusedTypes(_ context: CheckContext) {
  let api = context.api
  guard context.areAllUsersRead else { return }
  var usedObjects = [Bool](repeating: false, count: api.objects.count)
  var usedEnums = [Bool](repeating: false, count: api.enums.count)
  var pending = api.endpoints.flatMap { [$0.request.fields, $0.response.fields] }
  while let fields = pending.popLast() {
    for index in fields.indices {
      guard !fields[index].type.isUnknown else { return }
      switch fields[index].type.element {
      case .object(let name):
        guard let object = context.index(ofObject: name), !usedObjects[object] else { continue }
        usedObjects[object] = true
        pending.append(api.objects[object].fields)
      case .openEnum(let name):
        if let enumeration = context.index(ofEnum: name) { usedEnums[enumeration] = true }
      case .inlineObject(let inner): pending.append(inner)
      case .scalar, .list, .map: break
      }
    }
  }
  for index in usedObjects.indices where !usedObjects[index] {
    let object = api.objects[index]
    report("the object \(quoted(object.name)) is used by no endpoint", at: object.location, context)
  }
  for index in usedEnums.indices where !usedEnums[index] {
    let enumeration = api.enums[index]
    report("the enum \(quoted(enumeration.name)) is used by no endpoint", at: enumeration.location, context)
  }
}

private func report(_ message: String, at location: SourceLocation, _ context: CheckContext) {
  context.report(.unusedType, message, at: location, suggestion: "remove its file, or name it as the type of a field")
}

extension CheckContext {
  /// Whether there is an endpoint or an object for every file of one, and no mistake in the JSON of any.
  fileprivate var areAllUsersRead: Bool {
    api.endpoints.count + api.objects.count == slots.count(where: \.usesTypes)
      && slots.indices.allSatisfy { !slots[$0].usesTypes || isReadInFull(file: UInt32($0)) }
      && !slots.contains { if case .misplaced = $0 { true } else { false } }
  }
}

extension FileSlot {
  fileprivate var usesTypes: Bool {
    switch self {
    case .endpoint, .object: true
    case .api, .enumeration, .misplaced, .foreign: false
    }
  }
}
