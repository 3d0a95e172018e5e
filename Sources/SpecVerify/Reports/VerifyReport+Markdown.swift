import Reporting

extension VerifyReport {
  /// The report for an issue or a pull request: nothing in it can be markup.
  public func markdown() -> String {
    var text = "**gen verify**: \(verdict)\n"
    for api in apis where !api.findings.isEmpty {
      text += "\n### \(SafeText.codeSpan(api.name))\n\n"
      for finding in api.findings where !finding.isAccepted && finding.kind != .neverSeen {
        text += "- **\(finding.kind.rawValue)** \(SafeText.codeSpan(finding.path)): \(finding.sentence), "
        text += "\(finding.countWords). <sub>\(finding.fingerprint)</sub>\n"
        text += "  \(SafeText.codeSpan(finding.paste.placeWords)): \(finding.paste.words)"
        text += "\n"
        // An indented block: no text in it can end it.
        if !finding.paste.lines.isEmpty {
          text += "\n" + finding.paste.safeLines.map { "      \($0)\n" }.joined() + "\n"
        }
      }
      for group in NeverSeen.groups(of: api.findings.filter { !$0.isAccepted }) {
        text += "- **\(FindingKind.neverSeen.rawValue)** \(SafeText.codeSpan(group.path)): never came, "
        text += "\(group.countWords): \(group.names.map(SafeText.codeSpan).joined(separator: ", "))\n"
      }
    }
    if skippedCount > 0 { text += "\n### Skipped\n\n" }
    for entry in skipped {
      text += "- \(SafeText.codeSpan("\(entry.file):\(entry.place.line)")): \(entry.words)\n"
    }
    if !acceptanceProblems.isEmpty { text += "\n### Accepted findings\n\n" }
    for problem in acceptanceProblems { text += "- \(problem)\n" }
    return text
  }
}
