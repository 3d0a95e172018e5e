import SpecModel

extension API {
  /// The same API with each required boolean, number and the like marked that the vendor writes: in a response of a call, in a
  /// request of a callback, and in the objects of these.
  func markingVendorScalars() -> API {
    var api = self
    var pending: [[Field]] = api.endpoints.map { $0.judgedMessage.fields }
    var known: Set<String> = []
    while let fields = pending.popLast() {
      for field in fields {
        switch field.type.element {
        case .inlineObject(let inner): pending.append(inner)
        case .object(let name):
          guard known.insert(name).inserted, let object = objects.first(where: { $0.name == name }) else { continue }
          pending.append(object.fields)
        case .scalar, .openEnum, .list, .map: break
        }
      }
    }
    for index in api.objects.indices where known.contains(api.objects[index].name) {
      api.objects[index].fields = api.objects[index].fields.map { $0.markedAsVendorScalar() }
    }
    for index in api.endpoints.indices {
      switch api.endpoints[index].kind {
      case .call:
        api.endpoints[index].response.fields = api.endpoints[index].response.fields.map { $0.markedAsVendorScalar() }
      case .callback:
        api.endpoints[index].request.fields = api.endpoints[index].request.fields.map { $0.markedAsVendorScalar() }
      }
    }
    return api
  }
}

extension Field {
  /// Whether the property is optional.
  var isOptionalProperty: Bool { !isRequired || canLackValue }

  fileprivate func markedAsVendorScalar() -> Field {
    var field = self
    field.canLackValue = isRequired && type.scalar?.hasBlank == false
    field.type = type.markingVendorScalars()
    return field
  }
}

extension FieldType {
  fileprivate func markingVendorScalars() -> FieldType {
    switch self {
    case .inlineObject(let fields): .inlineObject(fields.map { $0.markedAsVendorScalar() })
    case .list(let element): .list(element.markingVendorScalars())
    case .map(let element): .map(element.markingVendorScalars())
    case .scalar, .openEnum, .object: self
    }
  }
}
