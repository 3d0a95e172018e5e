import Reporting
import SpecModel

/// Differences -> findings: asks every rule about every difference.
struct Judge {
  private let apiName: String
  private let oldFiles: [SourceFile]
  private let newFiles: [SourceFile]
  private var fingerprints = Set<Fingerprint>()

  init(apiName: String, oldFiles: [SourceFile], newFiles: [SourceFile]) {
    self.apiName = apiName
    self.oldFiles = oldFiles
    self.newFiles = newFiles
  }

  /// What one rule says about a difference for one direction.
  private struct Opinion {
    var rule: Rule
    var sentence: Sentence
    var verdict: Verdict
    var direction: Direction?
  }

  /// One finding for each difference that a rule recognises: all of them, as the tests see to.
  mutating func findings(for differences: [Difference]) -> [Finding] {
    var findings: [Finding] = []
    findings.reserveCapacity(differences.count)
    for difference in differences {
      if let finding = finding(for: difference) { findings.append(finding) }
    }
    return findings
  }

  mutating func finding(for difference: Difference) -> Finding? {
    let opinions = opinions(on: difference)
    guard var heaviest = opinions.first else { return nil }
    for opinion in opinions.dropFirst() {
      let isHeavier = Rule.weight(of: opinion.verdict) > Rule.weight(of: heaviest.verdict)
      let joined = Rule.worse(heaviest.verdict, opinion.verdict)
      if isHeavier { heaviest = opinion }
      heaviest.verdict = joined
    }
    let subject = difference.subject
    return Finding(
      rule: heaviest.rule.id, verdict: heaviest.verdict, sentence: heaviest.sentence, meanings: meanings(of: opinions),
      notes: difference.notes, path: path(of: subject), stablePath: subject.path,
      oldPlace: subject.old.flatMap { Place($0, in: oldFiles, isExact: subject.isInOld) },
      newPlace: subject.new.flatMap { Place($0, in: newFiles, isExact: subject.isInNew) }, reached: subject.reached,
      fingerprint: fingerprint(of: heaviest.rule, difference), oldValue: difference.old, newValue: difference.new,
      nounFile: subject.nounFile)
  }

  private func opinions(on difference: Difference) -> [Opinion] {
    let reached = difference.subject.reached.directions
    // What no message carries cannot break on the wire, but its types are there for everybody to use.
    let directions = reached.isEmpty ? Direction.allCases : Direction.allCases.filter(reached.contains)
    return Rules.all.flatMap { rule -> [Opinion] in
      guard let recognition = rule.recognise(difference) else { return [] }
      switch rule.verdicts {
      case .always(let verdict):
        return [
          Opinion(
            rule: rule, sentence: recognition.sentence, verdict: recognition.verdict ?? verdict, direction: nil)
        ]
      case .byDirection:
        return directions.compactMap { direction in
          guard var verdict = rule.verdict(for: [direction]) else { return nil }
          verdict = recognition.verdict ?? verdict
          if reached.isEmpty { verdict = verdict.withoutWire }
          return Opinion(rule: rule, sentence: recognition.sentence, verdict: verdict, direction: direction)
        }
      }
    }
  }

  private func meanings(of opinions: [Opinion]) -> [Finding.Meaning] {
    let texts = Set(opinions.map(\.verdict.meaning))
    if texts.count == 1 { return [Finding.Meaning(direction: nil, text: opinions[0].verdict.meaning)] }
    return opinions.map { Finding.Meaning(direction: $0.direction, text: $0.verdict.meaning) }
  }

  private func path(of subject: Subject) -> String {
    let isShared = subject.nounFile.hasPrefix("objects/") || subject.nounFile.hasPrefix("enums/")
    return isShared && !subject.owner.isEmpty && subject.reached.count == 1 ? subject.reached[0].path : subject.path
  }

  /// Two findings with the same essence get different fingerprints, in the order in which they come.
  private mutating func fingerprint(of rule: Rule, _ difference: Difference) -> Fingerprint {
    var parts = [apiName, rule.id, difference.subject.path, difference.old ?? "", difference.new ?? ""]
    var fingerprint = Fingerprint(of: parts)
    while !fingerprints.insert(fingerprint).inserted {
      parts.append("again")
      fingerprint = Fingerprint(of: parts)
    }
    return fingerprint
  }
}

extension Verdict {
  /// The verdict on something that no message carries.
  fileprivate var withoutWire: Verdict {
    var verdict = self
    verdict.wire = .works
    if verdict.source == .compiles || verdict.source == .warns { verdict.severity = .info }
    return verdict
  }
}
