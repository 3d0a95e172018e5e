import SpecDiff
import SpecModel
import Testing

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
    #expect(!DiffReport.comparing(old: SampleAPI.api, new: changed).findings.isEmpty, "forwards")
    #expect(!DiffReport.comparing(old: changed, new: SampleAPI.api).findings.isEmpty, "backwards")
  }

  /// The list of mutations names every property of the model: a new property fails here until it is compared.
  @Test func everyPropertyIsMutated() {
    let api = SampleAPI.api
    let nouns: [(String, Any)] = [
      ("API", api), ("Server", api.servers[0]), ("ResultRule", api.resultRule),
      ("ResultStatus", api.resultRule.statuses[0]), ("ResultCode", api.commonResultCodes[0]),
      ("Endpoint", api.endpoints[0]), ("Message", api.endpoints[0].request), ("Field", SampleAPI.rich),
      ("Inquiry", SampleAPI.inquiry), ("Mapping", SampleAPI.mapping), ("Code", SampleAPI.inquiry.nothingDone[0]),
      ("Example", api.endpoints[0].examples[0]), ("OutcomeRules", SampleAPI.outcomes),
      ("OutcomeRule", SampleAPI.outcomes.rules[0]), ("ObjectType", api.objects[0]), ("EnumType", api.enums[0]),
      ("EnumValue", api.enums[0].values[0]), ("Deprecation", SampleAPI.rich.deprecation as Any? ?? ()),
      ("Requirement", SampleAPI.rich.requiredWhen as Any? ?? ()), ("Constraint", SampleAPI.rich.constraints[0]),
      ("ConditionTest", SampleAPI.isCard.tests[0]), ("Condition", SampleAPI.isCard),
    ]
    let mutated = Set(Mutation.all.map { $0.name.split(separator: " ")[0] })
    for (noun, value) in nouns {
      for property in properties(of: value) where !isPlace(property) {
        #expect(mutated.contains("\(noun).\(property)"), "no mutation of \(noun).\(property)")
      }
    }
  }

  /// Those that few fields have lie in a property of their own.
  private func properties(of value: Any) -> [String] {
    Mirror(reflecting: value).children.flatMap { property -> [String] in
      guard property.label == "extras" else { return [property.label].compactMap(\.self) }
      let extras = Mirror(reflecting: property.value).descendant("value")
      return extras.map { properties(of: $0) } ?? ["extras"]
    }
  }

  private func isPlace(_ property: String) -> Bool {
    property == "files" || property == "keyLocations" || property.lowercased().hasSuffix("location")
  }
}
