import SpecModel

/// Examples are valid messages of their endpoint, and have the outcome that they name.
func checkExamples(_ context: CheckContext) {
  for endpoint in context.api.endpoints where !endpoint.examples.isEmpty {
    var firsts: [String: SourceLocation] = [:]
    for example in endpoint.examples {
      if let first = firsts.updateValue(example.location, forKey: example.name), !example.name.isEmpty {
        context.report(
          .duplicateValue, "duplicate example \(quoted(example.name))", at: example.location,
          notes: [Diagnostic.Note("the first one is here", at: first)])
      }
      guard let document = context.places.document(of: example.location.file) else { continue }
      let reader = ExampleReader(document: document, file: Int(example.location.file), context: context)
      let request = context.places.value(of: .request, beside: example.location)
      let response = context.places.value(of: .response, beside: example.location)
      let reportCount = context.reportCount
      if let request { reader.checkMessage(request, endpoint.request) }
      if let response { reader.checkMessage(response, endpoint.response) }
      guard context.reportCount == reportCount, context.isDecided(endpoint) else { continue }
      reader.checkOutcome(of: example, judged: endpoint.kind == .call ? response : request, endpoint)
    }
  }
}

extension CheckContext {
  /// Whether the decisions of an endpoint, and all that they judge by, are without errors.
  fileprivate func isDecided(_ endpoint: Endpoint) -> Bool {
    isWhole(endpoint)
      && (endpoint.outcomes.map { isTrusted(valueOfKeyAt: $0.location) } ?? isReadInFull(file: endpoint.location.file))
      && isTrusted(valueOfKeyAt: endpoint.judgedMessage.location)
      && isTrusted(valueOfKeyAt: api.resultLocations.location)
      && areTypesTrusted
  }
}

/// Reads one example against the fields that describe it.
struct ExampleReader {
  let document: JSONDocument
  let file: Int
  let context: CheckContext

  func location(of node: Int) -> SourceLocation {
    SourceLocation(file: file, offset: Int(document.nodes[node].start))
  }

  func report(
    _ code: DiagnosticCode, _ message: String, at node: Int, suggestion: String? = nil, about field: Field? = nil
  ) {
    let note = field.map { Diagnostic.Note("\(quoted($0.name)) is described here", at: $0.location) }
    context.report(code, message, at: location(of: node), suggestion: suggestion, notes: note.map { [$0] } ?? [])
  }

  /// Reports a mistake that many examples can share.
  func reportOnce(
    _ code: DiagnosticCode, _ message: String, about noun: SourceLocation, at node: Int, suggestion: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    context.reportOnce(code, message, about: noun, at: location(of: node), suggestion: suggestion, notes: notes)
  }

  func checkMessage(_ node: Int, _ message: Message) {
    guard document.nodes[node].kind == .object else {
      report(.exampleType, "the body of a message must be an object", at: node)
      return
    }
    checkObject(node, message.fields, describedAt: message.location)
  }

  /// Checks one object of the example, and everything in it. What describes the object is at `place`.
  func checkObject(_ node: Int, _ fields: [Field], describedAt place: SourceLocation) {
    let places = FieldNames(fields)
    var values = [Int?](repeating: nil, count: fields.count)
    var child = node + 1
    while child < Int(document.nodes[node].next) {
      let name = document.text(at: child)
      if let index = places.index(of: name) {
        values[index] = child + 1
        if context.isTrusted(fields[index]) { checkValue(child + 1, fields[index].type, of: fields[index]) }
      } else if context.areAll(fields, around: place) {
        reportOnce(
          .exampleUnknownField, "unknown field \(quoted(name))", about: place, at: child,
          suggestion: context.suggestion(for: name, amongNamesOf: fields) ?? "describe the field, or remove it")
      }
      child = Int(document.nodes[child + 1].next)
    }
    for index in fields.indices where fields[index].canBeMissed && context.isTrusted(fields[index]) {
      if let value = values[index] {
        checkEmptiness(of: fields[index], at: value, in: node, fields)
      } else {
        checkAbsence(of: fields[index], from: node, fields)
      }
    }
  }

  private func checkAbsence(of field: Field, from node: Int, _ fields: [Field]) {
    if field.isRequired {
      reportOnce(
        .exampleMissingField, "the required field \(quoted(field.name)) is missing", about: field.location, at: node,
        notes: [Diagnostic.Note("\(quoted(field.name)) is described here", at: field.location)])
      return
    }
    guard isRequired(field, in: node, fields) else { return }
    report(
      .exampleCondition, "\(quoted(field.name)) must be here, because its condition is true", at: node,
      suggestion: "add the field, or change what the condition is about", about: field)
  }

  /// Where something must be present, an empty text counts as absent.
  private func checkEmptiness(of field: Field, at value: Int, in node: Int, _ fields: [Field]) {
    guard document.nodes[value].kind == .string, document.isText(at: value, ""), field.type.isText,
      field.isRequired || isRequired(field, in: node, fields)
    else { return }
    report(.exampleLimit, "\(quoted(field.name)) must not be empty", at: value, about: field)
  }

  /// Whether one of the field's conditions is true in the object at `node`.
  private func isRequired(_ field: Field, in node: Int, _ fields: [Field]) -> Bool {
    [field.requiredWhen, field.presentWhen].contains { requirement in
      guard case .condition(let condition)? = requirement?.form else { return false }
      return holds(condition, at: node, fields)
    }
  }
}

extension Field {
  /// Whether there are messages that must have the field.
  fileprivate var canBeMissed: Bool {
    isRequired || requiredWhen != nil || presentWhen != nil
  }
}
