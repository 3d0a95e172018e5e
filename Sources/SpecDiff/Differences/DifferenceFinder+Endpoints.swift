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
    let judged = ofJudgedMessage(new, in: subject)
    compare(
      old, new, at: subject,
      [
        // Two endpoints of different names are compared when the report has called one the new name of the other.
        "name": { $0.isReportedElsewhere() },
        "kind": { $0.report(.endpointKindChanged, subject, ifChanged: old.kind.rawValue, new.kind.rawValue) },
        "method": { $0.compareAddress(.methodChanged, old, new, \.method, at: \.methodLocation, subject) },
        "path": { $0.compareAddress(.pathChanged, old, new, \.path, at: \.pathLocation, subject) },
        "idempotencyKey": {
          let places = subject.pointing(old: old.idempotencyKeyLocation, new: new.idempotencyKeyLocation)
          $0.report(.idempotencyKeyChanged, places, ifChanged: old.idempotencyKey, new.idempotencyKey)
        },
        "inquiry": { $0.compareInquiries(old.inquiry, new.inquiry, subject) },
        "doc": { $0.compareDoc(old.doc, new.doc, of: .endpoint, subject) },
        "basis": { $0.compareBasis(old.basis, new.basis, of: .endpoint, subject) },
        "source": { $0.compareSource(old.source, new.source, of: .endpoint, subject) },
        "deprecation": { $0.compareDeprecation(old.deprecation, new.deprecation, of: .endpoint, subject) },
        "request": { $0.compareMessage("request", old.request, new.request, of: new, in: subject) },
        "response": { $0.compareMessage("response", old.response, new.response, of: new, in: subject) },
        "resultCodes": {
          $0.compareResultCodes(
            old.resultCodes, new.resultCodes, listedFor: .someEndpoints,
            in: judged.renamed(judged.path + ".resultCodes", reached: judged.reached))
        },
        "outcomes": { $0.compareOutcomes(old.outcomes, new.outcomes, in: judged) },
        "examples": { $0.compareExamples(old.examples, new.examples, in: subject) },
      ])
  }

  /// Only calls have a method and a path, so a change of kind says that they came or went.
  private mutating func compareAddress(
    _ fact: Fact, _ old: Endpoint, _ new: Endpoint, _ property: KeyPath<Endpoint, String?>,
    at place: KeyPath<Endpoint, SourceLocation?>, _ subject: Subject
  ) {
    guard old.kind == new.kind else { return isReportedElsewhere() }
    let places = subject.pointing(old: old[keyPath: place], new: new[keyPath: place])
    report(fact, places, ifChanged: old[keyPath: property], new[keyPath: property])
  }

  private mutating func compareMessage(
    _ name: String, _ old: Message, _ new: Message, of endpoint: Endpoint, in owner: Subject
  ) {
    var part = owner.part(name, old: old.location, new: new.location)
    part.reached = [
      Reached(endpoint: endpoint.name, direction: ReachTable.direction(of: name, in: endpoint.kind), path: part.path)
    ]
    let subject = part
    compare(
      old, new, at: subject,
      [
        "doc": { $0.compareDoc(old.doc, new.doc, of: .message, subject) },
        "fields": { $0.compareFields(old.fields, new.fields, in: subject) },
      ])
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
    for (old, new) in examples.both { compare(old, new, in: owner) }
    if examples.isReordered { report(.reordered(.example), owner) }
  }

  private mutating func compare(_ old: Example, _ new: Example, in owner: Subject) {
    let subject = owner.part(new.name, old: old.location, new: new.location)
    let (oldText, newText) = (Self.text(of: old), Self.text(of: new))
    let contents = { (finder: inout DifferenceFinder) in
      // White space between the tokens of JSON is no content.
      if Spelling.isSame(oldText, newText) { return finder.isReportedElsewhere() }
      if finder.differences.last?.isChange(ofExampleAt: subject.path) == true { return finder.isReportedElsewhere() }
      finder.report(.exampleChanged, subject)
    }
    compare(
      old, new, at: subject,
      [
        "doc": { $0.compareDoc(old.doc, new.doc, of: .example, subject) },
        "source": { $0.compareSource(old.source, new.source, of: .example, subject) },
        "request": contents, "response": contents, "outcome": contents,
      ])
  }

  private static func text(of example: Example) -> [String] {
    [
      example.request.map(Describing.compactJSON) ?? "absent", example.response.map(Describing.compactJSON) ?? "absent",
      example.outcome.map { "is " + $0 } ?? "absent",
    ]
  }
}

extension Difference {
  fileprivate func isChange(ofExampleAt path: String) -> Bool {
    guard case .exampleChanged = fact else { return false }
    return Spelling.isSame(subject.path, path)
  }
}
