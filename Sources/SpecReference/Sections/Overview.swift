import SpecModel

extension Page {
  /// What the API is, and what it offers.
  mutating func addOverview(of api: API) {
    heading(1, "\(words: api.name)")
    paragraph("\(words: api.doc)")
    var facts: [Markdown] = ["Version \(code: api.version) of the SDK."]
    switch api.scalars {
    case .text: facts.append("Booleans and numbers travel as text: \(code: "\"true\""), \(code: "\"20\"").")
    case .native: facts.append("Booleans and numbers travel as JSON writes them: \(code: "true"), \(code: "20").")
    }
    if let source = api.source { facts.append("Source: \(link: source)") }
    paragraph(facts.joined(by: " "))
    table(
      ["endpoint", "kind", "about"],
      api.endpoints.map { endpoint in
        [
          "[\(words: endpoint.name)](#endpoint-\(anchor: endpoint.name))", endpoint.kind.words,
          "\(words: endpoint.doc)",
        ]
      })
  }

  mutating func addServers(of api: API) {
    heading(2, "Servers")
    table(
      ["name", "URL", "about"],
      api.servers.map { ["\(code: $0.name)", "\(code: $0.url)", "\(words: $0.doc)"] })
  }

  /// Where every response says how the call went, and the codes that all endpoints share.
  mutating func addResults(of api: API) {
    let locations = api.resultLocations
    heading(2, "Results of every endpoint")
    list([
      "The status is \(code: locations.statusPath.joined(separator: ".")).",
      "The code is \(code: locations.codePath.joined(separator: ".")).",
      "The message is \(code: locations.messagePath.joined(separator: ".")).",
    ])
    let unknown: [[Markdown]] = [
      ["any other", "\(code: locations.unknownStatus.action.rawValue)", "\(words: locations.unknownStatus.doc)"]
    ]
    table(
      ["status", "action for an unknown code", "meaning"],
      locations.statuses.map { ["\(code: $0.value)", "\(code: $0.action.rawValue)", "\(words: $0.doc)"] } + unknown)
    add(api.commonResultCodes)
  }

  mutating func add(_ codes: [ResultCode]) {
    table(
      ["code", "status", "meaning", "advice", "action"],
      codes.map { code in
        [
          "\(code: code.code)", "\(code: code.status)",
          ["\(words: code.message)"].followed(by: code.basis, code.deprecation, source: nil), "\(words: code.advice)",
          "\(code: code.action.rawValue)",
        ]
      })
  }
}

extension EndpointKind {
  var words: Markdown {
    switch self {
    case .call: "call"
    case .callback: "callback"
    }
  }
}
