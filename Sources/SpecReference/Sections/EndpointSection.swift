import SpecModel

extension Page {
  mutating func add(_ endpoint: Endpoint, of api: API) {
    heading(3, "Endpoint \(words: endpoint.name)")
    paragraph("\(words: endpoint.doc)")
    list(facts(of: endpoint))
    add(endpoint.request, "Request", of: api)
    add(endpoint.response, "Response", of: api)
    if !endpoint.resultCodes.isEmpty {
      heading(4, "Result codes")
      paragraph("Beside [those of every endpoint](#results-of-every-endpoint).")
      add(endpoint.resultCodes)
    }
    if let outcomes = endpoint.outcomes, !outcomes.decisions.isEmpty { add(outcomes, of: endpoint) }
  }

  private func facts(of endpoint: Endpoint) -> [Markdown] {
    var facts: [Markdown] = []
    switch endpoint.kind {
    case .call:
      if let method = endpoint.method, let path = endpoint.path { facts.append("\(code: "\(method) \(path)")") }
    case .callback:
      facts.append("A callback: the request comes in, and the response is the answer to it.")
    }
    if let key = endpoint.idempotencyKey { facts.append("\(code: key) makes repeating the call safe.") }
    if let sentence = endpoint.basis.sentence { facts.append(sentence) }
    if let deprecation = endpoint.deprecation { facts.append(deprecation.sentence) }
    if let source = endpoint.source { facts.append("Source: \(link: source)") }
    return facts
  }

  private mutating func add(_ message: Message, _ title: Markdown, of api: API) {
    heading(4, title)
    if let doc = message.doc { paragraph("\(words: doc)") }
    if message.fields.isEmpty { paragraph("No fields.") }
    add(message.fields, of: api)
  }

  private mutating func add(_ outcomes: Outcomes, of endpoint: Endpoint) {
    heading(4, "Decisions")
    if let doc = outcomes.doc { paragraph("\(words: doc)") }
    diagram(DecisionDiagram(of: outcomes.decisions, judging: endpoint.kind))
    list(outcomes.decisions.map(\.words), mark: "1.")
  }
}

extension Decision {
  /// The decision in one sentence or a few.
  fileprivate var words: Markdown {
    var sentences: [Markdown] = ["**\(words: outcome)**, \(action.words), \(reason)."]
    if !carries.isEmpty { sentences.append("Carries \(carries.map { $0.code }.joined(by: ", ")).") }
    if !carriesAny.isEmpty {
      sentences.append("Carries what is there of \(carriesAny.map { $0.code }.joined(by: ", ")).")
    }
    sentences.append("\(words: doc)")
    return sentences.followed(by: basis, nil, source: nil)
  }

  private var reason: Markdown {
    var parts = condition.map { [$0.words] } ?? []
    parts += carries.map { "\($0.code) is there" }
    if !carriesAny.isEmpty { parts.append("one of \(carriesAny.map { $0.code }.joined(by: ", ")) is there") }
    if condition == nil { return "otherwise" }
    return "when \(parts.joined(by: " and "))"
  }
}

extension OutcomeAction {
  /// The action, as code or in words.
  var words: Markdown {
    switch self {
    case .fixed(let action): "\(code: action.rawValue)"
    case .byResultCode: "the action of the result code"
    }
  }
}

extension [String] {
  /// A path of field names.
  fileprivate var code: Markdown { "\(code: joined(separator: "."))" }
}
