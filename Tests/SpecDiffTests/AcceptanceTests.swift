import SpecDiff
import SpecModel
import Testing

/// Breaks that somebody has accepted: an entry that does not hold is a problem, never "no exceptions".
@Suite struct AcceptanceTests {
  static let file = SourceFile(path: "accepted-breaks.json", bytes: Array("[\n  {}\n]\n".utf8))
  static let today = CalendarDay(year: 2026, month: 6, day: 30)!

  static var report: DiffReport {
    var new = SampleAPI.api
    new.version = "2.0.0"
    new.endpoints[0].path = "/v2/store"
    return DiffReport.comparing(old: SampleAPI.api, new: new)
  }

  static func accepting(
    _ fingerprint: String?, _ reason: String = "The old path answers until August.", expires: String?
  )
    -> DiffReport
  {
    let entry = AcceptedBreak(
      fingerprint: fingerprint ?? report.findings[0].fingerprint.description, reason: reason, expires: expires,
      location: SourceLocation(file: 0, offset: 4))
    return report.accepting([entry], from: file, today: today)
  }

  @Test(arguments: [nil, "2026-06-30", "2028-02-29", "2400-02-29"])
  func acceptedBreaksDoNotFail(_ expires: String?) {
    #expect(Self.report.fails(at: .breaking))
    let report = Self.accepting(nil, expires: expires)
    #expect(report.acceptanceProblems.isEmpty)
    #expect(!report.fails(at: .info))
    #expect(report.requiredBump == .minor)
    #expect(report.text().contains("Accepted because `The old path answers until August.`"))
  }

  @Test(arguments: [
    (nil, " ", nil, AcceptanceProblem.Kind.malformed), ("123", "why", nil, .malformed),
    (nil, "why", "2026-06-29", .expired), (nil, "why", "2026-02-29", .malformed), (nil, "why", "tomorrow", .malformed),
    (nil, "why", "2100-02-29", .malformed), (nil, "why", "2400-02-30", .malformed),
    ("0123456789abcdef", "why", nil, .unmatched), ("0123456789ABCDEF", "why", nil, .malformed),
    ("0123456789abcdefa", "why", nil, .malformed),
  ])
  func otherEntriesAreProblems(
    _ fingerprint: String?, _ reason: String, _ expires: String?, _ kind: AcceptanceProblem.Kind
  ) {
    let report = Self.accepting(fingerprint, reason, expires: expires)
    #expect(report.acceptanceProblems.map(\.kind) == [kind])
    #expect(report.acceptanceProblems.first?.place == Place(file: "accepted-breaks.json", line: 2, column: 3))
    #expect(report.fails(at: .never))
    #expect(!report.findings[0].isAccepted)
  }

  @Test func repeatedEntriesAreProblems() {
    let entry = AcceptedBreak(
      fingerprint: Self.report.findings[0].fingerprint.description, reason: "why", expires: nil,
      location: SourceLocation(file: 0, offset: 4))
    let report = Self.report.accepting([entry, entry], from: Self.file, today: Self.today)
    #expect(report.acceptanceProblems.map(\.kind) == [.repeated])
  }

  @Test(arguments: zip(FailOn.allCases, [false, true, true, true, true]))
  func thresholdsAreKept(_ threshold: FailOn, _ fails: Bool) {
    #expect(Self.report.fails(at: threshold) == fails)
  }
}
