import SpecModel

extension DifferenceFinder {
  mutating func compareEndpoints() {
    var endpoints = Pairing(old.endpoints, new.endpoints, by: \.name)
    let renamed = endpoints.matchRenamed(old: Self.addresses, new: Self.addresses)
    for (old, new) in renamed {
      report(
        .renamed(old: .endpoint(old), new: .endpoint(new)), subject(of: old, new), old: old.name, new: new.name)
    }
    for endpoint in endpoints.removed {
      var subject = subject(of: endpoint, endpoint)
      subject.new = new.location
      subject.isInNew = false
      report(.removed(.endpoint(endpoint)), subject, old: address(of: endpoint))
    }
    for endpoint in endpoints.added {
      var subject = subject(of: endpoint, endpoint)
      subject.old = old.location
      subject.isInOld = false
      report(.added(.endpoint(endpoint)), subject, new: address(of: endpoint))
    }
    for (old, new) in endpoints.both { compare(old, new) }
  }

  private static func addresses(of endpoint: Endpoint) -> [String] {
    guard let method = endpoint.method, let path = endpoint.path else { return [] }
    return ["\(method) \(path)"]
  }

  private func subject(of old: Endpoint, _ new: Endpoint) -> Subject {
    let reached = [("request", new.request), ("response", new.response)].map { part, _ in
      Reached(
        endpoint: new.name, direction: ReachTable.direction(of: part, in: new.kind), path: new.name + "." + part)
    }
    return Subject(
      path: new.name, nounFile: "endpoints/\(new.name).json", reached: reached, old: old.location, new: new.location)
  }

  private func address(of endpoint: Endpoint) -> String {
    [endpoint.kind.rawValue, endpoint.method, endpoint.path].compactMap { $0 }.joined(separator: " ")
  }

  private mutating func compare(_ old: Endpoint, _ new: Endpoint) {
    let subject = subject(of: old, new)
    report(.endpointKindChanged, subject, ifChanged: old.kind.rawValue, new.kind.rawValue)
    if old.kind == new.kind {
      report(
        .methodChanged, subject.pointing(old: old.methodLocation, new: new.methodLocation), ifChanged: old.method,
        new.method)
      report(
        .pathChanged, subject.pointing(old: old.pathLocation, new: new.pathLocation), ifChanged: old.path, new.path)
    }
    report(
      .idempotencyKeyChanged,
      subject.pointing(old: old.idempotencyKeyLocation, new: new.idempotencyKeyLocation),
      ifChanged: old.idempotencyKey, new.idempotencyKey)
    report(
      .inquiryChanged(isOtherCall: old.inquiry?.endpoint != new.inquiry?.endpoint),
      subject.pointing(old: old.inquiry?.location, new: new.inquiry?.location), ifChanged: old.inquiry?.text,
      new.inquiry?.text)
    compareDoc(old.doc, new.doc, of: .endpoint, subject)
    compareOrigin((old.basis, old.source), (new.basis, new.source), of: .endpoint, subject)
    compareDeprecation(old.deprecation, new.deprecation, of: .endpoint, subject)
    compareMessage("request", old.request, new.request, of: new, in: subject)
    compareMessage("response", old.response, new.response, of: new, in: subject)
    let judged = ofJudgedMessage(new, in: subject)
    var codes = judged
    codes.path += ".resultCodes"
    compareResultCodes(old.resultCodes, new.resultCodes, listedFor: .someEndpoints, in: codes)
    compareOutcomes(old.outcomes, new.outcomes, in: judged)
    compareExamples(old.examples, new.examples, in: subject)
  }

  private mutating func compareMessage(
    _ name: String, _ old: Message, _ new: Message, of endpoint: Endpoint, in owner: Subject
  ) {
    var subject = owner.part(name, old: old.location, new: new.location)
    subject.reached = [
      Reached(
        endpoint: endpoint.name, direction: ReachTable.direction(of: name, in: endpoint.kind), path: subject.path)
    ]
    compareDoc(old.doc, new.doc, of: .message, subject)
    compareFields(old.fields, new.fields, in: subject)
  }

  /// The endpoint as far as its result codes and outcomes go: what the vendor tells the merchant.
  private func ofJudgedMessage(_ endpoint: Endpoint, in owner: Subject) -> Subject {
    var subject = owner
    let path = owner.path + (endpoint.kind == .call ? ".response" : ".request")
    subject.reached = [Reached(endpoint: endpoint.name, direction: .response, path: path)]
    return subject
  }

  private mutating func compareExamples(_ old: [Example], _ new: [Example], in endpoint: Subject) {
    var owner = endpoint
    owner.path += ".examples"
    let examples = Pairing(old, new, by: \.name)
    for example in examples.removed {
      report(.removed(.example(example)), owner.removed(example.name, at: example.location))
    }
    for example in examples.added {
      report(.added(.example(example)), owner.added(example.name, at: example.location))
    }
    for (old, new) in examples.both {
      let subject = owner.part(new.name, old: old.location, new: new.location)
      compareDoc(old.doc, new.doc, of: .example, subject)
      report(.sourceLinkChanged(.example), subject, ifChanged: old.source, new.source)
      let (oldText, newText) = (text(of: old), text(of: new))
      if !Spelling.isSame(oldText, newText) { report(.exampleChanged, subject) }
    }
    if examples.isReordered { report(.reordered(.example), owner) }
  }

  private func text(of example: Example) -> [String] {
    [
      example.request.map(Describing.compactJSON) ?? "", example.response.map(Describing.compactJSON) ?? "",
      example.outcome ?? "",
    ]
  }
}

extension Inquiry {
  /// `inquirePayment(paymentId: paymentId), nothing done if NOT_FOUND`
  fileprivate var text: String {
    let arguments = fields.sorted { $0.field < $1.field }.map { "\($0.field): \($0.source)" }
    let codes = nothingDone.map(\.code).sorted()
    let call = "\(endpoint)(\(arguments.joined(separator: ", ")))"
    return codes.isEmpty ? call : "\(call), nothing done if \(codes.joined(separator: " or "))"
  }
}
