import Foundation
import SpecDiff
import SpecModel
import Testing

/// What a description says stays text in every form of report.
@Suite struct ReportTests {
  static let hostile = [
    "\u{1B}[31mred", "a\u{7}b\u{8}", "\r\nline", "::error::%0Ax,y:z", "##[error]x",
    "a ##vso[task.setvariable variable=x]y", "`code`", "| a | b |\n|---|---|",
    "<script>alert(1)</script>",
    "</details><img src=x>", "[link](https://example.com)", "https://example.com @user #1", "\u{202E}txt", "\u{200B}",
    "\u{2028}", "\"\\", "\u{0}", "-- ``` --", String(repeating: "x", count: 5000), "e\u{301}", "\u{E0041}",
  ]

  /// The sample against itself with `text` wherever a description can say something freely.
  static func report(with text: String) -> DiffReport {
    var new = SampleAPI.api
    new.endpoints[0].request.fields.append(SampleAPI.field(text, isRequired: true))
    new.endpoints[0].path = text
    new.endpoints[0].outcomes?.decisions[0].condition?.tests[0].expectation = .isOneOf([text])
    new.servers[0].url = text
    new.enums[0].values.append(
      EnumValue(value: text, doc: text, swiftName: text, basis: .sdk, deprecation: nil, location: SampleAPI.place(3)))
    new.objects[0].deprecation?.message = text
    new.files[1].path = text
    let report = DiffReport.comparing(old: SampleAPI.api, new: new)
    let entry = AcceptedBreak(
      fingerprint: report.findings[0].fingerprint.description, reason: text, expires: nil, location: SampleAPI.place(0))
    let wrong = AcceptedBreak(fingerprint: text, reason: text, expires: text, location: SampleAPI.place(0))
    let today = CalendarDay(year: 2026, month: 6, day: 30)!
    return report.accepting([entry, wrong], from: SampleAPI.files[0], today: today)
      .namingGeneratedFiles { _, _ in [text] }
  }

  static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || (scalar.value >= 0x20 && scalar.value < 0x7F) || scalar == "…"
  }

  @Test(arguments: hostile)
  func textHasNothingHidden(_ text: String) {
    let report = Self.report(with: text).text()
    #expect(report.unicodeScalars.allSatisfy(Self.isHarmless))
    #expect(!report.contains(String(repeating: "x", count: 200)))
    #expect(!report.contains("##"))
  }

  @Test(arguments: hostile)
  func markdownKeepsTextInCodeSpans(_ text: String) throws {
    let markdown = Self.report(with: text).markdown()
    #expect(markdown.unicodeScalars.allSatisfy(Self.isHarmless))
    let outside = markdown.replacing(/`[^`\n]*`/, with: "")
    #expect(!outside.contains("`"))
    let tags = outside.matches(of: /<[^>]*>/).map { String($0.output) }
    #expect(Set(tags).isSubset(of: ["<details>", "<summary>", "</summary>", "</details>", "<sub>", "</sub>"]))
    #expect(markdown.firstMatch(of: /##[^# ]/) == nil)
    for word in ["example.com", "@", "#1", "](", "|", "alert"] { #expect(!outside.contains(word)) }
  }

  @Test(arguments: hostile)
  func annotationsAreOneLineEach(_ text: String) throws {
    let report = Self.report(with: text)
    let lines = report.annotations().split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == 1 + report.findings.count + report.acceptanceProblems.count)
    for line in lines {
      #expect(line.unicodeScalars.allSatisfy(Self.isHarmless))
      #expect(line.firstMatch(of: /^::(error|warning|notice) [^:]*title=[a-z0-9 -]+::/) != nil, "\(line)")
    }
  }

  @Test(arguments: hostile)
  func jsonIsValid(_ text: String) throws {
    let json = Self.report(with: text).json()
    #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value < 0x7F })
    #expect(!json.contains("##"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let apis = try #require(object["apis"] as? [[String: Any]])
    let findings = try #require(apis[0]["findings"] as? [[String: Any]])
    let pathChange = try #require(findings.first { $0["rule"] as? String == "endpoint-path-changed" })
    let value = try #require(pathChange["newValue"] as? String)
    #expect(value.utf8.elementsEqual(text.utf8))
  }

  @Test func jsonHasWhatItsSchemaDemands() throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(DiffReport.jsonSchema.utf8)) as? [String: Any])
    let report = try JSONSerialization.jsonObject(with: Data(Self.report(with: "x").json().utf8))
    #expect(SchemaCheck(schema).mistakes(in: report) == [])
    #expect(!SchemaCheck(schema).mistakes(in: ["format": 2]).isEmpty)
  }

  @Test func markdownIsBounded() {
    var new = SampleAPI.api
    new.enums[0].values += (0..<3000).map {
      EnumValue(
        value: "VALUE_\($0)", doc: nil, swiftName: nil, basis: .sdk, deprecation: nil, location: SampleAPI.place(3))
    }
    let report = DiffReport.comparing(old: SampleAPI.api, new: new)
    let markdown = report.markdown(limit: 10_000)
    #expect(markdown.utf8.count < 11_000)
    let shown = markdown.matches(of: /<sub>/).count
    #expect(markdown.contains("\(report.findings.count - shown) more that did not fit here."))
    #expect(markdown.components(separatedBy: "<details>").count == markdown.components(separatedBy: "</details>").count)
  }

  @Test func markdownShowsOrCountsEveryFinding() throws {
    var new = SampleAPI.api
    new.endpoints[0].path = "/v2/store"
    new.enums[0].values += ["A", "B", "C"].map {
      EnumValue(value: $0, doc: nil, swiftName: nil, basis: .sdk, deprecation: nil, location: SampleAPI.place(3))
    }
    let report = DiffReport.comparing(old: SampleAPI.api, new: new)
    for limit in stride(from: 0, through: report.markdown().utf8.count, by: 20) {
      let markdown = report.markdown(limit: limit)
      let shown = markdown.matches(of: /<sub>/).count
      let counted = try markdown.firstMatch(of: /([0-9]+) more that did not fit here/).map { try #require(Int($0.1)) }
      try #require(shown + (counted ?? 0) == report.findings.count, "at most \(limit) bytes")
    }
  }

  @Test func coloursAreForTerminals() {
    let report = Self.report(with: "x")
    #expect(!report.text().contains("\u{1B}"))
    let coloured = report.text(inColour: true)
    #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == report.text())
  }
}

/// The verdict comes first, whatever the form, and a long report stays readable.
@Suite struct ReportShapeTests {
  private static var breaking: DiffReport {
    var new = SampleAPI.api
    new.endpoints[0].path = "/v2/store"
    new.endpoints[0].doc = "Stores more."
    var report = DiffReport.comparing(old: SampleAPI.api, new: new)
    report.comparison = Comparison(
      old: Comparison.Side(folder: "Specs", reference: "main", commit: "0123456789abcdef0123"),
      new: Comparison.Side(folder: "Specs"))
    return report
  }

  private static let verdict =
    "Fails: 1 break, 1 version too low, 1 for information. `Sample` `1.0.0` needs a minor version, `1.1.0` or above, but has `1.0.0`."
  private static let compared = "Compared `Specs` at `main` (`0123456789ab`) with `Specs` on disk."

  @Test func theVerdictIsTheFirstLine() throws {
    let report = Self.breaking
    #expect(report.text().hasPrefix(Self.verdict + "\n" + Self.compared + "\n"))
    #expect(report.markdown().hasPrefix("**" + Self.verdict + "**\n\n" + Self.compared + "\n"))
    #expect(report.annotations().hasPrefix("::error title=gen diff::" + Self.verdict + " " + Self.compared + "\n"))
    #expect(report.json().hasPrefix("{\n  \"format\": 1,\n  \"verdict\": \"\(Self.verdict)\",\n  \"fails\": true,\n"))
  }

  @Test func theVerdictFollowsTheThreshold() {
    var report = Self.breaking
    report.threshold = .never
    #expect(report.text().hasPrefix("Passes: 1 break, "))
    #expect(report.annotations().hasPrefix("::notice title=gen diff::Passes: "))
    let same = DiffReport.comparing(old: SampleAPI.api, new: SampleAPI.api)
    #expect(same.text() == "Passes: nothing differs.\n")
    #expect(same.markdown() == "**Passes: nothing differs.**\n\n")
    #expect(same.annotations() == "::notice title=gen diff::Passes: nothing differs.\n")
  }

  @Test func onlyWhatBreaksIsCalledABreak() throws {
    let text = Self.breaking.text()
    let breaks = try #require(text.range(of: "\nBreaks (1)\n"))
    let version = try #require(text.range(of: "\nVersion (1)\n"))
    let information = try #require(text.range(of: "\nFor information (1)\n"))
    #expect(breaks.lowerBound < version.lowerBound && version.lowerBound < information.lowerBound)
    var new = SampleAPI.api
    new.doc = "Other."
    let unraised = DiffReport.comparing(old: SampleAPI.api, new: new)
    #expect(!unraised.text().contains("Breaks"))
    #expect(unraised.text().hasPrefix("Fails: 1 version too low, 1 for information."))
    #expect(unraised.fails)
  }

  @Test func whatNeedsADecisionHasItsOwnSection() {
    var new = SampleAPI.api
    new.version = "2.0.0"
    new.endpoints[0].request.fields[2].sensitivity = .personalData
    var old = new
    new.endpoints[0].request.fields[2].sensitivity = nil
    old.version = "1.0.0"
    let text = DiffReport.comparing(old: old, new: new).text()
    #expect(text.contains("\nNeeds a decision (1)\n"))
    #expect(text.hasPrefix("Fails: 1 needs a decision."))
  }

  @Test func placesAreGivenInBothVersions() {
    let text = Self.breaking.text()
    #expect(
      text.contains(
        "    Specs/Sample/endpoints/store.json:2:3: store: The path changed from `/store` to `/v2/store`. (was 2:3) ["))
  }

  @Test func annotationsNameFilesFromTheRootOfTheRepository() {
    let text = Self.breaking.annotations { "shop/" + $0 }
    #expect(
      text.contains("::error file=shop/Specs/Sample/endpoints/store.json,line=2,col=3,title=endpoint-path-changed "))
  }

  @Test(arguments: [(1, ""), (8, ""), (9, " and 1 more"), (20, " and 12 more")])
  func longListsOfFilesAreCut(_ count: Int, _ rest: String) {
    let report = Self.breaking.namingGeneratedFiles { _, _ in (0..<count).map { "\($0).swift" } }
    let shown = (0..<min(count, 8)).map { "\($0).swift" }.joined(separator: ", ")
    #expect(report.text().contains("      follows in \(shown)\(rest)\n"))
  }

  @Test func namesOfFilesCannotEndAnAnnotationsProperties() {
    let text = Self.breaking.annotations { _ in "a,line=1::b%.json" }
    #expect(text.contains("::error file=a%2Cline=1%3A%3Ab%25.json,line=2,col=3,title=endpoint-path-changed "))
  }

  /// As many endpoints as the largest vendor has, with something of every weight in each.
  private static func large(_ count: Int) -> (old: API, new: API) {
    func api(_ change: (inout Endpoint, Int) -> Void) -> API {
      var api = SampleAPI.api
      api.endpoints = (0..<count).map { index in
        var endpoint = SampleAPI.store
        endpoint.name = "store\(index)"
        endpoint.path = "/store/\(index)"
        endpoint.request.fields += (0..<3).map { SampleAPI.field("field\($0)") }
        change(&endpoint, index)
        return endpoint
      }
      return api
    }
    let new = api { endpoint, index in
      endpoint.doc = "Other."
      endpoint.request.fields[1].doc = "Other."
      endpoint.response.fields.append(SampleAPI.field("more"))
      if index % 4 == 0 { endpoint.request.fields[1].isRequired = true }
      if index % 2 == 0 { endpoint.resultCodes.append(SampleAPI.resultCode("NEW")) }
    }
    return (api { _, _ in }, new)
  }

  @Test func aLargeReportIsShort() throws {
    let (old, new) = Self.large(215)
    let report = DiffReport.comparing(old: old, new: new)
    #expect((800...830).contains(report.findings.count))
    let lines = report.text().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count < 1000)
    #expect(lines.prefix(40).contains { $0.contains("Breaks (54): request-field-became-required 54") })
    #expect(lines.prefix(40).contains { $0.contains("store0.request.kind: It was optional and is required now.") })
    for rule in Set(report.findings.map(\.rule)) {
      #expect(lines.count { $0.hasPrefix("  \(rule): ") } == 1, "\(rule)")
    }
    #expect(report.markdown().utf8.count < 61_000)
  }
}
