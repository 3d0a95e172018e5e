import Reporting
import SpecModel

/// Differences -> findings: asks every rule about every difference.
struct Judge {
  private let apiName: String
  private var oldPlaces: PlaceFinder
  private var newPlaces: PlaceFinder
  private var fingerprints = Set<Fingerprint>()

  init(apiName: String, oldFiles: [SourceFile], newFiles: [SourceFile]) {
    self.apiName = apiName
    oldPlaces = PlaceFinder(oldFiles)
    newPlaces = PlaceFinder(newFiles)
  }

  /// What one rule says about a difference for one direction.
  private struct Opinion {
    var rule: Rule
    var sentence: Sentence
    var verdict: Verdict
    /// `nil` if it holds whatever the direction.
    var direction: Direction?
  }

  /// One finding for each difference, except where a finding about the same part makes it redundant.
  mutating func findings(for differences: [Difference]) -> [Finding] {
    let opinions = differences.map(Self.opinions)
    var superseded: [Spelling: Set<String>] = [:]
    for (difference, opinions) in zip(differences, opinions) {
      for opinion in opinions where !opinion.rule.supersedes.isEmpty {
        superseded[difference.subject.judgedPart, default: []].formUnion(opinion.rule.supersedes)
      }
    }
    var findings: [Finding] = []
    findings.reserveCapacity(differences.count)
    for (difference, opinions) in zip(differences, opinions) {
      let silent = superseded[difference.subject.judgedPart] ?? []
      let remaining = opinions.filter { !silent.contains($0.rule.id) }
      if !remaining.isEmpty { findings.append(finding(for: difference, remaining)) }
    }
    return findings
  }

  /// The worst verdict names the finding; between equals, the one on requests.
  private mutating func finding(for difference: Difference, _ opinions: [Opinion]) -> Finding {
    var worst = opinions[0]
    for opinion in opinions where opinion.verdict > worst.verdict { worst = opinion }
    let verdict = opinions.reduce(worst.verdict) { $0.joined(with: $1.verdict) }
    let subject = difference.subject
    return Finding(
      rule: worst.rule.id, verdict: verdict, sentence: worst.sentence, meanings: Self.meanings(of: opinions),
      notes: difference.notes, path: Self.path(of: subject), stablePath: subject.path,
      oldPlace: subject.old.flatMap { oldPlaces.place($0, isExact: subject.isInOld) },
      newPlace: subject.new.flatMap { newPlaces.place($0, isExact: subject.isInNew) }, reached: subject.reached,
      fingerprint: fingerprint(of: worst.rule, difference), oldValue: difference.old, newValue: difference.new,
      nounFile: subject.nounFile)
  }

  /// Every direction in which the part travels has an opinion: that of a rule, or that no rule has one.
  private static func opinions(on difference: Difference) -> [Opinion] {
    let reached = difference.subject.reached.directions
    // What no message carries cannot break on the wire, but its types are there for everybody to use.
    let directions = reached.isEmpty ? Direction.allCases : Direction.allCases.filter(reached.contains)
    var opinions = Rules.all.flatMap { rule -> [Opinion] in
      guard let recognition = rule.recognise(difference) else { return [] }
      switch rule.verdicts {
      case .always(let verdict):
        return [
          Opinion(
            rule: rule, sentence: recognition.sentence, verdict: recognition.verdict ?? verdict, direction: nil)
        ]
      case .byDirection(let request, let response):
        return directions.compactMap { direction in
          guard var verdict = direction == .request ? request : response else { return nil }
          verdict = recognition.verdict ?? verdict
          if reached.isEmpty { verdict = verdict.withoutWire }
          return Opinion(rule: rule, sentence: recognition.sentence, verdict: verdict, direction: direction)
        }
      }
    }
    guard !opinions.contains(where: { $0.direction == nil }) else { return opinions }
    for direction in directions where !opinions.contains(where: { $0.direction == direction }) {
      opinions.append(
        Opinion(
          rule: Rules.unclassifiedChange, sentence: Rules.unjudged(difference), verdict: Rules.unclassified,
          direction: direction))
    }
    return opinions
  }

  private static func meanings(of opinions: [Opinion]) -> [Finding.Meaning] {
    let texts = Set(opinions.map(\.verdict.meaning))
    if texts.count == 1 { return [Finding.Meaning(direction: nil, text: opinions[0].verdict.meaning)] }
    return opinions.map { Finding.Meaning(direction: $0.direction, text: $0.verdict.meaning) }
  }

  private static func path(of subject: Subject) -> String {
    let isShared = subject.nounFile.hasPrefix("objects/") || subject.nounFile.hasPrefix("enums/")
    return isShared && !subject.owner.isEmpty && subject.reached.count == 1 ? subject.reached[0].path : subject.path
  }

  /// Two findings with the same essence get different fingerprints, in the order in which they come.
  private mutating func fingerprint(of rule: Rule, _ difference: Difference) -> Fingerprint {
    var parts = [
      apiName, rule.formerID ?? rule.id, difference.subject.path, difference.old ?? "", difference.new ?? "",
    ]
    var fingerprint = Fingerprint(of: parts)
    while !fingerprints.insert(fingerprint).inserted {
      parts.append("again")
      fingerprint = Fingerprint(of: parts)
    }
    return fingerprint
  }
}

extension Subject {
  /// The part that rules supersede each other about.
  fileprivate var judgedPart: Spelling {
    Spelling(whole ?? path)
  }
}

extension Verdict {
  /// The verdict on something that no message carries.
  fileprivate var withoutWire: Verdict {
    var verdict = self
    verdict.wire = .works
    switch source {
    case .compiles, .warns:
      verdict.severity = .info
      verdict.meaning = "No message carries it, so clients notice nothing."
    case .mayBreak, .breaks:
      verdict.meaning = "No message carries it, so nothing changes on the wire; source that uses it can break."
    }
    return verdict
  }
}
