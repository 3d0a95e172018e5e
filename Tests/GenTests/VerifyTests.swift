import Foundation
import Testing

@testable import Generation
@testable import Problems
@testable import gen

/// `gen verify` as somebody uses it; what it finds is in `SpecVerifyTests`.
@Suite struct VerifyTests {
  static let usual =
    #"{"endpoint":"pay","request":{"amount":"20"},"response":{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"Done."}}}"#
  static let drift = #"{"endpoint":"pay","request":{"amount":"20","colour":"red"}}"#

  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write("usual.jsonl", Self.usual + "\n")
    try workspace.write("drift.jsonl", Self.drift + "\n")
    try workspace.write("empty.jsonl", "")
    try workspace.write("others.jsonl", "{\"endpoint\":\"sell\",\"request\":{}}\n[1]\n")
    try workspace.write(
      "others.har", #"{"log":{"entries":[{"request":{"method":"GET","url":"https://other.example/"}}]}}"#)
  }

  @Test func usualMessagesPass() {
    let answer = workspace.run("verify", workspace.path("usual.jsonl"))
    #expect(answer.exitCode == 0 && answer.errors.isEmpty)
    #expect(answer.output == "0 errors, 0 warnings, 0 notes in 2 messages\n")
  }

  @Test func standardInputIsARecordingToo() throws {
    let answer = try ToolProcess.run(in: workspace, under: "exec < drift.jsonl", ["verify", "-", "usual.jsonl"])
    #expect(answer.exitCode == 1 && answer.errors.isEmpty)
    #expect(answer.output.hasPrefix("0 errors, 1 warning, 0 notes in 3 messages\n"))
    try workspace.write("drift.jsonl", "{]\n" + Self.usual)
    let broken = try ToolProcess.run(in: workspace, under: "exec < drift.jsonl", ["verify", "-"])
    #expect(broken.exitCode == 0)
    #expect(broken.output.contains("standard input:1: entry 1 skipped: not valid JSON"))
  }

  @Test func driftFailsFromTheLevelThatIsAskedFor() {
    let recording = workspace.path("drift.jsonl")
    #expect(workspace.run("verify", recording).exitCode == 1)
    #expect(workspace.run("verify", recording, "--fail-on", "error").exitCode == 0)
    #expect(workspace.run("verify", recording, "--fail-on", "never").exitCode == 0)
    #expect(workspace.run("verify", recording, "--fail-on", "info").exitCode == 1)
    #expect(
      workspace.run("verify", recording).output.contains(
        #""colour": { "type": "string", "basis": "sample", "doc": "…" }"#))
  }

  @Test func severalRecordingsAreOneReport() {
    let answer = workspace.run(
      "verify", workspace.path("usual.jsonl"), workspace.path("drift.jsonl"), workspace.path("empty.jsonl"))
    #expect(answer.output.hasPrefix("0 errors, 1 warning, 0 notes in 3 messages\n"))
    #expect(
      answer.output.contains("pay.request.colour: warning: not described: text of 3 characters, in 1 of 2 messages"))
  }

  @Test func anEmptyRecordingIsNoError() {
    let answer = workspace.run("verify", workspace.path("empty.jsonl"))
    #expect(answer.exitCode == 0)
    #expect(answer.output == "0 errors, 0 warnings, 0 notes in 0 messages\n")
  }

  @Test(arguments: ["others.jsonl", "others.har"])
  func aRecordingWithoutAMessageFails(name: String) {
    let answer = workspace.run("verify", workspace.path(name))
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("no entry has a message of a described endpoint [recording-without-messages]"))
  }

  @Test func mistakesOnTheCommandLineAreExplained() throws {
    let recording = workspace.path("usual.jsonl")
    for (words, message) in [
      ([], "missing recording"), ([workspace.path("absent.jsonl")], "absent.jsonl"),
      ([workspace.path("Specs")], "Specs"),
      ([recording, "--fail-on", "breaking"], "'--fail-on' cannot be 'breaking'"),
      ([recording, "--format", "txt"], "'--format' cannot be 'txt'"),
      ([recording, "--callbacks", "pay"], "'--callbacks' cannot be 'pay'"),
      ([recording, "--callbacks", "pay=/paid"], "unknown callback 'pay'"),
      ([recording, "--strict"], "'gen verify' has no option '--strict'"),
    ] {
      let recorder = Workspace.Recorder()
      let console = Console(result: { recorder.output += $0 }, problem: { recorder.errors += $0 })
      let exitCode = Tool(console: console).run(["verify"] + words + ["--input", workspace.path("Specs")])
      #expect(exitCode == .wrongUsage, "\(words)")
      #expect(recorder.output.isEmpty && recorder.errors.contains(message), "\(recorder.errors)")
    }
  }

  @Test func aDescriptionWithErrorsVerifiesNothing() throws {
    try workspace.write("Specs/Shop/objects/Card.json", "{}")
    let answer = workspace.run("verify", workspace.path("usual.jsonl"))
    #expect(answer.exitCode == 2 && answer.output.isEmpty)
    #expect(answer.errors.contains("nothing was verified"))
  }

  @Test func acceptedFindingsComeFromTheirFile() throws {
    let recording = workspace.path("drift.jsonl")
    let output = workspace.run("verify", recording).output
    let match = try #require(output.firstMatch(of: /\[traffic-unknown-field ([0-9a-f]{16})\]/))
    let list = #"{ "accepted": [ { "fingerprint": "\#(match.1)", "reason": "an old shop" } ] }"#
    try workspace.write("Specs/accepted-findings.json", list)
    #expect(workspace.run("verify", recording).exitCode == 0)
    // The list is no description, so the other verbs pass over it.
    #expect(workspace.run("lint").exitCode == 0)
    #expect(workspace.run("verify", workspace.path("usual.jsonl")).exitCode == 2)
    try workspace.write("elsewhere.json", list)
    try workspace.remove("Specs/accepted-findings.json")
    #expect(workspace.run("verify", recording, "--accepted", workspace.path("elsewhere.json")).exitCode == 0)
    try workspace.write("elsewhere.json", "{")
    #expect(workspace.run("verify", recording, "--accepted", workspace.path("elsewhere.json")).exitCode == 2)
  }

  @Test func everyFormHasTheVerdict() {
    let recording = workspace.path("drift.jsonl")
    for form in ReportForm.allCases {
      let output = workspace.run("verify", recording, "--format", form.rawValue).output
      #expect(output.contains("0 errors, 1 warning, 0 notes in 1 message"), "\(form)")
      #expect(output.contains("traffic-unknown-field"), "\(form)")
      #expect(!output.contains("red"), "\(form)")
    }
  }
}
