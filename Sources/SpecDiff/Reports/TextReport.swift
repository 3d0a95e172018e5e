import Reporting

extension DiffReport {
  /// The report for a terminal: what breaks first, the verdict at the end. Lines end with a line feed.
  ///
  /// Colours are for terminals only; without them the text has no control characters but line feeds.
  public func text(inColour: Bool = false) -> String {
    var printer = TextPrinter(inColour: inColour)
    for api in apis { printer.print(api) }
    printer.print(acceptanceProblems)
    for api in apis { printer.line(printer.plain(api.versionSentence)) }
    printer.line(countsLine, style: fails(at: .breaking) ? .red : .green)
    return printer.text
  }
}

/// Writes the lines of a text report.
private struct TextPrinter {
  enum Style: String {
    case red = "31"
    case yellow = "33"
    case green = "32"
    case bold = "1"
    case faint = "2"
  }

  var inColour: Bool
  private(set) var text = ""

  init(inColour: Bool) {
    self.inColour = inColour
  }

  mutating func line(_ content: String = "", style: Style? = nil) {
    guard let style, inColour else {
      text += content + "\n"
      return
    }
    text += "\u{1B}[\(style.rawValue)m\(content)\u{1B}[0m\n"
  }

  func plain(_ sentence: Sentence) -> String {
    sentence.text(quoting: SafeText.quoted)
  }

  mutating func print(_ api: APIReport) {
    let versions = [api.oldVersion, api.newVersion].map { $0.map(SafeText.line) ?? "(none)" }
    line("\(SafeText.line(api.name)) \(versions[0]) -> \(versions[1])", style: .bold)
    line()
    let sections = Dictionary(grouping: api.findings, by: ReportSection.init)
    for section in ReportSection.allCases {
      guard let findings = sections[section] else { continue }
      line("\(section.title) (\(findings.count))", style: Self.style(of: section))
      line()
      for group in FindingGroup.groups(of: findings) { print(group) }
    }
  }

  private static func style(of section: ReportSection) -> Style {
    switch section {
    case .breaks: .red
    case .mayBreak: .yellow
    case .information, .accepted: .bold
    }
  }

  private mutating func print(_ group: FindingGroup) {
    let first = group.first
    line("  \(first.rule): \(first.verdict.summary)", style: .bold)
    for finding in group.findings {
      line("    \(SafeText.line(finding.path)): \(plain(finding.sentence))")
      for note in finding.notes { line("      \(plain(note))") }
      line("      \(Self.places(of: finding))", style: .faint)
    }
    for meaning in first.meaningLines { line("    \(meaning)") }
    if let reason = first.acceptedBecause { line("    accepted because \(SafeText.quoted(reason))") }
    if !first.carriers.isEmpty { line("    in \(first.carriers.map(SafeText.line).listed())") }
    if !first.generatedFiles.isEmpty { line("    follows in \(first.generatedFiles.map(SafeText.line).listed())") }
    line()
  }

  private static func places(of finding: Finding) -> String {
    let old = finding.oldPlace.map { "old \($0.text)" }
    let new = finding.newPlace.map { "new \($0.text)" }
    return ([old, new].compactMap { $0 } + [finding.fingerprint.description]).joined(separator: "  ")
  }

  mutating func print(_ problems: [AcceptanceProblem]) {
    guard !problems.isEmpty else { return }
    line("The list of accepted breaks is not right (\(problems.count))", style: .red)
    line()
    for problem in problems {
      line("  \(problem.kind.rawValue): \(plain(problem.sentence))")
      if let place = problem.place { line("    \(place.text)", style: .faint) }
    }
    line()
  }
}

extension Place {
  /// `Specs/AlipayVaulting/objects/Env.json:12:7`, in parentheses if the thing itself is not there.
  var text: String {
    let place = "\(SafeText.line(file)):\(line):\(column)"
    return isExact ? place : "(\(place))"
  }
}
