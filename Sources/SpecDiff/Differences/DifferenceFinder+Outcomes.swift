import SpecModel

extension DifferenceFinder {
  mutating func compareOutcomes(_ old: Outcomes?, _ new: Outcomes?, in endpoint: Subject) {
    switch (old, new) {
    case (nil, nil): return
    case (let old?, nil):
      report(.removed(.outcomes(old)), owner(endpoint).pointing(old: old.location, new: nil).absent(inOld: false))
    case (nil, let new?):
      report(.added(.outcomes(new)), owner(endpoint).pointing(old: nil, new: new.location).absent(inOld: true))
    case (let old?, let new?):
      let owner = owner(endpoint).pointing(old: old.location, new: new.location)
      compare(
        old, new, at: owner,
        [
          "doc": { $0.compareDoc(old.doc, new.doc, of: .outcome, owner) },
          "decisions": { $0.compareDecisions(old, new, in: owner) },
        ])
    }
  }

  private func owner(_ endpoint: Subject) -> Subject {
    var owner = endpoint
    owner.path += ".outcomes"
    return owner
  }

  private mutating func compareDecisions(_ old: Outcomes, _ new: Outcomes, in owner: Subject) {
    let outcomes = Pairing(Self.grouped(old.decisions), Self.grouped(new.decisions), by: { $0[0].outcome })
    for decisions in outcomes.removed {
      let subject = owner.removed(decisions[0].outcome, at: decisions[0].location)
      report(.removed(.outcome(decisions[0].outcome)), subject, old: Describing.payload(decisions[0]))
    }
    for decisions in outcomes.added {
      let subject = owner.added(decisions[0].outcome, at: decisions[0].location)
      report(.added(.outcome(decisions[0].outcome)), subject, new: Describing.payload(decisions[0]))
    }
    for (old, new) in outcomes.both { compareOutcome(old, new, in: owner) }
    // The order of the decisions decides which one matches, so it counts as one list, not by outcome.
    let order = Pairing(Self.numbered(old.decisions), Self.numbered(new.decisions), by: { $0 })
    if order.isReordered { report(.reordered(.outcome), owner) }
  }

  /// Compares the decisions that lead to one outcome, the first with the first and so on.
  private mutating func compareOutcome(_ old: [Decision], _ new: [Decision], in owner: Subject) {
    let subject = owner.part(new[0].outcome, old: old[0].location, new: new[0].location)
    if old.count != new.count {
      report(.outcomeConditionChanged, subject, old: Self.conditions(of: old), new: Self.conditions(of: new))
    }
    for (index, (old, new)) in zip(old, new).enumerated() {
      compare(old, new, isFirst: index == 0, owner.part(new.outcome, old: old.location, new: new.location))
    }
  }

  private mutating func compare(_ old: Decision, _ new: Decision, isFirst: Bool, _ subject: Subject) {
    let payload = { (finder: inout DifferenceFinder) in
      // All decisions of an outcome carry the same, and the last difference may be about the other half of it.
      if !isFirst || finder.differences.last?.isPayload(at: subject.path) == true {
        return finder.isReportedElsewhere()
      }
      finder.report(.outcomePayloadChanged, subject, old: Describing.payload(old), new: Describing.payload(new))
    }
    compare(
      old, new, at: subject,
      [
        "carries": payload, "carriesAny": payload,
        "condition": { $0.compareCondition(old.condition, new.condition, subject) },
        "action": {
          $0.report(
            .outcomeActionChanged, subject, ifChanged: Describing.action(old.action), Describing.action(new.action))
        },
        "doc": { $0.compareDoc(old.doc, new.doc, of: .outcome, subject) },
        "basis": { $0.compareBasis(old.basis, new.basis, of: .outcome, subject) },
      ])
  }

  private mutating func compareCondition(_ old: Condition?, _ new: Condition?, _ subject: Subject) {
    if let old, let new, Content.isSame(old.inFixedOrder, new.inFixedOrder) {
      return report(.reordered(.condition), subject)
    }
    report(
      .outcomeConditionChanged, subject, ifChanged: old.map(Describing.condition) ?? "otherwise",
      new.map(Describing.condition) ?? "otherwise")
  }

  /// The decisions of each outcome, in the order in which the outcomes first occur.
  private static func grouped(_ decisions: [Decision]) -> [[Decision]] {
    let groups = Dictionary(grouping: decisions, by: { Spelling($0.outcome) })
    var seen = Set<Spelling>()
    return decisions.compactMap { seen.insert(Spelling($0.outcome)).inserted ? groups[Spelling($0.outcome)] : nil }
  }

  private static func numbered(_ decisions: [Decision]) -> [String] {
    var counts: [Spelling: Int] = [:]
    return decisions.map { decision in
      counts[Spelling(decision.outcome), default: 0] += 1
      return "\(decision.outcome) \(counts[Spelling(decision.outcome)] ?? 0)"
    }
  }

  private static func conditions(of decisions: [Decision]) -> String {
    decisions.map { $0.condition.map(Describing.condition) ?? "otherwise" }.joined(separator: "; or ")
  }
}

extension Subject {
  func absent(inOld: Bool) -> Subject {
    var subject = self
    if inOld { subject.isInOld = false } else { subject.isInNew = false }
    return subject
  }
}

extension Difference {
  fileprivate func isPayload(at path: String) -> Bool {
    guard case .outcomePayloadChanged = fact else { return false }
    return Spelling.isSame(subject.path, path)
  }
}
