import SpecModel
import Testing
import TextFormats

@testable import SpecDiff

/// What is compared with what, and what counts as a change.
@Suite struct FactTests {
  private static func rules(_ change: (inout API) -> Void, from old: API = SampleAPI.api) -> [String] {
    var new = old
    change(&new)
    new.version = "2.0.0"
    return DiffReport.comparing(old: old, new: new).findings.map { "\($0.rule) \($0.path)" }
  }

  @Test("A value cannot pretend to be two")
  func valuesAreQuoted() {
    #expect(Describing.constraint(.allowedValues([#"a" or "b"#, "c"])) == #"allowedValues "a\" or \"b" or "c""#)
  }

  // MARK: - How scalars travel

  /// An API as the reader makes it: every field has the form that `scalars` asks for, also where it means nothing.
  private static func api(_ form: ScalarForm) -> API {
    var api = SampleAPI.api
    api.scalars = form
    let types: [(String, FieldType)] = [
      ("text", .string), ("count", .integer), ("flag", .boolean), ("counts", .list(.integer)),
      ("flags", .map(.list(.boolean))), ("card", .object("Card")), ("brand", .openEnum("Brand")),
      ("inner", .inlineObject([SampleAPI.field("text")])), ("texts", .list(.string)),
    ]
    api.endpoints[0].request.fields = types.map { name, type in
      var field = SampleAPI.field(name, type)
      field.scalarForm = form
      return field
    }
    for index in api.objects[0].fields.indices { api.objects[0].fields[index].scalarForm = form }
    return api
  }

  @Test func onlyScalarsTravelDifferently() {
    let findings = Self.rules({ $0 = Self.api(.native) }, from: Self.api(.text))
    #expect(
      findings == [
        "type-lexical-encoding-changed store.request.count", "type-lexical-encoding-changed store.request.flag",
        "type-lexical-encoding-changed store.request.counts", "type-lexical-encoding-changed store.request.flags",
        "scalars-default-changed Sample",
      ])
  }

  // MARK: - Formats

  /// Which formats include all texts of another one; every other pair has texts that only one of both accepts.
  @Test(arguments: APITextFormat.allCases, APITextFormat.allCases)
  func formatsAreComparedByTheTextsThatTheyAccept(_ old: APITextFormat, _ new: APITextFormat) {
    let includes: [APITextFormat: Set<APITextFormat>] = [
      .url: [.digits, .month, .date, .dateTime, .countryCode, .currencyCode], .digits: [.month],
    ]
    let expected =
      if old == new {
        [String]()
      } else if includes[old]?.contains(new) == true {
        ["format-narrowed store.request.kind"]
      } else if includes[new]?.contains(old) == true {
        ["format-widened store.request.kind"]
      } else {
        ["format-changed store.request.kind"]
      }
    var api = SampleAPI.api
    api.endpoints[0].request.fields[1].constraints = [Constraint(.format(old), location: SampleAPI.place(1))]
    let found = Self.rules(
      { $0.endpoints[0].request.fields[1].constraints[0].limit = .format(new) }, from: api)
    #expect(found.filter { !$0.hasPrefix("spec-version") } == expected)
  }

  // MARK: - New names

  private static func rename(
    _ old: (inout Field) -> Void, _ new: (inout Field) -> Void, in message: WritableKeyPath<Endpoint, Message>
  ) -> Finding? {
    var (before, after) = (SampleAPI.api, SampleAPI.api)
    before.endpoints[0][keyPath: message].fields.append(SampleAPI.field("info"))
    after.endpoints[0][keyPath: message].fields.append(SampleAPI.field("hint"))
    let last = before.endpoints[0][keyPath: message].fields.count - 1
    old(&before.endpoints[0][keyPath: message].fields[last])
    new(&after.endpoints[0][keyPath: message].fields[last])
    return DiffReport.comparing(old: before, new: after).findings.first { $0.rule.hasSuffix("-field-renamed") }
  }

  @Test func aResponseIsReadByTheNamesThatTheOldDescriptionHas() throws {
    let known = try #require(
      Self.rename({ $0.otherNames = ["hint"] }, { $0.swiftName = "info" }, in: \.response))
    #expect(known.verdict.wire == .works)
    #expect(known.verdict.severity == .info)
    let unknown = try #require(
      Self.rename(
        { _ in },
        {
          $0.swiftName = "info"
          $0.otherNames = ["info"]
        }, in: \.response))
    #expect(unknown.verdict.wire == .breaks)
    #expect(unknown.verdict.severity == .error)
  }

  @Test func aRequestIsSentUnderTheOldName() throws {
    for otherNames in [["hint"], []] {
      let finding = try #require(
        Self.rename({ $0.otherNames = otherNames }, { $0.swiftName = "info" }, in: \.request))
      #expect(finding.verdict.wire == .breaks)
      #expect(finding.verdict.source == .compiles)
    }
  }

  // MARK: - Moved result codes

  @Test func eachEndpointThatListedAMovedCodeIsCompared() {
    var old = SampleAPI.api
    old.endpoints[1].resultCodes = [SampleAPI.resultCode("BLOCKED")]
    old.endpoints[1].resultCodes[0].status = "U"
    let findings = Self.rules(
      {
        $0.commonResultCodes.append($0.endpoints[0].resultCodes.removeFirst())
        $0.endpoints[1].resultCodes = []
      }, from: old)
    #expect(findings.contains("result-code-status-changed notify.resultCodes.BLOCKED"))
    #expect(!findings.contains("result-code-status-changed resultCodes.BLOCKED"))
  }

  // MARK: - What is written differently and says the same

  @Test func whiteSpaceInExamplesIsNoChange() {
    #expect(
      Self.rules { $0.endpoints[0].examples[0].request = Array("{ \n}".utf8) } == ["spec-version-raised Sample.version"]
    )
  }

  @Test func aConditionInAnotherOrderHoldsInTheSameCases() {
    let findings = Self.rules {
      guard case .condition(var condition)? = $0.endpoints[0].request.fields[2].requiredWhen?.form else { return }
      condition.tests.reverse()
      $0.endpoints[0].request.fields[2].requiredWhen?.form = .condition(condition)
    }
    #expect(findings == ["conditions-reordered store.request.rich"])
  }
}
