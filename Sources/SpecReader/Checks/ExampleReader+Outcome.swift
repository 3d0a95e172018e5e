import SpecModel

extension ExampleReader {
  /// Checks that the rules of the endpoint give the outcome that the example names.
  func checkOutcome(of example: Example, judged node: Int?, _ endpoint: Endpoint) {
    guard let outcome = example.outcome else { return }
    let place = context.places.place(of: .outcome, beside: example.location)
    guard let rules = endpoint.outcomes?.rules else {
      context.report(.exampleOutcome, "the endpoint has no outcomes", at: place, suggestion: "remove `outcome`")
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
      case .isPresent(let isPresent): return (found != nil) == isPresent
      case .isOneOf(let values): return found.flatMap(scalarText).map(values.contains) ?? false
      case .isNoneOf(let values): return found.flatMap(scalarText).map { !values.contains($0) } ?? true
      }
    }
  }

  private func isMatch(_ rule: OutcomeRule, _ node: Int, _ fields: [Field]) -> Bool {
    if let condition = rule.condition, !holds(condition, at: node, fields) { return false }
    guard rule.carries.allSatisfy({ value(at: $0, in: node, fields) != nil }) else { return false }
    return rule.carriesAny.isEmpty || rule.carriesAny.contains { value(at: $0, in: node, fields) != nil }
  }

  /// The value at the end of `path`, unless it, or something on the way, is absent or null.
  private func value(at path: [String], in node: Int, _ fields: [Field]) -> Int? {
    var node = node
    var fields = fields
    for name in path {
      guard let index = FieldNames(fields).index(of: name), document.nodes[node].kind == .object,
        let value = member(of: node, named: fields[index].name, or: fields[index].otherNames)
      else { return nil }
      node = value
      switch fields[index].type {
      case .inlineObject(let inner): fields = inner
      case .object(let name): fields = context.object(named: name)?.fields ?? []
      case .scalar, .openEnum, .list, .map: fields = []
      }
    }
    return document.nodes[node].kind == .null ? nil : node
  }

  /// The value of a field under its own name, or under one of its other names.
  private func member(of node: Int, named name: String, or otherNames: [String]) -> Int? {
    let key = document.children(of: node).first { child in
      document.isText(at: child, name) || otherNames.contains { document.isText(at: child, $0) }
    }
    return key.map { $0 + 1 }
  }
}
