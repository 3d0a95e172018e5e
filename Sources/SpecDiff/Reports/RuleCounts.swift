extension [Finding] {
  /// The sections with the number of findings of each rule, for a report that is too long for one screen; empty for a
  /// shorter one.
  var ruleCounts: [(section: ReportSection, count: Int, rules: [(id: String, count: Int)])] {
    guard count > 20 else { return [] }
    return bySection.map { section, findings in
      var counts: [String: Int] = [:]
      for finding in findings { counts[finding.rule, default: 0] += 1 }
      let rules = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (id: $0.key, count: $0.value) }
      return (section, findings.count, rules)
    }
  }
}
