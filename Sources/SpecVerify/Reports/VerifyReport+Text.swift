import Reporting

extension VerifyReport {
  /// The report for a terminal.
  public func text() -> String {
    var lines = [verdict]
    for finding in findings where !finding.isAccepted && finding.kind != .neverSeen {
      lines.append(
        "\(SafeText.line(finding.path)): \(finding.kind.level.rawValue): \(finding.sentence), \(finding.countWords) "
          + "[\(finding.kind.rawValue) \(finding.fingerprint)]")
      lines.append("  \(finding.paste.placeWords): \(finding.paste.words)")
      lines += finding.paste.safeLines.map { "    " + $0 }
    }
    for group in NeverSeen.groups(of: findings.filter { !$0.isAccepted }) {
      lines.append(
        "\(SafeText.line(group.path)): \(FindingKind.neverSeen.level.rawValue): never came, \(group.countWords): "
          + "\(group.names.map { SafeText.line($0) }.joined(separator: ", ")) [\(FindingKind.neverSeen.rawValue)]")
    }
    for entry in skipped {
      lines.append("\(SafeText.line(entry.file)):\(entry.place.line): \(entry.words) [\(entry.problem.rawValue)]")
    }
    if skippedCount > skipped.count { lines.append("\(skippedCount - skipped.count) more entries skipped") }
    lines += acceptanceProblems.map { "accepted findings: error: \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Paste {
  /// The lines to paste, whole: what is cut cannot be pasted.
  var safeLines: [String] { lines.map(SafeText.wholeLine) }

  var placeWords: String { "\(SafeText.line(file)):\(line):\(column)" }
}
