import SpecModel

/// The decisions of an endpoint as a Mermaid flowchart: a question for each, and the outcome that it leads to.
///
/// Names of nodes follow from the outcomes, which are checked Swift names, so that a new decision renames no others.
struct DecisionDiagram {
  private(set) var lines: [String]

  init(of decisions: [Decision], judging kind: EndpointKind) {
    let names = Self.questionNames(of: decisions)
    let message =
      switch kind {
      case .call: "response"
      case .callback: "request"
      }
    lines = ["flowchart TD", "  message([\"\(message)\"]) --> \(names[0])"]
    for (index, decision) in decisions.enumerated() {
      let answer = "case_\(MarkdownLink.anchor(decision.outcome))"
      lines.append("  \(answer)[\"\(FlowchartLabel.escaped(decision.outcome))<br/>\(decision.actionLabel)\"]")
      guard decision.condition != nil, index + 1 < decisions.count else { continue }
      lines.append("  \(names[index]){\"\(decision.question)\"} -- yes --> \(answer)")
      lines.append("  \(names[index]) -- no --> \(names[index + 1])")
    }
  }

  /// The name of each question; what is without a condition is asked nothing, and its outcome is named.
  private static func questionNames(of decisions: [Decision]) -> [String] {
    var counts: [String: Int] = [:]
    return decisions.map { decision in
      let name = MarkdownLink.anchor(decision.outcome)
      guard decision.condition != nil else { return "case_" + name }
      counts[name, default: 0] += 1
      let count = counts[name] ?? 1
      return "is_" + name + (count > 1 ? "_\(count)" : "")
    }
  }
}

extension Decision {
  fileprivate var actionLabel: String {
    switch action {
    case .fixed(let action): FlowchartLabel.escaped(action.rawValue)
    case .byResultCode: "the action of the result code"
    }
  }

  fileprivate var question: String {
    var parts = condition?.tests.map(\.question) ?? []
    parts += carries.map { "\(FlowchartLabel.escaped($0.joined(separator: "."))) is there" }
    let any = carriesAny.map { FlowchartLabel.escaped($0.joined(separator: ".")) }
    if !any.isEmpty { parts.append("\(any.joined(separator: " or ")) is there") }
    return parts.joined(separator: "<br/>and ")
  }
}

extension ConditionTest {
  fileprivate var question: String {
    let path = FlowchartLabel.escaped(path.joined(separator: "."))
    switch expectation {
    case .isOneOf(let values): return "\(path) is \(Self.listed(values))"
    case .isNoneOf(let values): return "\(path) is not \(Self.listed(values))"
    case .isPresent(true): return "\(path) is there"
    case .isPresent(false): return "\(path) is absent"
    }
  }

  private static func listed(_ values: [String]) -> String {
    values.map(FlowchartLabel.escaped).joined(separator: " or ")
  }
}
