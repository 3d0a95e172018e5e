import Reporting

extension DiffReport {
  /// The report as one JSON object, with a line feed at the end. ``jsonSchema`` describes it; `format` is raised when a
  /// member goes or changes its meaning, and members may be added without that.
  public func json() -> String {
    let value = JSONText.object([
      ("format", .number(1)),
      ("verdict", .string(verdictLine.text(quoting: { "`" + $0 + "`" }))),
      ("fails", .boolean(fails)),
      ("compared", Self.json(comparison)),
      ("requiredBump", .string(requiredBump.rawValue)),
      ("breaking", .boolean(fails(at: .breaking))),
      ("apis", .array(apis.map(Self.json))),
      ("acceptanceProblems", .array(acceptanceProblems.map(Self.json))),
    ])
    return value.text() + "\n"
  }

  private static func json(_ comparison: Comparison?) -> JSONText {
    guard let comparison else { return .null }
    let side = { (side: Comparison.Side) in
      JSONText.object([
        ("folder", .string(side.folder)), ("reference", .optional(side.reference)),
        ("commit", .optional(side.commit)),
      ])
    }
    return .object([("old", side(comparison.old)), ("new", side(comparison.new))])
  }

  private static func json(_ api: APIReport) -> JSONText {
    .object([
      ("api", .string(api.name)),
      ("oldVersion", .optional(api.oldVersion)),
      ("newVersion", .optional(api.newVersion)),
      ("requiredBump", .string(api.requiredBump.rawValue)),
      ("requiredVersion", .optional(api.requiredVersion)),
      ("versionIsRaisedEnough", .boolean(api.isVersionRaisedEnough)),
      ("findings", .array(api.findings.map(json))),
    ])
  }

  private static func json(_ finding: Finding) -> JSONText {
    let quoted = { (sentence: Sentence) in sentence.text(quoting: { "`" + $0 + "`" }) }
    return .object([
      ("rule", .string(finding.rule)),
      ("fingerprint", .string(finding.fingerprint.description)),
      ("severity", .string(finding.verdict.severity.rawValue)),
      ("wire", .string(finding.verdict.wire.rawValue)),
      ("source", .string(finding.verdict.source.rawValue)),
      ("bump", .string(finding.verdict.bump.rawValue)),
      ("breaks", .boolean(finding.verdict.breaks)),
      ("path", .string(finding.path)),
      ("stablePath", .string(finding.stablePath)),
      ("sentence", .string(quoted(finding.sentence))),
      ("meanings", .array(finding.meanings.map(json))),
      ("notes", .strings(finding.notes.map(quoted))),
      ("oldValue", .optional(finding.oldValue)),
      ("newValue", .optional(finding.newValue)),
      ("oldPlace", json(finding.oldPlace)),
      ("newPlace", json(finding.newPlace)),
      ("reached", .array(finding.reached.map(json))),
      ("file", .string(finding.nounFile)),
      ("generatedFiles", .strings(finding.generatedFiles)),
      ("acceptedBecause", .optional(finding.acceptedBecause)),
    ])
  }

  private static func json(_ meaning: Finding.Meaning) -> JSONText {
    .object([("direction", .optional(meaning.direction?.rawValue)), ("text", .string(meaning.text))])
  }

  private static func json(_ reached: Reached) -> JSONText {
    .object([
      ("endpoint", .string(reached.endpoint)), ("direction", .string(reached.direction.rawValue)),
      ("path", .string(reached.path)),
    ])
  }

  private static func json(_ place: Place?) -> JSONText {
    guard let place else { return .null }
    return .object([
      ("file", .string(place.file)), ("line", .number(place.line)), ("column", .number(place.column)),
      ("isExact", .boolean(place.isExact)),
    ])
  }

  private static func json(_ problem: AcceptanceProblem) -> JSONText {
    .object([
      ("code", .string(problem.kind.rawValue)),
      ("sentence", .string(problem.sentence.text(quoting: { "`" + $0 + "`" }))),
      ("place", json(problem.place)),
    ])
  }
}
