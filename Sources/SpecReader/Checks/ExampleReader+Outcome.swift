import SpecModel

extension ExampleReader {
  /// Checks that the rules of the endpoint give the outcome that the example names.
  func checkOutcome(of example: Example, judged node: Int?, _ endpoint: Endpoint) {
    guard let outcome = example.outcome else { return }
    let place = context.places.place(of: .outcome, beside: example.location)
    guard let rules = endpoint.outcomes?.rules else {
      context.reportOnce(
        .exampleOutcome, "the endpoint has no outcomes", about: endpoint.location, at: place,
        suggestion: "remove `outcome`")
      return
    }
    guard !rules.isEmpty else { return }
    guard rules.contains(where: { $0.outcome == outcome }) else {
      let names = rules.map(\.outcome)
      context.report(
        .exampleOutcome, "the endpoint has no outcome \(quoted(outcome))", at: place,
        suggestion: context.suggestion(for: outcome, among: names) ?? "write \(listed(names))")
      return
    }
    guard let node, document.nodes[node].kind == .object else {
      context.report(
        .exampleOutcome, "an outcome needs the message that it is judged by", at: place,
        suggestion: "add the `\(endpoint.kind == .call ? "response" : "request")`")
      return
    }
    let fields = endpoint.judgedMessage.fields
    guard let match = rules.first(where: { isMatch($0, node, fields) }), match.outcome != outcome else { return }
    context.report(
      .exampleOutcome, "the rules give \(quoted(match.outcome)) for this message, not \(quoted(outcome))", at: place,
      suggestion: "write \(quoted(match.outcome)), or change the message",
      notes: [Diagnostic.Note("this rule matches first", at: match.location)])
  }

  /// Whether every test of a condition holds for the object at `node`.
  func holds(_ condition: Condition, at node: Int, _ fields: [Field]) -> Bool {
    condition.tests.allSatisfy { test in
      let found = value(at: test.path, in: node, fields)
      switch test.expectation {
      case .isPresent(let isPresent): return self.isPresent(test.path, in: node, fields) == isPresent
      case .isOneOf(let values): return found.flatMap(scalarText).map(values.contains) ?? false
      case .isNoneOf(let values): return found.flatMap(scalarText).map { !values.contains($0) } ?? true
      }
    }
  }

  private func isMatch(_ rule: OutcomeRule, _ node: Int, _ fields: [Field]) -> Bool {
    guard let condition = rule.condition else { return true }
    guard holds(condition, at: node, fields), rule.carries.allSatisfy({ isCarried($0, in: node, fields) }) else {
      return false
    }
    return rule.carriesAny.isEmpty || rule.carriesAny.contains { isCarried($0, in: node, fields) }
  }

  /// Whether the value at `path` is there to be carried. A result code that is empty is still the code that came.
  private func isCarried(_ path: [String], in node: Int, _ fields: [Field]) -> Bool {
    if path == context.api.resultRule.codePath { return value(at: path, in: node, fields) != nil }
    return isPresent(path, in: node, fields)
  }

  /// Whether there is a value at `path`; an empty text is none.
  private func isPresent(_ path: [String], in node: Int, _ fields: [Field]) -> Bool {
    guard let found = place(of: path, in: node, fields) else { return false }
    return !found.field.type.isText || document.nodes[found.node].kind != .string
      || !document.isText(at: found.node, "")
  }

  /// The value at the end of `path`, unless it, or something on the way, is absent or null.
  private func value(at path: [String], in node: Int, _ fields: [Field]) -> Int? {
    place(of: path, in: node, fields)?.node
  }

  /// The same with its field.
  private func place(of path: [String], in node: Int, _ fields: [Field]) -> (node: Int, field: Field)? {
    var node = node
    var fields = fields
    var last: Field?
    for name in path {
      guard let index = FieldNames(fields).index(of: name), document.nodes[node].kind == .object,
        let value = member(of: node, named: fields[index].name, or: fields[index].otherNames)
      else { return nil }
      node = value
      last = fields[index]
      switch fields[index].type {
      case .inlineObject(let inner): fields = inner
      case .object(let name): fields = context.object(named: name)?.fields ?? []
      case .scalar, .openEnum, .list, .map: fields = []
      }
    }
    guard let last, document.nodes[node].kind != .null else { return nil }
    return (node, last)
  }

  /// The value of a field under its own name, or under one of its other names.
  private func member(of node: Int, named name: String, or otherNames: [String]) -> Int? {
    let key = document.children(of: node).first { child in
      document.isText(at: child, name) || otherNames.contains { document.isText(at: child, $0) }
    }
    return key.map { $0 + 1 }
  }
}
