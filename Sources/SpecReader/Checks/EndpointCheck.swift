import SpecModel

/// Method, path and idempotency key can be used.
func checkEndpoints(_ context: CheckContext) {
  for endpoint in context.api.endpoints {
    if let method = endpoint.method, !["GET", "POST", "PUT", "PATCH", "DELETE"].contains(method) {
      let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]
      context.report(
        .badMethod, "\(quoted(method)) is not an HTTP method that an endpoint can have",
        at: endpoint.methodLocation ?? endpoint.location,
        suggestion: context.suggestion(for: method, among: methods) ?? "write \(listed(methods))")
    }
    if let path = endpoint.path, path.contains("{") || path.contains("?") {
      context.report(
        .parametersUnsupported, "a path cannot have parameters", at: endpoint.pathLocation ?? endpoint.location,
        suggestion: "write the path up to the parameters, and add them where you send the request")
    } else if let path = endpoint.path, !WebAddress.isPath(path) {
      context.report(
        .badPath, "the path must begin with `/` and have no spaces, fragments or `..`",
        at: endpoint.pathLocation ?? endpoint.location, suggestion: "write it like `/v1/vaults/inquireVaulting`")
    }
    if endpoint.method == "GET", let field = endpoint.request.fields.first {
      context.report(
        .bodyUnsupported, "a GET has no body, and fields of a request travel in the body", at: field.location,
        suggestion: "leave `fields` empty and add the parameters where you send the request, or write another `method`")
    }
    checkIdempotencyKey(of: endpoint, context)
  }
  checkPaths(context)
}

/// No two calls have the same method and path: nobody could tell their messages apart.
private func checkPaths(_ context: CheckContext) {
  var firsts: [String: SourceLocation] = [:]
  for endpoint in context.api.endpoints {
    guard let method = endpoint.method, let path = endpoint.path, let place = endpoint.pathLocation else { continue }
    guard let first = firsts.updateValue(place, forKey: "\(method) \(path)") else { continue }
    firsts["\(method) \(path)"] = first
    context.report(
      .duplicatePath, "another endpoint has the method \(quoted(method)) and this path too", at: place,
      suggestion: "describe both as one endpoint whose fields are optional, or correct the path",
      notes: [Diagnostic.Note("the other one is here", at: first)])
  }
}

private func checkIdempotencyKey(of endpoint: Endpoint, _ context: CheckContext) {
  guard let name = endpoint.idempotencyKey else { return }
  let place = endpoint.idempotencyKeyLocation ?? endpoint.location
  guard let found = context.field(at: [name], in: endpoint.request.fields, .idempotencyKey, place: place) else {
    return
  }
  let note = Diagnostic.Note("\(quoted(name)) is described here", at: found.field.location)
  guard context.isTrusted(found.field) else { return }
  guard case .scalar(.string) = found.field.type else {
    context.report(
      .idempotencyKey, "the idempotency key must be a string, and \(quoted(name)) is \(found.field.type.noun)",
      at: place, notes: [note])
    return
  }
  if !found.field.isRequired {
    context.report(
      .idempotencyKey, "the idempotency key \(quoted(name)) must be a required field", at: place,
      suggestion: "write `\"required\": true` in the field", notes: [note])
  }
}
