/// Findings of one rule that mean the same: the rule and its meaning are printed once, then a line for each place.
struct FindingGroup {
  var findings: [Finding]

  var first: Finding { findings[0] }

  /// The findings of one section by rule and meaning, in the order of the first of each.
  static func groups(of findings: [Finding]) -> [FindingGroup] {
    grouped(findings) { Key($0) }.map(FindingGroup.init)
  }

  /// The findings of the group by the file that they are about.
  var byNoun: [[Finding]] {
    Self.grouped(findings) { $0.nounFile }
  }

  private static func grouped(_ findings: [Finding], by key: (Finding) -> some Hashable) -> [[Finding]] {
    var positions: [AnyHashable: Int] = [:]
    var groups: [[Finding]] = []
    for finding in findings {
      let key = AnyHashable(key(finding))
      if let position = positions[key] {
        groups[position].append(finding)
      } else {
        positions[key] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }

  private struct Key: Hashable {
    var rule: String
    var verdict: Verdict
    var meanings: [Finding.Meaning]
    var acceptedBecause: String?

    init(_ finding: Finding) {
      rule = finding.rule
      verdict = finding.verdict
      meanings = finding.meanings
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
    return "wire \(wireText), source \(sourceText)" + (bump == .none ? "" : ", \(bump.rawValue) version")
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
