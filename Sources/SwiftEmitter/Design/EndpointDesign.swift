import SpecModel

/// Everything decided about one endpoint.
struct EndpointDesign {
  var name: SwiftIdentifier
  var doc: DocComment
  var deprecation: SwiftCode?
  /// The protocol that the namespace of the endpoint conforms to.
  var conformance: SwiftCode
  /// Name, method, path, idempotency key: each a constant of the endpoint.
  var facts: [(name: SwiftIdentifier, value: SwiftLiteral, doc: DocText)]
  var request: StructDesign
  var response: StructDesign
  var namespace: SwiftIdentifier
  /// `Request` or `Response`: the message that the outcome judges.
  var judgedMessage: SwiftIdentifier
  var resultCodes: OpenValueDesign
  var resultTable: ResultTableDesign
  var outcome: OutcomeDesign?

  init(_ endpoint: Endpoint, context: DesignContext) {
    name = SwiftIdentifier(SwiftNaming.typeName(for: endpoint.name))
    doc = EndpointDesign.doc(of: endpoint)
    deprecation = endpoint.deprecation.map(PropertyDesign.attribute)
    facts = [("name", SwiftLiteral(endpoint.name), "The name of the endpoint.")].map {
      (SwiftIdentifier($0.0), $0.1, $0.2)
    }
    switch endpoint.kind {
    case .call:
      conformance = "Endpoint"
      facts.append((SwiftIdentifier("method"), SwiftLiteral(endpoint.method ?? ""), "The HTTP method."))
      facts.append((SwiftIdentifier("path"), SwiftLiteral(endpoint.path ?? ""), "The path below a server's address."))
    case .callback:
      conformance = "Callback"
    }
    if let key = endpoint.idempotencyKey {
      facts.append(
        (
          SwiftIdentifier("idempotencyKey"), SwiftLiteral(key),
          "The request field that makes a repeated call give the same result."
        ))
    }
    namespace = context.namespace
    switch endpoint.kind {
    case .call: judgedMessage = SwiftIdentifier("Response")
    case .callback: judgedMessage = SwiftIdentifier("Request")
    }
    resultCodes = OpenValueDesign(
      resultCodes: endpoint.resultCodes, of: "\(namespace).\(name)", named: SwiftIdentifier("ResultCode"),
      doc: DocComment(words: "A result code of `\(endpoint.name)`."))
    resultCodes.deprecation = deprecation
    resultTable = ResultTableDesign(endpoint.resultCodes)
    outcome = endpoint.outcomes.map { OutcomeDesign($0, of: endpoint, context: context) }
    request = EndpointDesign.message(endpoint.request, of: endpoint, as: "Request", context: context)
    response = EndpointDesign.message(endpoint.response, of: endpoint, as: "Response", context: context)
  }

  private static func message(
    _ message: Message, of endpoint: Endpoint, as typeName: String, context: DesignContext
  ) -> StructDesign {
    let part = typeName == "Request" ? "request" : "response"
    return StructDesign(
      name: SwiftIdentifier(typeName), doc: DocComment(words: message.doc ?? "The \(part) of `\(endpoint.name)`."),
      fields: message.fields, messageName: SwiftLiteral("\(endpoint.name).\(part)"), context: context)
  }

  private static func doc(of endpoint: Endpoint) -> DocComment {
    var doc = DocComment(words: endpoint.doc)
    switch endpoint.kind {
    case .call: doc.add("\(code: "\(endpoint.method ?? "") \(endpoint.path ?? "")")")
    case .callback: doc.add("A callback: the vendor calls the merchant, who answers with the response.")
    }
    doc.add(basis: endpoint.basis)
    doc.add(deprecation: endpoint.deprecation)
    doc.add(source: endpoint.source)
    return doc
  }
}
