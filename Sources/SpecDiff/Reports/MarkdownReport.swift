import Reporting

extension DiffReport {
  /// The report for the description of a pull request: nothing that comes from a description can be markup in it. The
  /// verdict is its first line.
  ///
  /// At most about `limit` bytes: findings that no longer fit are counted at the end. What breaks comes first.
  public func markdown(limit: Int = 60_000) -> String {
    var printer = MarkdownPrinter(limit: limit)
    printer.printHead(of: self)
    printer.print(acceptanceProblems)
    for api in apis where !api.findings.isEmpty { printer.print(api) }
    return printer.finished()
  }
}

/// Writes the blocks of a Markdown report as long as they fit.
private struct MarkdownPrinter {
  private var text = ""
  private let limit: Int
  private var leftOut = 0

  init(limit: Int) {
    self.limit = limit
  }

  mutating func printHead(of report: DiffReport) {
    text += "**\(report.verdictLine.text(quoting: SafeText.codeSpan))**\n\n"
    if let comparison = report.comparison { text += comparison.sentence.text(quoting: SafeText.codeSpan) + "\n\n" }
  }

  mutating func print(_ api: APIReport) {
    guard fits(api.name) else {
      leftOut += api.findings.count
      return
    }
    let versions = [api.oldVersion, api.newVersion].map { $0.map(SafeText.codeSpan) ?? "none" }
    text += "### \(SafeText.codeSpan(api.name)) \(versions[0]) to \(versions[1])\n\n"
    printCounts(api.findings)
    for (section, findings) in api.findings.bySection {
      let title = "\(section.title) (\(findings.count))"
      let isFolded = section == .information || section == .accepted
      text += isFolded ? "<details><summary>\(title)</summary>\n\n" : "#### \(title)\n\n"
      for group in FindingGroup.groups(of: findings) { print(group, of: section) }
      text += isFolded ? "\n</details>\n\n" : "\n"
    }
  }

  private mutating func printCounts(_ findings: [Finding]) {
    let counts = findings.ruleCounts
    for (section, count, rules) in counts {
      text += "- \(section.title) (\(count)): " + rules.map { "\($0.id) \($0.count)" }.joined(separator: ", ") + "\n"
    }
    if !counts.isEmpty { text += "\n" }
  }

  private mutating func print(_ group: FindingGroup, of section: ReportSection) {
    let first = group.first
    var head = "- **\(first.rule)**: \(first.verdict.summary). " + first.meaningLines.joined(separator: " ")
    if let reason = first.acceptedBecause { head += " Accepted because \(SafeText.codeSpan(reason))." }
    guard fits(head) else {
      leftOut += group.findings.count
      return
    }
    text += head + "\n"
    for findings in group.byNoun {
      for finding in findings { print(Self.item(finding), countedAs: 1) }
      if section != .information, !findings[0].carriers.isEmpty {
        print("    in \(findings[0].carriers.map(SafeText.codeSpan).listed())", countedAs: 0)
      }
      if !findings[0].generatedFiles.isEmpty {
        print("    follows in \(findings[0].generatedFiles.map(SafeText.codeSpan).listed())", countedAs: 0)
      }
    }
  }

  private mutating func print(_ item: String, countedAs count: Int) {
    if fits(item) { text += item + "\n" } else { leftOut += count }
  }

  private static func item(_ finding: Finding) -> String {
    let sentences = [finding.sentence] + finding.notes
    let words = sentences.map { $0.text(quoting: SafeText.codeSpan) }.joined(separator: " ")
    let place = finding.mainPlace.map { SafeText.codeSpan("\($0.file):\($0.line):\($0.column)") }
    let details = [place, finding.placeBefore, SafeText.codeSpan(finding.fingerprint.description)].compactMap { $0 }
    return "  - \(SafeText.codeSpan(finding.path)): \(words) <sub>\(details.joined(separator: ", "))</sub>"
  }

  private func fits(_ block: String) -> Bool {
    text.utf8.count + block.utf8.count <= limit
  }

  mutating func print(_ problems: [AcceptanceProblem]) {
    guard !problems.isEmpty else { return }
    text += "#### Problems with the list of accepted breaks (\(problems.count))\n\n"
    for problem in problems {
      print("- **\(problem.kind.rawValue)**: \(problem.sentence.text(quoting: SafeText.codeSpan))", countedAs: 1)
    }
    text += "\n"
  }

  func finished() -> String {
    leftOut > 0 ? text + "\(leftOut) more that did not fit here.\n" : text
  }
}
