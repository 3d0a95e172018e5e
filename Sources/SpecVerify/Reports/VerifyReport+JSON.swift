import Reporting

extension VerifyReport {
  /// The report as one JSON object. `format` is raised when a member goes or changes its meaning.
  public func json(failingAt threshold: VerifyThreshold) -> String {
    let value = JSONText.object([
      ("format", .number(1)),
      ("fails", .boolean(fails(at: threshold))),
      ("verdict", .string(verdict)),
      ("messages", .number(messageCount)),
      ("skippedEntries", .number(skippedCount)),
      ("foreignEntries", .number(foreignCount)),
      ("apis", .array(apis.map(Self.json))),
      ("skipped", .array(skipped.map(Self.json))),
      ("acceptanceProblems", .strings(acceptanceProblems)),
    ])
    return value.text() + "\n"
  }

  private static func json(_ api: APIReport) -> JSONText {
    .object([
      ("api", .string(api.name)), ("messages", .number(api.messageCount)),
      ("findings", .array(api.findings.map(json))),
    ])
  }

  private static func json(_ finding: VerifyFinding) -> JSONText {
    .object([
      ("code", .string(finding.kind.rawValue)),
      ("level", .string(finding.kind.level.rawValue)),
      ("fingerprint", .string(finding.fingerprint.description)),
      ("path", .string(finding.path)),
      ("sentence", .string(finding.sentence)),
      ("messages", .number(finding.count)),
      ("ofMessages", .number(finding.total)),
      ("file", .string(finding.paste.file)),
      ("line", .number(finding.paste.line)),
      ("column", .number(finding.paste.column)),
      ("where", .string(finding.paste.words)),
      ("lines", .strings(finding.paste.lines)),
      ("acceptedBecause", .optional(finding.acceptedBecause)),
    ])
  }

  private static func json(_ entry: SkippedEntry) -> JSONText {
    .object([
      ("file", .string(entry.file)), ("line", .number(entry.place.line)), ("entry", .number(entry.place.number)),
      ("code", .string(entry.problem.rawValue)), ("sentence", .string(entry.problem.words)),
    ])
  }
}
