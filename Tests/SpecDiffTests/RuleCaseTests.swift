import Foundation
import SpecDiff
import Testing

/// One folder for each rule: two tiny descriptions, and the report that the rule must be in.
@Suite struct RuleCaseTests {
  /// No description can have what no rule knows; `NothingUnreportedTests` makes up such changes.
  static let ids = Rules.all.map(\.id).filter { $0 != "unclassified-change" }

  @Test(arguments: ids)
  func isReported(_ id: String) throws {
    let folder = CaseFolder("Diff/\(id)")
    let base = CaseFolder("Diff/base").url
    let report = DiffReport.comparing(
      old: try folder.apis("old", base: base), new: try folder.apis("new", base: base))
    try folder.expect(report.text(), in: "expected.txt")
    let findings = report.findings.filter { $0.rule == id }
    #expect(!findings.isEmpty, "no finding of \(id)")
    let rule = try #require(Rules.all.first { $0.id == id })
    #expect(rule.canBreak || !findings.contains(where: \.verdict.mustBeAccepted))
    for finding in findings { #expect(RuleTests.disagreement(finding.verdict) == nil, "\(finding.verdict)") }
  }

  @Test func everyFolderIsARule() {
    for name in CaseFolder.names(in: "Diff") where name != "base" {
      #expect(Self.ids.contains(name), "no rule is called \(name)")
    }
  }

  @Test func everyRowOfTheCatalogueIsCovered() throws {
    for id in Catalogue.rows.flatMap({ $0 }) {
      #expect(Self.ids.contains(id), "no rule \(id)")
    }
  }

  @Test func rulesAreListed() throws {
    let list = Rules.list()
    for rule in Rules.all { #expect(list.contains("\(rule.id): \(rule.title)\n")) }
  }
}
