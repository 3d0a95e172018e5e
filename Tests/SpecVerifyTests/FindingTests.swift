import Foundation
import SpecModel
import SpecReader
import Testing

@testable import SpecVerify

@Suite("What recorded messages show")
struct FindingTests {
  @Test("A broken length is pasted with the limit that would let all of them pass")
  func limits() {
    var lengths = LengthRange(2)
    lengths.include(5)
    #expect(Limit.minLength(6).number(lettingPass: lengths) == 2)
    #expect(Limit.maxItems(1).number(lettingPass: lengths) == 5)
    #expect(Limit.maximum(4).number(lettingPass: lengths) == nil)
  }

  @Test("A case gives exactly the expected report", arguments: VerifyCases.names)
  func matchesExpectation(name: String) throws {
    let report = try VerifyCases.report(of: name, VerifyCases.api())
    for (form, text) in Self.forms(of: report) where form == "txt" || name == "har" {
      let file = VerifyCases.root.appending(path: "\(name)/expected.\(form)")
      if VerifyCases.isRecording {
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(name)/expected.\(form); read its diff, then run without RECORD")
      } else {
        #expect(try text == String(contentsOf: file, encoding: .utf8), "RECORD=1 writes \(name)/expected.\(form)")
      }
    }
    if let kind = FindingKind(rawValue: name) { #expect(report.findings.contains { $0.kind == kind }) }
  }

  @Test("Every kind of finding has a case", arguments: FindingKind.allCases)
  func hasCase(kind: FindingKind) {
    #expect(VerifyCases.names.contains(kind.rawValue))
  }

  @Test("The usual messages break nothing")
  func usualMessages() throws {
    var verifier = Verifier([try VerifyCases.api()])
    var rest = Array(try Data(contentsOf: VerifyCases.root.appending(path: "base/usual.jsonl")))
    verifier.read("usual.jsonl") { () throws(Never) -> [UInt8] in
      defer { rest = [] }
      return rest
    }
    let report = verifier.report()
    #expect(report.messageCount == 4)
    #expect(report.findings.map(\.kind) == [.outcomeUnexpected])
  }

  @Test(
    "What a finding says to paste makes it go, and the description stays without errors", arguments: VerifyCases.names)
  func pasting(name: String) throws {
    let api = try VerifyCases.api()
    for finding in try VerifyCases.report(of: name, api).findings {
      guard let edit = finding.paste.edit else { continue }
      let file = try #require(api.files.first { $0.path == finding.paste.file })
      var bytes = file.bytes
      bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
      try expectOrder(of: bytes, in: file.path)
      let changed = try VerifyCases.api(changed: [file.path: bytes])
      let left = try VerifyCases.report(of: name, changed).findings
      #expect(!left.contains { $0.fingerprint == finding.fingerprint }, "\(finding.path): \(finding.paste.words)")
    }
  }

  @Test("A key that is the last of its object goes with the comma before it")
  func pastingAtTheEnd() throws {
    let path = "Specs/Shop/endpoints/pay.json"
    let file = try #require(try VerifyCases.files().first { $0.path == path })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let (key, doc) = (#""format": "date""#, #""doc": "When it is delivered.""#)
    try #require(text.contains("\(key), \(doc)"))
    let last = text.replacing("\(key), \(doc)", with: "\(doc), \(key)")
    let report = try VerifyCases.report(of: "traffic-format-broken", VerifyCases.api(changed: [path: Array(last.utf8)]))
    let finding = try #require(report.findings.first { $0.kind == .formatBroken })
    let edit = try #require(finding.paste.edit)
    var bytes = Array(last.utf8)
    bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == text.replacing("\(key), ", with: ""))
  }

  @Test("The name of a recording is no escape for GitHub")
  func recordingNames() throws {
    var verifier = Verifier([try VerifyCases.api()])
    var pieces = [Array("nonsense\n".utf8)]
    verifier.read("100%0A::error::x.jsonl") { () throws(Never) -> [UInt8] in pieces.popLast() ?? [] }
    let lines = verifier.report().annotations().split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.last == "::notice title=entry-invalid-json::100%250A::error::x.jsonl: entry 1 skipped: not valid JSON")
  }

  @Test("A status that is sensitive is told by its length alone")
  func sensitiveStatus() throws {
    let path = "Specs/Shop/objects/Result.json"
    let file = try #require(try VerifyCases.files().first { $0.path == path })
    let text = String(decoding: file.bytes, as: UTF8.self).replacing(
      #""resultStatus": { "type": "string", "required": true,"#,
      with: #""resultStatus": { "type": "string", "required": true, "sensitive": "personalData","#)
    let api = try VerifyCases.api(changed: [path: Array(text.utf8)])
    let report = try VerifyCases.report(of: "traffic-unknown-status", api)
    let finding = try #require(report.findings.first { $0.kind == .unknownStatus })
    #expect(finding.sentence == "unknown statuses of 7 characters, which do not look like constants")
    for (form, text) in Self.forms(of: report) { #expect(!text.contains("PENDING"), "\(form)") }
  }

  /// The formatter would only lay the file out in another way: the keys are in their documented order.
  private func expectOrder(of bytes: [UInt8], in path: String) throws {
    let name = String(path.dropFirst("Specs/Shop/".count))
    let formatted = DescriptionFormatter.format(DescriptionFile(path: path, name: name, bytes: bytes)).bytes
    let isInk: (UInt8) -> Bool = { $0 > 0x20 }
    #expect(try #require(formatted).filter(isInk) == bytes.filter(isInk), "\(String(decoding: bytes, as: UTF8.self))")
  }

  @Test("Each threshold is reached by its level and those above it")
  func thresholds() throws {
    let api = try VerifyCases.api()
    let error = try VerifyCases.report(of: "traffic-format-broken", api)
    let warning = try VerifyCases.report(of: "traffic-unknown-value", api)
    let info = try VerifyCases.report(of: "traffic-decision-not-taken", api)
    #expect(VerifyThreshold.allCases.map(error.fails) == [false, true, true, true])
    #expect(VerifyThreshold.allCases.map(warning.fails) == [false, false, true, true])
    #expect(VerifyThreshold.allCases.map(info.fails) == [false, false, false, true])
  }

  @Test("A finding of each level alone reaches its threshold and those below", arguments: FindingLevel.allCases)
  func levels(level: FindingLevel) throws {
    let api = try VerifyCases.api()
    var report = try VerifyCases.report(of: "traffic-format-broken", api)
    let findings = try report.findings + VerifyCases.report(of: "traffic-decision-not-taken", api).findings
    report.apis[0].findings = findings.filter { $0.kind.level == level }
    let reached =
      switch level {
      case .error: [false, true, true, true]
      case .warning: [false, false, true, true]
      case .info: [false, false, false, true]
      }
    #expect(!report.findings.isEmpty)
    #expect(VerifyThreshold.allCases.map(report.fails) == reached)
  }

  @Test("An accepted finding no longer fails; an entry that does not hold does")
  func accepting() throws {
    let report = try VerifyCases.report(of: "traffic-format-broken", VerifyCases.api())
    let finding = try #require(report.findings.first { $0.kind == .formatBroken })
    let name = finding.fingerprint.description
    let accepted = report.accepting([(name, "an old shop", "2026-12-31")], today: "2026-12-31")
    #expect(!accepted.fails(at: .error) && !accepted.text().contains(name))
    #expect(report.accepting([(name, "an old shop", nil)], today: "2026-12-31").acceptanceProblems.isEmpty)
    for entry in [
      (name, " ", nil), (name, "why", "2026-12-30"), (name, "why", "soon"), ("0123456789abcdef", "why", nil),
    ] {
      let wrong = report.accepting([entry], today: "2026-12-31")
      #expect(wrong.acceptanceProblems.count == 1 && wrong.fails(at: .never))
    }
    #expect(report.accepting([(name, "a", nil), (name, "b", nil)], today: "2026-12-31").acceptanceProblems.count == 1)
  }

  static func forms(of report: VerifyReport) -> [(String, String)] {
    [
      ("txt", report.text()), ("md", report.markdown()), ("json", report.json(failingAt: .error)),
      ("annotations", report.annotations()),
    ]
  }
}
