import Reporting

/// What recorded messages show about descriptions: what all forms of report are made from.
public struct VerifyReport: Sendable {
  public var apis: [APIReport]
  /// The first entries that could not be read.
  public var skipped: [SkippedEntry]
  public var skippedCount: Int
  /// Entries that are about other addresses.
  public var foreignCount: Int
  /// Entries of the list of accepted findings that do not hold; while there are any, the report fails.
  public var acceptanceProblems: [String] = []

  public struct APIReport: Sendable {
    public var name: String
    public var messageCount: Int
    /// The heaviest first, then by path.
    public var findings: [VerifyFinding]

    init(name: String, messageCount: Int, findings: [VerifyFinding]) {
      self.name = name
      self.messageCount = messageCount
      self.findings = findings.sorted { left, right in
        (left.kind.level.rank, left.path, left.fingerprint.description)
          < (right.kind.level.rank, right.path, right.fingerprint.description)
      }
    }
  }

  /// An entry that was skipped.
  public struct SkippedEntry: Sendable {
    public var file: String
    public var place: EntryPlace
    public var problem: EntryProblem
  }

  public var findings: [VerifyFinding] { apis.flatMap(\.findings) }

  public var messageCount: Int { apis.reduce(0) { $0 + $1.messageCount } }

  public func count(of level: FindingLevel) -> Int {
    findings.count { !$0.isAccepted && $0.kind.level == level }
  }

  /// Whether there were entries, and none of them had a message of a described endpoint.
  public var isAboutNothing: Bool { messageCount == 0 && skippedCount + foreignCount > 0 }

  /// Whether a finding reaches the threshold, or the list of accepted findings is wrong.
  public func fails(at threshold: VerifyThreshold) -> Bool {
    !acceptanceProblems.isEmpty || findings.contains { !$0.isAccepted && threshold.isReached(by: $0.kind.level) }
  }

  /// The verdict, as one line.
  var verdict: String {
    var parts = [
      Self.words(count(of: .error), "error"), Self.words(count(of: .warning), "warning"),
      Self.words(count(of: .info), "note"),
    ]
    let accepted = findings.count(where: \.isAccepted)
    if accepted > 0 { parts.append("\(accepted) accepted") }
    var line = parts.joined(separator: ", ") + " in " + Self.words(messageCount, "message")
    if skippedCount > 0 { line += "; " + Self.words(skippedCount, "entry", "entries") + " skipped" }
    if foreignCount > 0 { line += "; " + Self.words(foreignCount, "entry", "entries") + " for other addresses" }
    return line
  }

  private static func words(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
  }
}
