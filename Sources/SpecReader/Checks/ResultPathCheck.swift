import SpecModel

/// Every response has the fields that `api.json` takes a result from, and they are texts.
func checkResultPaths(_ context: CheckContext) {
  let locations = context.api.resultLocations
  let calls = context.api.endpoints.filter { $0.kind == .call && context.isWhole($0) }
  for (key, path) in [
    (Key.code, locations.codePath), (.status, locations.statusPath), (.message, locations.messagePath),
  ]
  where !path.isEmpty {
    let missing = calls.filter { endpoint in
      guard context.isReadInFull(valueOfKeyAt: endpoint.response.location) else { return false }
      switch context.target(of: path, in: endpoint.response.fields) {
      case .field, .unknowable: return false
      case .unknownField, .noObject: return true
      }
    }
    let place = resultPlace(of: key, context)
    if let first = missing.first, missing.count == calls.count, calls.count > 1 {
      _ = context.field(at: path, in: first.response.fields, .resultPath, place: place)
      continue
    }
    for endpoint in missing {
      context.report(
        .resultPath, "the response has no field \(quoted(FieldPath.text(path)))", at: endpoint.response.location,
        notes: [Diagnostic.Note("`api.json` takes the \(key.text) of every result from there", at: place)])
    }
    for endpoint in calls {
      checkIsText(path, in: endpoint, key: key, context)
    }
  }
}

private func resultPlace(of key: Key, _ context: CheckContext) -> SourceLocation {
  context.places.place(
    of: key, beside: context.places.value(ofKeyAt: context.api.resultLocations.location))
}

private func checkIsText(_ path: [String], in endpoint: Endpoint, key: Key, _ context: CheckContext) {
  guard case .field(let field, _) = context.target(of: path, in: endpoint.response.fields), context.isTrusted(field)
  else {
    return
  }
  switch field.type {
  case .scalar(.string), .openEnum: return
  case .scalar, .object, .inlineObject, .list, .map:
    context.report(
      .resultPath, "the \(key.text) of a result must be a string or an enum, found \(field.type.noun)",
      at: field.typeLocation,
      notes: [Diagnostic.Note("`api.json` takes it from here", at: resultPlace(of: key, context))])
  }
}
