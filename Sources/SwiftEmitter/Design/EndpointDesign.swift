import SpecModel

/// Everything decided about one endpoint.
struct EndpointDesign {
  var name: SwiftIdentifier
  var doc: DocComment
  var deprecation: SwiftCode?
  /// The protocols that the namespace of the endpoint conforms to.
  var conformance: SwiftCode
  /// Name, method, path, idempotency key: each a constant of the endpoint.
  var facts: [Fact]
  var inquiry: InquiryDesign?
  var request: StructDesign
  var response: StructDesign
  var namespace: SwiftIdentifier
  /// `Request` or `Response`: the message that the outcome judges.
  var judgedMessage: SwiftIdentifier
  var resultCodes: OpenValueDesign
  var resultTable: ResultTableDesign
  var resultParts: ResultPartsDesign?
  var outcome: OutcomeDesign?

  struct Fact {
    var name: SwiftIdentifier
    var type: SwiftCode
    var value: SwiftCode
    var doc: DocText

    init(_ name: String, _ value: SwiftCode, type: SwiftCode = "String", _ doc: DocText) {
      self.name = SwiftIdentifier(name)
      self.type = type
      self.value = value
      self.doc = doc
    }
  }

  init(_ endpoint: Endpoint, context: DesignContext) {
    name = SwiftIdentifier(SwiftNaming.typeName(for: endpoint.name))
    doc = EndpointDesign.doc(of: endpoint)
    deprecation = endpoint.deprecation.map(PropertyDesign.attribute)
    request = EndpointDesign.message(endpoint.request, of: endpoint, as: "Request", context: context)
    response = EndpointDesign.message(endpoint.response, of: endpoint, as: "Response", context: context)
    facts = [Fact("name", "\(SwiftLiteral(endpoint.name))", "The name of the endpoint.")]
    switch endpoint.kind {
    case .call:
      conformance = "APIEndpoint"
      facts.append(Fact("method", "\(SwiftLiteral(endpoint.method ?? ""))", "The HTTP method."))
      facts.append(Fact("path", "\(SwiftLiteral(endpoint.path ?? ""))", "The path below a server's address."))
    case .callback:
      conformance = "APICallback"
    }
    if let key = EndpointDesign.idempotencyKey(of: endpoint, in: request) {
      facts.append(key.fact)
      if key.isText, endpoint.kind == .call { conformance = "APIIdempotentEndpoint" }
    }
    inquiry = InquiryDesign(of: endpoint, request: request, context: context)
    if inquiry != nil { conformance.append(", APIInquirableEndpoint") }
    if context.inquiryEndpoints.contains(endpoint.name) { conformance.append(", APIInquiryEndpoint") }
    namespace = context.namespace
    switch endpoint.kind {
    case .call: judgedMessage = SwiftIdentifier("Response")
    case .callback: judgedMessage = SwiftIdentifier("Request")
    }
    resultCodes = OpenValueDesign(
      resultCodes: endpoint.resultCodes, of: "\(namespace).\(name)", named: SwiftIdentifier("ResultCode"),
      doc: DocComment(words: "A result code of `\(endpoint.name)`, or one that every endpoint can return."))
    resultCodes.deprecation = deprecation
    resultTable = ResultTableDesign(endpoint.resultCodes)
    resultParts = ResultPartsDesign(of: endpoint.judgedMessage.fields, context: context)
    outcome = endpoint.outcomes.map { OutcomeDesign($0, of: endpoint, context: context) }
  }

  /// The key path of the field that makes a repeated call safe, and whether it leads to a plain text.
  private static func idempotencyKey(of endpoint: Endpoint, in request: StructDesign) -> (fact: Fact, isText: Bool)? {
    guard let key = endpoint.idempotencyKey,
      let index = endpoint.request.fields.firstIndex(where: { $0.name == key })
    else { return nil }
    let property = request.properties[index]
    let fact = Fact(
      "idempotencyKey", "\\.\(property.storage)", type: "WritableKeyPath<Request, \(property.type)>",
      "The field of the request that makes a repeated call give the same result.")
    return (fact, property.type == "String")
  }

  private static func message(
    _ message: Message, of endpoint: Endpoint, as typeName: String, context: DesignContext
  ) -> StructDesign {
    let part = typeName == "Request" ? "request" : "response"
    return StructDesign(
      name: SwiftIdentifier(typeName), doc: DocComment(words: message.doc ?? "The \(part) of `\(endpoint.name)`."),
      fields: message.fields, message: facts(about: message, of: endpoint, as: part, context: context),
      context: context)
  }

  /// Who writes the message, what its problems are reported under, and what it cannot do without.
  private static func facts(
    about message: Message, of endpoint: Endpoint, as part: String, context: DesignContext
  ) -> SwiftCode {
    let name = SwiftLiteral("\(endpoint.name).\(part)")
    guard message.location == endpoint.judgedMessage.location else { return ".merchant(\(name))" }
    let locations = context.api.resultLocations
    let paths = [locations.codePath, locations.statusPath].filter { !context.resolve($0, in: message.fields).isEmpty }
    let needs = paths.map { path in "[\(path.map { "\(SwiftLiteral($0))" as SwiftCode }.joined(by: ", "))]" as SwiftCode
    }
    return needs.isEmpty ? ".vendor(\(name))" : ".vendor(\(name), needs: \(needs.joined(by: ", ")))"
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
