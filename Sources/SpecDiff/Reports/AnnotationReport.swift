import Reporting

extension DiffReport {
  /// The report as workflow commands of GitHub Actions: the verdict, then one line for each finding, which GitHub shows
  /// beside the changed lines.
  ///
  /// Places are those of the new version, which is the one that a pull request shows. `filePath` turns the path of a
  /// file as the report shows it into its path from the root of the repository, which is how GitHub finds it.
  public func annotations(filePath: (String) -> String = { $0 }) -> String {
    var words = verdictLine.text(quoting: SafeText.quoted)
    if let comparison { words += " " + comparison.sentence.text(quoting: SafeText.quoted) }
    let verdict = Self.command(fails ? "error" : "notice", nil, title: "gen diff", message: words)
    let findings = findings.map { Self.annotation($0, filePath) }
    let problems = acceptanceProblems.map { problem in
      Self.command(
        "error", problem.place?.inFile(filePath), title: problem.kind.rawValue,
        message: problem.sentence.text(quoting: SafeText.quoted))
    }
    return verdict + (problems + findings).joined()
  }

  private static func annotation(_ finding: Finding, _ filePath: (String) -> String) -> String {
    let level =
      switch ReportSection(finding) {
      case .breaks, .needsDecision, .version: "error"
      case .mayBreak: "warning"
      case .information, .accepted: "notice"
      }
    let sentences = [finding.sentence] + finding.notes
    let message =
      SafeText.line(finding.path) + ": " + sentences.map { $0.text(quoting: SafeText.quoted) }.joined(separator: " ")
      + " " + finding.meaningLines.joined(separator: " ")
    return command(
      level, finding.newPlace?.inFile(filePath), title: "\(finding.rule) \(finding.fingerprint)", message: message)
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

extension Place {
  fileprivate func inFile(_ filePath: (String) -> String) -> Place {
    var place = self
    place.file = filePath(file)
    return place
  }
}
