import Reporting

extension DiffReport {
  /// The report for the description of a pull request: nothing that comes from a description can be markup in it.
  ///
  /// At most about `limit` bytes: findings that no longer fit are counted at the end. What breaks comes first.
  public func markdown(limit: Int = 60_000) -> String {
    var printer = MarkdownPrinter(limit: limit)
    for api in apis { printer.print(api) }
    printer.print(acceptanceProblems)
    return printer.finished(apis: apis, counts: countsLine)
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

  mutating func print(_ api: APIReport) {
    let versions = [api.oldVersion, api.newVersion].map { $0.map(SafeText.codeSpan) ?? "none" }
    text += "### \(SafeText.codeSpan(api.name)) \(versions[0]) to \(versions[1])\n\n"
    let sections = Dictionary(grouping: api.findings, by: ReportSection.init)
    for section in ReportSection.allCases {
      guard let findings = sections[section] else { continue }
      let title = "\(section.title) (\(findings.count))"
      let isFolded = section == .information || section == .accepted
      text += isFolded ? "<details><summary>\(title)</summary>\n\n" : "#### \(title)\n\n"
      for group in FindingGroup.groups(of: findings) { print(group) }
      text += isFolded ? "\n</details>\n\n" : "\n"
    }
  }

  private mutating func print(_ group: FindingGroup) {
    let first = group.first
    var head = "- **\(first.rule)**: \(first.verdict.summary). " + first.meaningLines.joined(separator: " ")
    if let reason = first.acceptedBecause { head += " Accepted because \(SafeText.codeSpan(reason))." }
    if !first.carriers.isEmpty { head += " In \(first.carriers.map(SafeText.codeSpan).listed())." }
    if !first.generatedFiles.isEmpty {
      head += " Follows in \(first.generatedFiles.map(SafeText.codeSpan).listed())."
    }
    guard fits(head) else {
      leftOut += group.findings.count
      return
    }
    text += head + "\n"
    for finding in group.findings {
      let item = Self.item(finding)
      if fits(item) { text += item + "\n" } else { leftOut += 1 }
    }
  }

  private static func item(_ finding: Finding) -> String {
    let sentences = [finding.sentence] + finding.notes
    let places = [("old", finding.oldPlace), ("new", finding.newPlace)].compactMap { version, place in
      place.map { "\(version) \(SafeText.codeSpan("\($0.file):\($0.line):\($0.column)"))" }
    }
    let words = sentences.map { $0.text(quoting: SafeText.codeSpan) }.joined(separator: " ")
    let details = (places + [SafeText.codeSpan(finding.fingerprint.description)]).joined(separator: ", ")
    return "  - \(SafeText.codeSpan(finding.path)): \(words) <sub>\(details)</sub>"
  }

  private func fits(_ block: String) -> Bool {
    text.utf8.count + block.utf8.count <= limit
  }

  mutating func print(_ problems: [AcceptanceProblem]) {
    guard !problems.isEmpty else { return }
    text += "#### The list of accepted breaks is not right (\(problems.count))\n\n"
    for problem in problems {
      let block = "- **\(problem.kind.rawValue)**: \(problem.sentence.text(quoting: SafeText.codeSpan))"
      if fits(block) { text += block + "\n" } else { leftOut += 1 }
    }
    text += "\n"
  }

  func finished(apis: [APIReport], counts: String) -> String {
    var result = text
    if leftOut > 0 { result += "\(leftOut) more that did not fit here.\n\n" }
    for api in apis.prefix(20) { result += api.versionSentence.text(quoting: SafeText.codeSpan) + "\n" }
    return result + "**" + counts + "**\n"
  }
}
