/// The parts of a report for people, in the order in which they are read.
enum ReportSection: CaseIterable {
  case breaks
  case mayBreak
  case information
  case accepted

  init(_ finding: Finding) {
    if finding.isAccepted {
      self = .accepted
    } else if finding.verdict.breaks {
      self = .breaks
    } else {
      self = finding.verdict.severity == .info ? .information : .mayBreak
    }
  }

  var title: String {
    switch self {
    case .breaks: "Breaks"
    case .mayBreak: "May break"
    case .information: "For information"
    case .accepted: "Accepted breaks"
    }
  }
}

/// Findings that say the same about neighbours: twenty-five new values of one list are one thing to read.
struct FindingGroup {
  var findings: [Finding]

  var first: Finding { findings[0] }

  /// The findings of one section, neighbours together, in the order of the first of each.
  static func groups(of findings: [Finding]) -> [FindingGroup] {
    var positions: [Key: Int] = [:]
    var groups: [FindingGroup] = []
    for finding in findings {
      let key = Key(finding)
      if let position = positions[key] {
        groups[position].findings.append(finding)
      } else {
        positions[key] = groups.count
        groups.append(FindingGroup(findings: [finding]))
      }
    }
    return groups
  }

  private struct Key: Hashable {
    var rule: String
    var verdict: Verdict
    var meanings: [Finding.Meaning]
    var nounFile: String
    var owners: [Owner]
    var acceptedBecause: String?

    /// Where neighbours of a finding occur: its own name left off.
    struct Owner: Hashable {
      var endpoint: String
      var direction: Direction
    }

    init(_ finding: Finding) {
      rule = finding.rule
      verdict = finding.verdict
      meanings = finding.meanings
      nounFile = finding.nounFile
      owners = finding.reached.map { Owner(endpoint: $0.endpoint, direction: $0.direction) }
      acceptedBecause = finding.acceptedBecause
    }
  }
}

extension Verdict {
  /// The verdict in few words: `wire may break, source compiles, minor version`.
  var summary: String {
    let wireText =
      switch wire {
      case .works: "works"
      case .mayBreak: "may break"
      case .breaks: "breaks"
      }
    let sourceText =
      switch source {
      case .compiles: "compiles"
      case .warns: "compiles with a warning"
      case .mayBreak: "may break"
      case .breaks: "breaks"
      }
    return "wire \(wireText), source \(sourceText), " + (bump == .none ? "no version" : "\(bump.rawValue) version")
  }
}

extension Finding {
  /// Where the object or enum occurs that the part belongs to; empty if the path says it already.
  var carriers: [String] {
    guard let slash = nounFile.firstIndex(of: "/"), !nounFile.hasPrefix("endpoints/"), path == stablePath else {
      return []
    }
    let noun = nounFile[slash...].dropFirst().dropLast(".json".count)
    let part = stablePath.hasPrefix(noun + ".") ? stablePath.dropFirst(noun.count) : ""
    return reached.map { $0.path.hasSuffix(part) ? String($0.path.dropLast(part.count)) : $0.path }
  }

  var meaningLines: [String] {
    meanings.map { meaning in
      switch meaning.direction {
      case nil: meaning.text
      case .request?: "As a request: " + meaning.text
      case .response?: "As a response: " + meaning.text
      }
    }
  }
}

extension DiffReport {
  /// How many findings there are in each part, as a sentence.
  var countsLine: String {
    let counts = Dictionary(grouping: findings, by: ReportSection.init).mapValues(\.count)
    guard !findings.isEmpty else { return "Nothing differs." }
    let words = ReportSection.allCases.compactMap { section -> String? in
      guard let count = counts[section] else { return nil }
      return "\(section.title): \(count)."
    }
    return words.joined(separator: " ")
  }
}

extension APIReport {
  /// Which version the changes ask for, and whether the description has it.
  var versionSentence: Sentence {
    guard let oldVersion, let newVersion else {
      return newVersion == nil ? "The API is gone." : "The API is new: nothing to compare with."
    }
    guard requiredBump != .none else { return "\(name) \(newVersion): no version is asked for." }
    let answer: Sentence =
      isVersionRaisedEnough
      ? "the description says \(newVersion), which is enough." : "the description says \(newVersion): not enough."
    return
      "\(name) \(oldVersion): the changes ask for a \(words: requiredBump.rawValue) version, \(requiredVersion ?? "higher") or above; \(answer)"
  }
}
