import SpecModel
import Testing

@testable import SpecDiff

/// Whatever changes in a description, there is a finding about it.
@Suite struct NothingUnreportedTests {
  @Test func sameVersionsDiffer() {
    let report = DiffReport.comparing(old: SampleAPI.api, new: SampleAPI.api)
    #expect(report.findings.isEmpty)
    #expect(!report.fails(at: .info))
  }

  @Test(arguments: Mutation.all.map(\.name))
  func isReported(_ name: String) throws {
    let mutation = try #require(Mutation.all.first { $0.name == name })
    var changed = SampleAPI.api
    mutation.change(&changed)
    for (old, new) in [(SampleAPI.api, changed), (changed, SampleAPI.api)] {
      let findings = DiffReport.comparing(old: old, new: new).findings
      #expect(!findings.isEmpty)
      #expect(!findings.contains { $0.rule == "unclassified-change" })
    }
  }

  #if os(Linux)
    @Test func everyPropertyOfTheModelIsReported() {
      let changes = ModelWalk(SampleAPI.api).changes
      var reported: Set<String> = []
      for change in changes {
        for (old, new) in [(SampleAPI.api, change.api), (change.api, SampleAPI.api)] {
          let findings = DiffReport.comparing(old: old, new: new).findings
          // How a boolean or an integer travels: the model has it for all fields, and it means nothing for the others.
          #expect(!findings.isEmpty || change.property == "Field.scalarForm", "\(change.path)")
          if findings.contains(where: { $0.rule != "unclassified-change" && !$0.rule.hasPrefix("spec-version-not") }) {
            reported.insert(change.property)
          }
        }
      }
      for property in Set(changes.map(\.property)) {
        #expect(reported.contains(property), "no rule judges a change of \(property)")
      }
      // The walk has seen the model: it would prove nothing about what it has not found.
      #expect(Set(changes.map { $0.property.split(separator: ".")[0] }).count >= 17)
      #expect(changes.contains { $0.path == "API.endpoints[].outcomes.decisions[].carriesAny" })
    }
  #endif

  /// A noun with a property that no comparison knows: what the model may have tomorrow.
  private struct Noun {
    var name = "a"
    var later = 1
    var location = SourceLocation(file: 0, offset: 0)
  }

  private func differences(from old: Noun, to new: Noun) -> [Difference] {
    var finder = DifferenceFinder(old: SampleAPI.api, new: SampleAPI.api)
    let subject = Subject(
      path: "Noun", nounFile: "api.json", reached: [], old: SampleAPI.place(0), new: SampleAPI.place(0))
    finder.compare(
      old, new, at: subject,
      ["name": { $0.report(.pathChanged, subject, ifChanged: old.name, new.name) }, "gone": { _ in }])
    return finder.differences
  }

  private func findings(_ differences: [Difference]) -> [Finding] {
    var judge = Judge(apiName: "Sample", oldFiles: SampleAPI.files, newFiles: SampleAPI.files)
    return judge.findings(for: differences)
  }

  @Test func aPropertyThatNobodyKnowsIsAnError() throws {
    let findings = findings(differences(from: Noun(), to: Noun(name: "b", later: 2)))
    #expect(findings.map(\.rule) == ["endpoint-path-changed", "unclassified-change"])
    let finding = findings[1]
    #expect(finding.path == "Noun.later")
    #expect(finding.sentence == "The property \("later") was \("1") and is \("2") now.")
    #expect(finding.verdict.severity == .error)
    #expect(finding.oldPlace != nil && finding.newPlace != nil)
    #expect(FailOn.breaking.isReached(by: finding.verdict))
  }

  @Test func placesAreNoDifference() {
    #expect(differences(from: Noun(), to: Noun(location: SourceLocation(file: 1, offset: 7))).isEmpty)
  }

  @Test func aComparisonThatReportsNothingIsNotBelieved() {
    var finder = DifferenceFinder(old: SampleAPI.api, new: SampleAPI.api)
    let subject = Subject(path: "Noun", nounFile: "api.json", reached: [])
    finder.compare(Noun(), Noun(later: 2), at: subject, ["later": { _ in }])
    #expect(findings(finder.differences).map(\.rule) == ["unclassified-change"])
  }

  /// A limit that no rule is about, as a new kind of limit would be.
  @Test(arguments: [[Direction.request], [.response], [.request, .response], []])
  func aDifferenceThatNoRuleRecognisesIsAnError(_ directions: [Direction]) throws {
    let subject = Subject(
      path: "pay.request.amount", nounFile: "endpoints/pay.json",
      reached: directions.map { Reached(endpoint: "pay", direction: $0, path: "pay.request.amount") },
      old: SampleAPI.place(0), new: SampleAPI.place(0))
    let unknown = Difference(fact: .reordered(.message), subject: subject, old: "multipleOf 40", new: "multipleOf 60")
    let finding = try #require(findings([unknown]).first)
    #expect(finding.rule == "unclassified-change")
    #expect(finding.sentence == "It was \("multipleOf 40") and is \("multipleOf 60") now.")
    #expect(finding.verdict.severity == .error)
  }
}
