import Reporting
import SpecModel

/// What to write because of an observation.
struct ObservationPaste {
  private let pastes: PasteMaker
  private let tally: MessageTally
  private let enums: [String: EnumType]

  init(_ pastes: PasteMaker, _ tally: MessageTally, enums: [String: EnumType]) {
    self.pastes = pastes
    self.tally = tally
    self.enums = enums
  }

  func paste(for observation: Observation, _ counted: ObservationTally) -> Paste {
    switch counted.subject {
    case .field(let field): paste(for: observation, counted, about: field)
    case .value(let name): paste(for: observation, ofEnum: name)
    case .endpoint:
      observation.kind == .unknownStatus ? statusPaste(for: observation) : codePaste(for: observation, counted)
    case .decision(let index): decisionPaste(for: observation, index)
    }
  }

  private func paste(for observation: Observation, _ counted: ObservationTally, about field: Field) -> Paste {
    let constraint = field.constraints.first { $0.limit.key == observation.detail }
    switch observation.kind {
    case .limitBroken:
      guard let constraint else { return pastes.place(field.location, "here") }
      guard let limit = counted.lengths.flatMap({ constraint.limit.number(lettingPass: $0) }) else {
        return pastes.removal(ofKeyAt: constraint.location)
      }
      return pastes.replacement(ofKeyAt: constraint.location, "\"\(constraint.limit.key)\": \(limit)")
    case .formatBroken:
      let format = field.constraints.first { $0.limit.findingKind == .formatBroken }
      return format.map { pastes.removal(ofKeyAt: $0.location) } ?? pastes.place(field.location, "here")
    case .valueNotAllowed:
      let place = constraint?.location ?? field.keyLocations.first { $0.key == .fixed }?.location
      return pastes.place(place ?? field.location, "check which values the vendor documents")
    case .requiredAbsent, .requiredEmpty:
      let place = field.keyLocations.first { $0.key == .required }?.location
      return place.map(pastes.removal) ?? pastes.place(field.location, "here")
    case .conditionBroken:
      return pastes.place(field.requiredWhen?.location ?? field.location, "check whether the condition is right")
    case .wrongKind, .scalarForText: return typePaste(counted, field)
    case .unknownValue:
      let place = field.keyLocations.first { $0.key == .knownValues }?.location
      return pastes.place(place ?? field.location, "check which values the vendor documents")
    case .unknownField, .unknownResultCode, .unknownStatus, .neverCame, .neverSeen, .outcomeUnexpected,
      .decisionNotTaken:
      return pastes.place(field.location, "here")
    }
  }

  /// Another type, where nothing else that the field says depends on its type.
  private func typePaste(_ counted: ObservationTally, _ field: Field) -> Paste {
    let saysMore = !field.constraints.isEmpty || field.sensitivity != nil || field.fixed != nil
    let types = ["text": "string", "number": "integer", "boolean": "boolean"]
    guard !saysMore, counted.kinds.count == 1, let type = counted.kinds.first.flatMap({ types[$0] }) else {
      return pastes.place(field.typeLocation, "check which type is right")
    }
    return pastes.value(at: field.typeLocation, "\"\(type)\"")
  }

  private func paste(for observation: Observation, ofEnum name: String) -> Paste {
    guard let enumeration = enums[name] else { return pastes.place(tally.endpoint.location, "here") }
    guard !observation.detail.isEmpty else {
      return pastes.place(enumeration.location, "check which values the vendor documents")
    }
    let value = JSONText.string(observation.detail).text()
    let isDocumented = enumeration.values.contains { $0.doc != nil }
    return pastes.insertion(
      atEndOf: "values", beside: enumeration.location,
      [isDocumented ? #"{ "value": \#(value), "basis": "sample", "doc": "…" }"# : value])
  }

  private func codePaste(for observation: Observation, _ counted: ObservationTally) -> Paste {
    guard !observation.detail.isEmpty else {
      return pastes.place(tally.endpoint.location, "check which codes the vendor documents")
    }
    let locations = tally.api.resultLocations
    let seen = counted.companions.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let status = locations.statuses.first { $0.value == seen }
    let code = JSONText.string(observation.detail).text()
    let value = JSONText.string(status?.value ?? "…").text()
    let action = (status?.action ?? locations.unknownStatus.action).rawValue
    let line =
      #"{ "code": \#(code), "status": \#(value), "action": "\#(action)", "basis": "sample", "#
      + #""message": "…", "advice": "…" }"#
    var paste = pastes.insertion(atEndOf: "resultCodes", beside: tally.endpoint.location, [line])
    // Nobody knows what a code means that only came with statuses that are not described.
    if status == nil { paste.edit = nil }
    return paste
  }

  private func statusPaste(for observation: Observation) -> Paste {
    let locations = tally.api.resultLocations
    guard !observation.detail.isEmpty, let last = locations.statuses.last else {
      return pastes.place(locations.location, "check which statuses the vendor documents")
    }
    return pastes.insertion(
      after: last.location, isKey: true, name: last.value,
      [
        #"\#(JSONText.string(observation.detail).text()): { "action": "\#(locations.unknownStatus.action.rawValue)", "doc": "…" }"#
      ])
  }

  private func decisionPaste(for observation: Observation, _ index: Int) -> Paste {
    guard let decisions = tally.endpoint.outcomes?.decisions else {
      return pastes.place(tally.endpoint.location, "here")
    }
    return pastes.place(
      decisions[index].location, "add a decision before this one, or an example that shows why there is none")
  }
}

extension Limit {
  /// The number with which the limit lets the lengths pass; `nil` where only values could say.
  func number(lettingPass lengths: LengthRange) -> Int? {
    guard kind.measure != .value else { return nil }
    return switch kind.order {
    case .lowerBound: lengths.least
    case .upperBound: lengths.greatest
    case .none: nil
    }
  }
}
