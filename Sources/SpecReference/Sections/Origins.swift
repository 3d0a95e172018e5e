import SpecModel

extension Page {
  /// Where the facts are from, and which of them no documentation states.
  mutating func addOrigins(of api: API) {
    let origins = Origins(of: api)
    if !origins.sources.isEmpty {
      heading(2, "Sources")
      list(origins.sources.map { "\(link: $0)" })
    }
    if !origins.undocumented.isEmpty {
      heading(2, "What no documentation states")
      list(origins.undocumented)
    }
  }
}

/// Sources and undocumented facts of a whole description, in its order.
private struct Origins {
  /// Each once.
  private(set) var sources: [String] = []
  private(set) var undocumented: [Markdown] = []
  private var known: Set<String> = []

  init(of api: API) {
    add(api.source)
    for code in api.commonResultCodes { add(code.basis, "Result code \(code: code.code) of every endpoint") }
    for endpoint in api.endpoints { add(endpoint) }
    for object in api.objects {
      add(object.source)
      add(object.basis, "Object \(code: object.name)")
      add(object.fields, in: object.name)
    }
    for enumeration in api.enums {
      add(enumeration.source)
      add(enumeration.basis, "Enum \(code: enumeration.name)")
      for value in enumeration.values { add(value.basis, "Value \(code: value.value) of \(code: enumeration.name)") }
    }
  }

  private mutating func add(_ endpoint: Endpoint) {
    add(endpoint.source)
    add(endpoint.basis, "Endpoint \(code: endpoint.name)")
    add(endpoint.request.fields, in: endpoint.name + ".request")
    add(endpoint.response.fields, in: endpoint.name + ".response")
    for code in endpoint.resultCodes { add(code.basis, "Result code \(code: code.code) of \(code: endpoint.name)") }
    for decision in endpoint.outcomes?.decisions ?? [] {
      add(decision.basis, "Decision \(code: decision.outcome) of \(code: endpoint.name)")
    }
    for example in endpoint.examples { add(example.source) }
  }

  private mutating func add(_ fields: [Field], in owner: String) {
    for field in fields {
      add(field.source)
      add(field.basis, "Field \(code: owner + "." + field.name)")
      if case .inlineObject(let inner) = field.type.element { add(inner, in: owner + "." + field.name) }
    }
  }

  private mutating func add(_ source: String?) {
    if let source, known.insert(source).inserted { sources.append(source) }
  }

  private mutating func add(_ basis: Basis, _ subject: Markdown) {
    switch basis {
    case .documented: break
    case .sdk: undocumented.append("\(subject): the vendor's SDKs alone show it.")
    case .sample: undocumented.append("\(subject): the vendor's sample alone shows it.")
    case .assumption: undocumented.append("\(subject): an assumption.")
    }
  }
}
