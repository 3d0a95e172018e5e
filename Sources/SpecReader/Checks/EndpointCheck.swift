import SpecModel

/// Method, path and idempotency key can be used.
func checkEndpoints(_ context: CheckContext) {
  for endpoint in context.api.endpoints {
    if let method = endpoint.method, !["GET", "POST", "PUT", "PATCH", "DELETE"].contains(method) {
      let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]
      context.report(
        .badMethod, "\(quoted(method)) is no method of HTTP that an endpoint can have",
        at: endpoint.methodLocation ?? endpoint.location,
        suggestion: context.suggestion(for: method, among: methods) ?? "write \(listed(methods))")
    }
    if let path = endpoint.path, !WebAddress.isPath(path) {
      context.report(
        .badPath, "the path must begin with `/` and have no spaces, queries, placeholders or `..`",
        at: endpoint.pathLocation ?? endpoint.location, suggestion: "write it like `/v1/vaults/inquireVaulting`")
    }
    checkIdempotencyKey(of: endpoint, context)
  }
}

private func checkIdempotencyKey(of endpoint: Endpoint, _ context: CheckContext) {
  guard let name = endpoint.idempotencyKey else { return }
  let place = endpoint.idempotencyKeyLocation ?? endpoint.location
  guard let found = context.field(at: [name], in: endpoint.request.fields, .idempotencyKey, place: place) else {
    return
  }
  let note = Diagnostic.Note("\(quoted(name)) is described here", at: found.field.location)
  guard !found.field.type.isUnknown else { return }
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
