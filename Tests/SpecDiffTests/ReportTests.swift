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
    new.endpoints[0].outcomes?.rules[0].condition?.tests[0].expectation = .isOneOf([text])
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
    #expect(lines.count == report.findings.count + report.acceptanceProblems.count)
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

  @Test func coloursAreForTerminals() {
    let report = Self.report(with: "x")
    #expect(!report.text().contains("\u{1B}"))
    let coloured = report.text(inColour: true)
    #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == report.text())
  }
}
