import SpecModel

extension FileReader {
  /// The decision rules under the key at `key`.
  func outcomes(at key: Int) -> OutcomeRules? {
    guard var reader = ObjectReader(self, key + 1, .outcomes) else { return nil }
    let doc = reader.text(.doc, .prose)
    var rules: [OutcomeRule] = []
    if let list = reader.requiredValue(.rules), isList(list, "`rules`") {
      rules = children(of: list).compactMap(rule)
    }
    reader.finish()
    return OutcomeRules(doc: doc, rules: rules, location: location(of: key))
  }

  private func rule(at node: Int) -> OutcomeRule? {
    guard var reader = ObjectReader(self, node, .rule) else { return nil }
    let place = reader.value(.outcome) ?? node
    let when = reader.value(.when)
    let otherwise = reader.value(.otherwise)
    let name = reader.requiredText(.outcome, .name)
    let rule = OutcomeRule(
      outcome: name, doc: reader.requiredText(.doc, .prose), condition: when.flatMap { condition(at: $0, "when") },
      carries: reader.paths(.carries), carriesAny: reader.paths(.carriesAny), action: reader.outcomeAction(),
      basis: reader.basis(), location: location(of: place))
    checkChoice(when: when, otherwise: otherwise)
    if when == nil, otherwise == nil {
      reader.noteMissing(oneOf: [.when, .otherwise], suggestion: "\"when\": { … }")
    }
    reader.finish()
    return rule
  }

  /// A rule has a condition, or it is the one for everything else.
  private func checkChoice(when: Int?, otherwise: Int?) {
    if let otherwise, kind(of: otherwise) != .true {
      reportWrongKind("`otherwise`", isNot: "`true`", at: otherwise)
    }
    if when != nil, let otherwise {
      report(
        .outcomeOrder, "a rule has `when` or `otherwise`, not both", at: otherwise, suggestion: "remove one of them")
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
