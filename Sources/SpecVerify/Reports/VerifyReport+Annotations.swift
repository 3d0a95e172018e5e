import Reporting

extension VerifyReport {
  /// The report as workflow commands of GitHub Actions, shown beside the description's lines.
  ///
  /// - Parameter filePath: The path of a description's file from the root of its repository.
  public func annotations(filePath: (String) -> String = { $0 }) -> String {
    var commands = ["::notice title=gen verify::\(Self.escaped(verdict))"]
    for finding in findings where !finding.isAccepted { commands.append(Self.command(finding, filePath)) }
    for entry in skipped {
      commands.append("::notice title=\(entry.problem.rawValue)::\(Self.escaped("\(entry.file): \(entry.words)"))")
    }
    commands += acceptanceProblems.map { "::error title=accepted findings::\(Self.escaped($0))" }
    return commands.joined(separator: "\n") + "\n"
  }

  private static func command(_ finding: VerifyFinding, _ filePath: (String) -> String) -> String {
    let level =
      switch finding.kind.level {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    let paste = finding.paste
    let place = "file=\(escaped(filePath(paste.file), isProperty: true)),line=\(paste.line),col=\(paste.column)"
    var message = "\(SafeText.line(finding.path)): \(finding.sentence), \(finding.countWords). \(paste.words)"
    for line in paste.safeLines { message += " " + line }
    return "::\(level) \(place),title=\(finding.kind.rawValue) \(finding.fingerprint)::\(escaped(message))"
  }

  private static func escaped(_ text: String, isProperty: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      case _: result += SafeText.isVisible(scalar) ? String(scalar) : SafeText.line(String(scalar))
      }
    }
    return result
  }
}
