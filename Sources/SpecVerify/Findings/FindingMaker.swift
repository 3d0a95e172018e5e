import Reporting
import SpecModel
import SpecReader

/// Turns what the messages of one endpoint and direction showed into findings.
struct FindingMaker {
  private let tally: MessageTally
  private let pastes: PasteMaker
  private let enums: [String: EnumType]
  private(set) var findings: [VerifyFinding] = []

  init(_ tally: MessageTally, _ pastes: PasteMaker, enums: [String: EnumType]) {
    self.tally = tally
    self.pastes = pastes
    self.enums = enums
    guard tally.messageCount > 0 else { return }
    for (observation, counted) in tally.observations { add(observation, counted) }
    addFields(of: tally.root)
    addDecisions()
  }

  private mutating func add(
    _ kind: FindingKind, at path: String, detail: String = "", count: Int, of total: Int? = nil, _ sentence: String,
    _ paste: Paste
  ) {
    findings.append(
      VerifyFinding(
        kind: kind, path: path, sentence: sentence, count: count, total: total ?? tally.messageCount,
        fingerprint: Fingerprint(of: [tally.api.name, kind.rawValue, path, detail]), paste: paste))
  }

  private mutating func add(_ observation: Observation, _ counted: ObservationTally) {
    add(
      observation.kind, at: observation.path, detail: observation.detail, count: counted.count.count,
      ObservationWords.sentence(for: observation, counted),
      ObservationPaste(pastes, tally, enums: enums).paste(for: observation, counted))
  }

  /// Fields that nobody described, and described ones that did not come.
  private mutating func addFields(of object: ObjectTally) {
    for (name, unknown) in object.unknown {
      add(
        .unknownField, at: "\(object.path).\(name)", count: unknown.count.count,
        "not described" + ObservationWords.seen(unknown), insertion(of: name, unknown, into: object))
    }
    if object.others.count > 0 {
      add(
        .unknownField, at: "\(object.path).[*]", count: object.others.count,
        "fields that are not described, whose names look like data",
        pastes.place(object.place, "check whether this is a map"))
    }
    for inner in object.tallies { addFields(of: inner) }
    // Of messages that were only reported about, nobody knows which fields they had.
    guard object.visits.count > 0 else { return }
    for (index, field) in object.fields.enumerated() {
      let path = "\(object.path).\(field.name)"
      let isReported = tally.observations[Observation(kind: .requiredAbsent, path: path)] != nil
      let promised = object.promises[index].count
      if object.fieldCounts[index].count == 0, promised > 0 {
        add(
          .neverCame, at: path, count: promised, "never came, although its `presentWhen` was true",
          pastes.place(field.presentWhen?.location ?? field.location, "check whether the condition is right"))
      } else if object.fieldCounts[index].count == 0, !isReported {
        add(
          .neverSeen, at: path, count: object.visits.count, "never came",
          pastes.place(field.location, "check whether the field still exists"))
      }
    }
  }

  private func insertion(of name: String, _ unknown: UnknownField, into object: ObjectTally) -> Paste {
    let lines = FieldLines.lines(for: name, unknown, scalars: tally.api.scalars)
    guard let before = object.fields.first(where: { $0.name == unknown.previous }) ?? object.fields.last else {
      return pastes.insertion(intoEmpty: "fields", beside: object.place, lines)
    }
    return pastes.insertion(after: before.location, isKey: true, name: before.name, lines)
  }

  private mutating func addDecisions() {
    guard tally.judgedCount > 0, let decisions = tally.endpoint.outcomes?.decisions else { return }
    for (index, decision) in decisions.enumerated()
    where tally.decisionCounts[index] == 0 && decision.outcome != "unexpected" {
      add(
        .decisionNotTaken, at: "\(tally.root.path) → \(decision.outcome)", detail: String(index),
        count: tally.judgedCount, of: tally.judgedCount, "no message led to this outcome",
        pastes.place(decision.location, "check whether messages like this still come"))
    }
  }
}
