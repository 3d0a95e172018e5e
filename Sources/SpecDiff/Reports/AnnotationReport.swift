import Reporting

extension DiffReport {
  /// The report as workflow commands of GitHub Actions, one line for each finding: shown beside the changed lines.
  ///
  /// Places are those of the new version, which is the one that a pull request shows.
  public func annotations() -> String {
    let findings = findings.map(Self.annotation)
    let problems = acceptanceProblems.map { problem in
      Self.command(
        "error", problem.place, title: problem.kind.rawValue,
        message: problem.sentence.text(quoting: SafeText.quoted))
    }
    return (findings + problems).joined()
  }

  private static func annotation(_ finding: Finding) -> String {
    let level =
      switch ReportSection(finding) {
      case .breaks: "error"
      case .mayBreak: "warning"
      case .information, .accepted: "notice"
      }
    let sentences = [finding.sentence] + finding.notes
    let message =
      SafeText.line(finding.path) + ": " + sentences.map { $0.text(quoting: SafeText.quoted) }.joined(separator: " ")
      + " " + finding.meaningLines.joined(separator: " ")
    return command(level, finding.newPlace, title: "\(finding.rule) \(finding.fingerprint)", message: message)
  }

  private static func command(_ level: String, _ place: Place?, title: String, message: String) -> String {
    var properties: [String] = []
    if let place {
      properties = ["file=" + escapedProperty(place.file), "line=\(place.line)", "col=\(place.column)"]
    }
    properties.append("title=" + escapedProperty(title))
    return "::\(level) " + properties.joined(separator: ",") + "::" + escapedMessage(message) + "\n"
  }

  private static func escapedMessage(_ text: String) -> String {
    escaped(text, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")])
  }

  private static func escapedProperty(_ text: String) -> String {
    escaped(text, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C")])
  }

  private static func escaped(_ text: String, _ table: [(Unicode.Scalar, String)]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let (_, replacement) = table.first(where: { $0.0 == scalar }) {
        result += replacement
      } else if SafeText.isVisible(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += SafeText.line(String(scalar))
      }
    }
    return result
  }
}
