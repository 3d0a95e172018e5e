import Foundation
import SpecModel
import Testing

@testable import SpecDiff

/// What holds for all rules.
@Suite struct RuleTests {
  /// Every verdict that a rule can give in general.
  static let verdicts: [(id: String, verdict: Verdict)] = Rules.all.flatMap { rule in
    switch rule.verdicts {
    case .always(let verdict): [(rule.id, verdict)]
    case .byDirection(let request, let response): [request, response].compactMap { $0 }.map { (rule.id, $0) }
    }
  }

  static func disagreement(_ verdict: Verdict) -> String? {
    if verdict.wire == .breaks, verdict.severity != .error { return "breaks on the wire and is not an error" }
    if verdict.wire == .breaks, verdict.bump < .minor { return "breaks on the wire and needs no minor version" }
    if verdict.source == .breaks, verdict.severity == .info { return "breaks source, for information" }
    if verdict.source == .breaks, verdict.bump != .major { return "breaks source and needs no major version" }
    if verdict.severity == .info, verdict.wire != .works || verdict.source > .warns {
      return "may break, for information"
    }
    if verdict.severity == .warning, verdict.wire == .works, verdict.source == .compiles, verdict.bump < .minor {
      return "warns of nothing"
    }
    return nil
  }

  @Test func severityAndVersionAgreeWithTheVerdicts() {
    for (id, verdict) in Self.verdicts { #expect(Self.disagreement(verdict) == nil, "\(id)") }
  }

  @Test func errorsBreakSomethingOrNeedADecision() {
    let undecided = Set(Self.verdicts.filter { $0.verdict.severity == .error && !$0.verdict.breaks }.map(\.id))
    #expect(undecided == Rules.aboutTooLowVersions.union(["unclassified-change"]))
  }

  /// A rule that is written and in no list would judge nothing.
  @Test func everyRuleOfTheSourceIsListed() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/SpecDiff/Rules")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    var written: Set<String> = []
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /\b([rR]ule|[dD]eprecated|fieldDeprecated)\(\s*"([a-z-]+)"/) {
        written.insert(String(match.output.2))
      }
    }
    #expect(written == Set(Rules.all.map(\.id)))
  }

  @Test func idsAreUnique() {
    let ids = Rules.all.map(\.id) + Rules.all.compactMap(\.formerID)
    #expect(Set(ids).count == ids.count)
  }

  @Test func supersededRulesExist() {
    let ids = Set(Rules.all.map(\.id))
    for rule in Rules.all {
      #expect(rule.supersedes.isSubset(of: ids), "\(rule.id)")
      #expect(!rule.supersedes.contains(rule.id))
    }
  }

  @Test(arguments: [("pattern-added", "format-narrowed"), ("pattern-removed", "format-widened")])
  func formerNamesAreKnown(_ former: String, _ id: String) {
    #expect(Rules.rule(called: former)?.id == id)
    #expect(Rules.rule(called: id)?.id == id)
  }
}

/// Rules that have nothing to add to others.
@Suite struct SupersedingTests {
  private static func findings(_ old: (inout Field) -> Void, _ new: (inout Field) -> Void) -> [Finding] {
    var (before, after) = (SampleAPI.api, SampleAPI.api)
    old(&before.endpoints[0].request.fields[1])
    new(&after.endpoints[0].request.fields[1])
    return DiffReport.comparing(old: before, new: after).findings.filter { !$0.rule.hasPrefix("spec-version") }
  }

  private static let inWords = Requirement(.words("the issuer is in Korea"), location: SampleAPI.place(1))
  private static let enforced = Requirement(
    .condition(
      Condition(tests: [
        ConditionTest(path: ["rich"], expectation: .isPresent(true), location: SampleAPI.place(1))
      ])), location: SampleAPI.place(1))

  @Test(arguments: [inWords, enforced])
  func aFieldThatBecameRequiredHasLostNoCondition(_ requirement: Requirement) {
    let findings = Self.findings({ $0.requiredWhen = requirement }, { $0.isRequired = true })
    #expect(findings.map(\.rule) == ["request-field-became-required"])
  }

  @Test func aFieldThatWasRequiredIsNotRequiredInMoreCases() {
    let findings = Self.findings({ $0.isRequired = true }, { $0.requiredWhen = Self.enforced })
    #expect(findings.map(\.rule) == ["request-field-became-optional"])
  }

  @Test func wordsWereNeverEnforced() throws {
    let finding = try #require(Self.findings({ $0.requiredWhen = Self.inWords }, { _ in }).first)
    #expect(finding.rule == "request-condition-removed")
    #expect(finding.meanings[0].text == "Only the documentation asked for the field in that case; nothing checked it.")
  }

  @Test func valuesThatMoveIntoAnEnumAreNotGone() {
    let findings = Self.findings(
      {
        $0.constraints = [Constraint(.allowedValues(["VISA"]), location: SampleAPI.place(1))]
        $0.knownValues = ["JCB"]
      }, { $0.type = .openEnum("Brand") })
    #expect(findings.map(\.rule) == ["string-became-enum"])
  }

  @Test func anotherPartIsNotSuperseded() {
    var (old, new) = (SampleAPI.api, SampleAPI.api)
    old.endpoints[0].request.fields[2].requiredWhen = Self.inWords
    new.endpoints[0].request.fields[2].requiredWhen = nil
    new.endpoints[0].request.fields[1].isRequired = true
    let rules = DiffReport.comparing(old: old, new: new).findings.map(\.rule)
    #expect(rules.contains("request-condition-removed"))
  }

  @Test func limitsOfTextsCarryOverToEnums() {
    let findings = Self.findings(
      { $0.type = .openEnum("Brand") },
      {
        $0.type = .string
        $0.constraints = [Constraint(.maxLength(3), location: SampleAPI.place(1))]
      })
    #expect(findings.map(\.rule) == ["max-length-decreased", "enum-became-string"])
  }
}
