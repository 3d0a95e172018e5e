import SpecModel

/// The call that answers for the state of another one exists, and its request can be made from the other's request.
func checkInquiries(_ context: CheckContext) {
  for endpoint in context.api.endpoints {
    guard let inquiry = endpoint.inquiry, context.isReadInFull(valueOfKeyAt: inquiry.location) else { continue }
    check(inquiry, of: endpoint, context)
  }
}

private func check(_ inquiry: Inquiry, of endpoint: Endpoint, _ context: CheckContext) {
  guard endpoint.kind == .call else {
    context.report(
      .inquiry, "a callback has no inquiry: only the state of a call can be asked for", at: inquiry.location,
      suggestion: "remove `inquiry`")
    return
  }
  // Where the name or the file of the other call could not be read, that was reported.
  guard !inquiry.endpoint.isEmpty else { return }
  let others = context.api.endpoints.filter { $0.kind == .call && $0.name != endpoint.name }
  guard let target = others.first(where: { $0.name == inquiry.endpoint }) else {
    guard
      endpoint.name == inquiry.endpoint || !context.slots.contains(.endpoint(inquiry.endpoint))
        || context.api.endpoints.contains(where: { $0.name == inquiry.endpoint })
    else { return }
    context.report(
      .inquiry, "there is no other call \(quoted(inquiry.endpoint))", at: inquiry.endpointLocation,
      suggestion: context.suggestion(for: inquiry.endpoint, among: others.map(\.name)))
    return
  }
  for mapping in inquiry.fields { check(mapping, from: endpoint, to: target, context) }
  checkRequiredFields(of: target, in: inquiry, context)
  checkCodes(of: inquiry, target, context)
}

private func check(
  _ mapping: Inquiry.Mapping, from endpoint: Endpoint, to target: Endpoint, _ context: CheckContext
) {
  let field = context.field(at: [mapping.field], in: target.request.fields, .inquiry, place: mapping.location)
  let source = context.field(at: [mapping.source], in: endpoint.request.fields, .inquiry, place: mapping.sourceLocation)
  guard let field = field?.field, let source = source?.field, context.isTrusted(field), context.isTrusted(source) else {
    return
  }
  let notes = [
    Diagnostic.Note("\(quoted(field.name)) of the inquiry is described here", at: field.location),
    Diagnostic.Note("\(quoted(source.name)) of the call is described here", at: source.location),
  ]
  guard case .scalar(.string) = field.type, case .scalar(.string) = source.type else {
    context.report(.inquiry, "both fields must be strings", at: mapping.location, notes: notes)
    return
  }
  if field.sensitivity != source.sensitivity {
    context.report(
      .inquiry, "both fields must have the same `sensitive`", at: mapping.location, notes: notes)
  }
  if field.isRequired, !source.isRequired {
    context.report(
      .inquiry, "\(quoted(field.name)) is required, so \(quoted(source.name)) must be required too",
      at: mapping.sourceLocation, notes: notes)
  }
}

private func checkRequiredFields(of target: Endpoint, in inquiry: Inquiry, _ context: CheckContext) {
  for field in target.request.fields where field.isRequired && field.fixed == nil {
    guard !inquiry.fields.contains(where: { $0.field == field.name }) else { continue }
    context.report(
      .inquiry, "the inquiry needs a value for the required field \(quoted(field.name))", at: inquiry.fieldsLocation,
      suggestion: "add `\"\(field.name)\": …`",
      notes: [Diagnostic.Note("\(quoted(field.name)) is described here", at: field.location)])
  }
}

private func checkCodes(of inquiry: Inquiry, _ target: Endpoint, _ context: CheckContext) {
  let known = (target.resultCodes + context.api.commonResultCodes).map(\.code)
  var seen: Set<String> = []
  for code in inquiry.nothingDone {
    if !seen.insert(code.code).inserted {
      context.report(
        .duplicateValue, "duplicate value \(quoted(code.code))", at: code.location, suggestion: "remove one of them")
    } else if !known.contains(code.code) {
      context.report(
        .inquiry, "\(quoted(code.code)) is not a result code of \(quoted(target.name))", at: code.location,
        suggestion: context.suggestion(for: code.code, among: known))
    }
  }
}
