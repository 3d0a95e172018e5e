import SpecModel

extension ExampleReader {
  /// Checks that the decisions of the endpoint give the outcome that the example names.
  func checkOutcome(of example: Example, judged node: Int?, _ endpoint: Endpoint) {
    guard let outcome = example.outcome else { return }
    let place = context.places.place(of: .outcome, beside: example.location)
    guard let decisions = endpoint.outcomes?.decisions else {
      context.reportOnce(
        .exampleOutcome, "the endpoint has no outcomes", about: endpoint.location, at: place,
        suggestion: "remove `outcome`")
      return
    }
    guard !decisions.isEmpty else { return }
    guard decisions.contains(where: { $0.outcome == outcome }) else {
      let names = decisions.map(\.outcome)
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
    let message = JSONValue(inExample: document, at: node)
    guard let index = judge.match(among: decisions, message, fields), decisions[index].outcome != outcome else {
      return
    }
    let match = decisions[index]
    context.report(
      .exampleOutcome, "the decisions lead to \(quoted(match.outcome)) for this message, not \(quoted(outcome))",
      at: place,
      suggestion: "write \(quoted(match.outcome)), or change the message",
      notes: [Diagnostic.Note("this decision matches first", at: match.location)])
  }

  /// Whether every test of a condition holds for the object at `node`.
  func holds(_ condition: Condition, at node: Int, _ fields: [Field]) -> Bool {
    judge.holds(condition, in: JSONValue(inExample: document, at: node), fields)
  }

  private var judge: MessageJudge {
    MessageJudge(codePath: context.api.resultLocations.codePath) { context.object(named: $0)?.fields }
  }
}
