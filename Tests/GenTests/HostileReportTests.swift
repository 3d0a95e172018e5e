import Foundation
import Generation
import Problems
import Testing

@testable import gen

/// Whatever a description contains, in its text, names and paths: no verb prints anything that a terminal, a build
/// service or a browser would take for more than text.
@Suite struct HostileReportTests {
  /// A text that a test's own report spells out, so that it steers nothing that reads that.
  struct Hostile: CustomTestStringConvertible {
    var text: String

    var testDescription: String { text.debugDescription }
  }

  static let texts = [
    "\u{1B}[31mred\u{1B}]0;title\u{7}", "::error::x", "\n::error::x", "%0A::error::x", "\r##[error]x",
    "##vso[task.setvariable]x",
    "::add-mask::x", "<script>alert(1)</script>", "<!-- x", "</details>", "`code` **bold**", "[x](javascript:alert)",
    "| a | b |",
    "@user #1", "\u{202E}txt.nosj", "\u{200B}", "\u{2028}::error::x", "]]>&lt;\"'", "\u{9B}31m", "\u{8}\u{8}\u{8}",
  ].map(Hostile.init)

  /// A description that says `text` wherever it can, in a folder and a file of that name.
  private func describe(_ text: String, in workspace: Workspace) throws -> String {
    let name = text.replacingOccurrences(of: "/", with: "_")
    let folder = "New \(name)"
    try FileManager.default.copyItem(atPath: workspace.path("Specs"), toPath: workspace.path(folder))
    let escaped = try JSONEncoder().encode(text)
    let quoted = String(decoding: escaped, as: UTF8.self)
    let values = #""values": [ "ONE", { "value": \#(quoted), "swiftName": "hostile", "doc": \#(quoted) } ]"#
    try workspace.write(
      "\(folder)/Shop/enums/Brand.json", #"{ "enum": "Brand", "doc": \#(quoted), \#(values) }"#)
    try workspace.write(
      "\(folder)/Shop/objects/Card.json",
      """
      { "object": "Card", "doc": \(quoted), "deprecated": \(quoted), "fields": {
        "brand": { "type": "Brand", "doc": "A brand.", "deprecated": \(quoted) },
        "number": { "type": "string", "allowedValues": [\(quoted)], "doc": \(quoted) } } }
      """)
    return folder
  }

  @Test(arguments: texts)
  func noReportSteers(_ hostile: Hostile) throws {
    let text = hostile.text
    let workspace = try Workspace()
    let folder = try describe(text, in: workspace)
    let accepted = workspace.run(
      "generate", "--input", workspace.path(folder), "--output", workspace.path("Out \(folder.dropFirst(4))"))
    expectHarmless(accepted)
    expectHarmless(workspace.run("check", "--input", workspace.path(folder)))
    for form in ["text", "markdown", "json"] {
      let answer = workspace.run("diff", workspace.path("Specs"), workspace.path(folder), "--format", form)
      expectHarmless(answer, isCode: form == "json")
      if form == "markdown" { expectTextInCodeSpans(answer.output) }
    }
    let annotations = workspace.run("diff", workspace.path("Specs"), workspace.path(folder), "--format", "github")
    for line in annotations.output.split(whereSeparator: \.isNewline) {
      #expect(line.firstMatch(of: /^::(error|warning|notice) [^:]*title=[^:]*::/) != nil, "\(line)")
    }
  }

  @Test(arguments: texts)
  func noMistakeSteers(_ hostile: Hostile) throws {
    let text = hostile.text
    let workspace = try Workspace()
    let folder = try describe(text, in: workspace)
    let name = text.replacingOccurrences(of: "/", with: "_")
    let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    let raw = quoted.replacingOccurrences(of: "\\u001b", with: "\u{1B}")
    try workspace.write("\(folder)/Shop/objects/\(name).json", #"{ "object": \#(raw), \#(raw): \#(raw) }"#)
    try workspace.write("\(folder)/Shop/enums/Raw.json", text)
    try workspace.write("\(folder)/\(name)/api.json", text)
    for verb in ["generate", "check", "lint"] {
      let answer = workspace.run(verb, "--input", workspace.path(folder))
      #expect(answer.exitCode >= 2)
      expectHarmless(answer)
    }
    let accepted = #"{ "accepted": [ { "fingerprint": \#(quoted), "reason": \#(quoted), "expires": \#(quoted) } ] }"#
    try workspace.write("Specs/accepted-breaks.json", accepted)
    expectHarmless(workspace.run("diff", workspace.path(folder), workspace.path("Specs")))
    for words in [[text], ["--" + text], ["lint", "--input", text], ["explain", text], ["diff", text]] {
      var errors = ""
      let console = Console(result: { errors += $0 }, problem: { errors += $0 })
      _ = Tool(console: console).run(words)
      expectHarmless(Workspace.Answer(exitCode: 0, output: "", errors: errors))
    }
  }

  private func expectHarmless(_ answer: Workspace.Answer, isCode: Bool = false) {
    for text in [answer.output, answer.errors] {
      let hidden = text.unicodeScalars.first { scalar in
        guard scalar != "\n" else { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
      }
      #expect(hidden == nil, "\(text)")
      #expect(text.firstMatch(of: /##+[^# ]/) == nil, "\(text)")
      guard !isCode else { continue }
      for line in text.split(separator: "\n") {
        let start = line.drop { $0 == " " }
        #expect(!start.hasPrefix("::"), "\(line)")
      }
    }
  }

  private func expectTextInCodeSpans(_ markdown: String) {
    let outside = markdown.replacing(/`[^`\n]*`/, with: "")
    let tags = Set(outside.matches(of: /<[^>]*>/).map { String($0.output) })
    #expect(tags.isSubset(of: ["<details>", "<summary>", "</summary>", "</details>", "<sub>", "</sub>"]), "\(tags)")
    for word in ["javascript", "@user", "alert", "**bold**", "<!--"] { #expect(!outside.contains(word), "\(word)") }
  }
}
