import Reporting

extension DiffReport {
  /// The report for a terminal: the verdict in the first line, then what was compared, then what breaks first. Lines end
  /// with a line feed.
  ///
  /// Colours are for terminals only; without them the text has no control characters but line feeds.
  public func text(inColour: Bool = false) -> String {
    var printer = TextPrinter(inColour: inColour)
    printer.line(printer.plain(verdictLine), style: fails ? .red : .green)
    if let comparison { printer.line(printer.plain(comparison.sentence), style: .faint) }
    printer.print(acceptanceProblems)
    for api in apis where !api.findings.isEmpty { printer.print(api) }
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
    line()
    line("\(SafeText.line(api.name)) \(versions[0]) -> \(versions[1])", style: .bold)
    printCounts(api.findings)
    for (section, findings) in api.findings.bySection {
      line()
      line("\(section.title) (\(findings.count))", style: Self.style(of: section))
      for group in FindingGroup.groups(of: findings) { print(group, of: section) }
    }
  }

  private mutating func printCounts(_ findings: [Finding]) {
    let counts = findings.ruleCounts
    if !counts.isEmpty { line() }
    for (section, count, rules) in counts {
      line("  \(section.title) (\(count)): " + rules.map { "\($0.id) \($0.count)" }.joined(separator: ", "))
    }
  }

  private static func style(of section: ReportSection) -> Style {
    switch section {
    case .breaks, .needsDecision, .version: .red
    case .mayBreak: .yellow
    case .information, .accepted: .bold
    }
  }

  private mutating func print(_ group: FindingGroup, of section: ReportSection) {
    let first = group.first
    line()
    line("  \(first.rule): \(first.verdict.summary)", style: .bold)
    for meaning in first.meaningLines { line("  \(meaning)") }
    if let reason = first.acceptedBecause { line("  Accepted because \(SafeText.quoted(reason))") }
    for findings in group.byNoun {
      for finding in findings { print(finding) }
      // Who only wants to know what is new does not look for the messages that carry it.
      if section != .information, !findings[0].carriers.isEmpty {
        line("      in \(findings[0].carriers.map(SafeText.line).listed())")
      }
      if !findings[0].generatedFiles.isEmpty {
        line("      follows in \(findings[0].generatedFiles.map(SafeText.line).listed())")
      }
    }
  }

  private mutating func print(_ finding: Finding) {
    let place = finding.mainPlace.map { $0.text + ": " } ?? ""
    let before = finding.placeBefore.map { " (\($0))" } ?? ""
    line(
      "    \(place)\(SafeText.line(finding.path)): \(plain(finding.sentence))\(before) [\(finding.fingerprint)]")
    for note in finding.notes { line("      \(plain(note))") }
  }

  mutating func print(_ problems: [AcceptanceProblem]) {
    guard !problems.isEmpty else { return }
    line()
    line("Problems with the list of accepted breaks (\(problems.count))", style: .red)
    line()
    for problem in problems {
      let place = problem.place.map { $0.text + ": " } ?? ""
      line("  \(place)\(plain(problem.sentence)) [\(problem.kind.rawValue)]")
    }
  }
}

extension Place {
  /// `Specs/AlipayVaulting/objects/Env.json:12:7`
  var text: String {
    "\(SafeText.line(file)):\(line):\(column)"
  }
}

extension Finding {
  /// Where to look: in the new version, or in the old one if the part is gone.
  var mainPlace: Place? {
    guard let newPlace else { return oldPlace }
    return newPlace.isExact || oldPlace?.isExact != true ? newPlace : oldPlace
  }

  /// Where the part was in the old version, if it is in both: line and column if it is still in the same file.
  var placeBefore: String? {
    guard let oldPlace, let newPlace, oldPlace.isExact, newPlace.isExact else { return nil }
    let isSameFile = [oldPlace, newPlace].allSatisfy { $0.file.hasSuffix("/" + nounFile) }
    return isSameFile ? "was \(oldPlace.line):\(oldPlace.column)" : "was \(oldPlace.text)"
  }
}
