public import SpecModel

/// Everything that differs between two versions of one or several APIs, judged: what all forms of report are made from.
public struct DiffReport: Sendable {
  /// By name.
  public var apis: [APIReport]
  /// The mistakes in the list of accepted breaks; the report fails while there are any.
  public var acceptanceProblems: [AcceptanceProblem] = []
  /// From which findings on the report fails.
  public var threshold = FailOn.breaking
  /// Where the two versions came from; `nil` if that is unknown.
  public var comparison: Comparison?

  /// Compares two checked versions of one API. Both must come from the reader: what it refuses is not compared here.
  public static func comparing(old: API, new: API) -> DiffReport {
    DiffReport(apis: [APIReport.comparing(old: old, new: new)])
  }

  /// Compares two trees of APIs by name; an API that only one tree has is one finding. If both trees have one API,
  /// these two are compared, whatever they are called.
  public static func comparing(old: [API], new: [API]) -> DiffReport {
    if old.count == 1 && new.count == 1 { return comparing(old: old[0], new: new[0]) }
    let pairs = Pairing(old, new, by: \.name)
    let reports =
      pairs.both.map { APIReport.comparing(old: $0.old, new: $0.new) } + pairs.removed.map(APIReport.removing)
      + pairs.added.map(APIReport.adding)
    return DiffReport(apis: reports.sorted { $0.name < $1.name })
  }

  public var findings: [Finding] {
    apis.flatMap(\.findings)
  }

  /// The highest bump that any of the APIs needs.
  public var requiredBump: Bump {
    apis.map(\.requiredBump).max() ?? .none
  }

  /// How many findings there are of a severity, without those that are accepted.
  public func count(of severity: FindingSeverity) -> Int {
    findings.count { !$0.isAccepted && $0.verdict.severity == severity }
  }

  /// Whether the report reaches its ``threshold``.
  public var fails: Bool { fails(at: threshold) }

  /// Whether the report reaches the threshold. Problems with the list of accepted breaks always do.
  public func fails(at threshold: FailOn) -> Bool {
    !acceptanceProblems.isEmpty || findings.contains { !$0.isAccepted && threshold.isReached(by: $0.verdict) }
  }

  /// The report with the generated files named that follow from each finding. `generatedFiles` gets the name of the API
  /// and the path of a file of its description, from the API's folder (`objects/Env.json`), and answers paths.
  public func namingGeneratedFiles(
    _ generatedFiles: (_ api: String, _ descriptionFile: String) -> [String]
  ) -> DiffReport {
    var report = self
    for api in report.apis.indices {
      for index in report.apis[api].findings.indices {
        report.apis[api].findings[index].generatedFiles = generatedFiles(
          report.apis[api].name, report.apis[api].findings[index].nounFile)
      }
    }
    return report
  }
}

/// From which findings on a report fails.
public enum FailOn: String, Sendable, CaseIterable {
  case never
  /// Findings of severity error.
  case error
  /// What breaks on the wire or in source, and errors.
  case breaking
  /// Errors and warnings.
  case warning
  /// Any finding.
  case info

  func isReached(by verdict: Verdict) -> Bool {
    switch self {
    case .never: false
    case .error: verdict.severity == .error
    case .breaking: verdict.mustBeAccepted
    case .warning: verdict.severity >= .warning || verdict.breaks
    case .info: true
    }
  }
}
