/// The parts of a report for people, in the order in which they are read.
enum ReportSection: Int, CaseIterable, Comparable {
  /// Shipped clients stop working, or source stops compiling.
  case breaks
  /// Breaks nothing for certain, but a person has to agree.
  case needsDecision
  case mayBreak
  /// The version of the description does not say what changed.
  case version
  case information
  case accepted

  init(_ finding: Finding) {
    if finding.isAccepted {
      self = .accepted
    } else if finding.verdict.breaks {
      self = .breaks
    } else if Rules.aboutTooLowVersions.contains(finding.rule) {
      self = .version
    } else {
      switch finding.verdict.severity {
      case .error: self = .needsDecision
      case .warning: self = .mayBreak
      case .info: self = .information
      }
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }

  var title: String {
    switch self {
    case .breaks: "Breaks"
    case .needsDecision: "Needs a decision"
    case .mayBreak: "May break"
    case .version: "Version"
    case .information: "For information"
    case .accepted: "Accepted"
    }
  }

  /// `2 breaks`, for the line with the verdict.
  func counted(_ count: Int) -> String {
    switch self {
    case .breaks: count == 1 ? "1 break" : "\(count) breaks"
    case .needsDecision: count == 1 ? "1 needs a decision" : "\(count) need a decision"
    case .mayBreak: "\(count) may break"
    case .version: count == 1 ? "1 version too low" : "\(count) versions too low"
    case .information: "\(count) for information"
    case .accepted: "\(count) accepted"
    }
  }
}

extension [Finding] {
  /// The findings of each section that has some.
  var bySection: [(section: ReportSection, findings: [Finding])] {
    let sections = Dictionary(grouping: self, by: ReportSection.init)
    return ReportSection.allCases.compactMap { section in sections[section].map { (section, $0) } }
  }
}
