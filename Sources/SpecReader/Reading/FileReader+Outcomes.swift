import SpecModel

extension FileReader {
  /// The decisions under the key at `key`.
  func outcomes(at key: Int) -> Outcomes? {
    guard var reader = ObjectReader(self, key + 1, .outcomes) else { return nil }
    let doc = reader.text(.doc, .prose)
    var decisions: [Decision] = []
    if let list = reader.requiredValue(.rules), isList(list, "`rules`") {
      decisions = children(of: list).compactMap(decision)
    }
    reader.finish()
    return Outcomes(doc: doc, decisions: decisions, location: location(of: key))
  }

  private func decision(at node: Int) -> Decision? {
    guard var reader = ObjectReader(self, node, .decision) else { return nil }
    let place = reader.value(.outcome) ?? node
    let when = reader.value(.when)
    let otherwise = reader.value(.otherwise)
    let name = reader.requiredText(.outcome, .name)
    let decision = Decision(
      outcome: name, doc: reader.requiredText(.doc, .prose), condition: when.flatMap { condition(at: $0, "when") },
      carries: reader.paths(.carries), carriesAny: reader.paths(.carriesAny), action: reader.outcomeAction(),
      basis: reader.basis(), location: location(of: place))
    checkChoice(when: when, otherwise: otherwise)
    if when == nil, otherwise == nil {
      reader.noteMissing(oneOf: [.when, .otherwise], suggestion: "\"when\": { … }")
    }
    reader.finish()
    return decision
  }

  /// A decision has a condition, or it is the one for everything else.
  private func checkChoice(when: Int?, otherwise: Int?) {
    if let otherwise, kind(of: otherwise) != .true {
      reportWrongKind("`otherwise`", isNot: "`true`", at: otherwise)
    }
    if when != nil, let otherwise {
      report(
        .outcomeOrder, "a decision has `when` or `otherwise`, not both", at: otherwise, suggestion: "remove one of them"
      )
    }
  }
}

extension ObjectReader {
  fileprivate mutating func outcomeAction() -> OutcomeAction {
    guard let node = requiredValue(.action) else { return .fixed(.contactSupport) }
    let byCode = "byResultCode"
    if file.kind(of: node) == .string, file.document.isText(at: node, byCode) { return .byResultCode }
    return .fixed(file.action(at: node, or: [byCode]) ?? .contactSupport)
  }
}
