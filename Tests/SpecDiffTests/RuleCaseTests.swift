import Foundation
import SpecDiff
import Testing

/// One folder for each rule: two tiny descriptions, and the report that the rule must be in.
@Suite struct RuleCaseTests {
  @Test(arguments: Rules.all.map(\.id))
  func isReported(_ id: String) throws {
    let folder = CaseFolder("Diff/\(id)")
    let base = CaseFolder("Diff/base").url
    let report = DiffReport.comparing(
      old: try folder.apis("old", base: base), new: try folder.apis("new", base: base))
    try folder.expect(report.text(), in: "expected.txt")
    let findings = report.findings.filter { $0.rule == id }
    #expect(!findings.isEmpty, "no finding of \(id)")
    let rule = try #require(Rules.all.first { $0.id == id })
    #expect(rule.canBreak || !findings.contains(where: \.verdict.breaks))
  }

  @Test func everyFolderIsARule() {
    let ids = Set(Rules.all.map(\.id))
    for name in CaseFolder.names(in: "Diff") where name != "base" {
      #expect(ids.contains(name), "no rule is called \(name)")
    }
  }

  @Test func everyRowOfTheCatalogueIsCovered() throws {
    let ids = Set(Rules.all.map(\.id) + Rules.inapplicable.map(\.id))
    #expect(ids.count == Rules.all.count + Rules.inapplicable.count, "an id is used twice")
    let rows = Catalogue.rows
    #expect(rows.count == 72)
    for id in rows.flatMap({ $0 }) {
      #expect(ids.contains(id), "no rule \(id)")
    }
  }

  @Test func rulesAreListed() throws {
    let list = Rules.list()
    for rule in Rules.all { #expect(list.contains("\(rule.id): \(rule.title)\n")) }
    for rule in Rules.inapplicable { #expect(list.contains("\(rule.id): \(rule.reason)\n")) }
  }
}
