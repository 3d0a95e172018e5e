import Foundation
import Testing

@testable import FileSystem
@testable import Generation
@testable import gen

/// `gen diff` against git and against folders.
@Suite struct DiffTests {
  /// A workspace whose description is the first commit of a repository.
  private func repository() throws -> Workspace {
    let workspace = try Workspace()
    try git(workspace, "init", "-q", "-b", "main")
    try commit(workspace)
    return workspace
  }

  private func git(_ workspace: Workspace, _ words: String...) throws {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@shop.example"]
    let answer = try System.run("git", ["-C", workspace.root.path] + identity + words)
    #expect(answer.exitCode == 0, "\(String(decoding: answer.errors, as: UTF8.self))")
  }

  private func commit(_ workspace: Workspace) throws {
    try git(workspace, "add", "-A")
    try git(workspace, "commit", "-q", "-m", "A version")
  }

  private func limitNumber(_ workspace: Workspace) throws {
    try workspace.write(
      "Specs/Shop/objects/Card.json",
      """
      {
        "object": "Card",
        "doc": "A card.",
        "fields": {
          "number": { "type": "string", "maxLength": 4, "doc": "Its number." },
          "brand": { "type": "string", "doc": "Its brand." }
        }
      }

      """)
  }

  @Test func nothingDiffers() throws {
    let answer = try repository().run("diff")
    #expect(answer.exitCode == 0)
    #expect(answer.output.hasPrefix("Passes: nothing differs.\nCompared "))
  }

  @Test(arguments: [["diff"], ["diff", "HEAD"], ["diff", "main"]])
  func theWorkingTreeIsComparedWithGit(_ words: [String]) throws {
    let workspace = try repository()
    try limitNumber(workspace)
    let answer = words.count == 1 ? workspace.run(words[0]) : workspace.run(words[0], words[1])
    #expect(answer.output.contains("Card.brand"))
    #expect(answer.output.contains("Specs/Shop/objects/Card.json:6:5"))
    #expect(answer.errors.isEmpty)
  }

  @Test func twoPlacesOfTheHistoryAreCompared() throws {
    let workspace = try repository()
    try git(workspace, "tag", "v1")
    try limitNumber(workspace)
    try commit(workspace)
    try git(workspace, "tag", "v2")
    try workspace.write("Specs/Shop/objects/Card.json", "this is not even JSON")
    let answer = workspace.run("diff", "v1..v2")
    #expect(answer.output.contains("Compared `Specs` at `v1` ("))
    #expect(answer.output.contains("with `Specs` at `v2` ("))
    #expect(answer.output.contains("v2:Specs/Shop/objects/Card.json:6:5: Card.brand"))
    let toHead = workspace.run("diff", "v1..").output
    #expect(
      toHead
        == answer.output.replacingOccurrences(of: "v2:", with: "HEAD:").replacingOccurrences(of: "`v2`", with: "`HEAD`")
    )
    #expect(workspace.run("diff", "v1").exitCode == 2)
  }

  @Test func twoFoldersAreCompared() throws {
    let workspace = try Workspace()
    let other = try Workspace()
    try limitNumber(other)
    let answer = workspace.run("diff", workspace.path("Specs"), other.path("Specs"))
    #expect(answer.output.contains("Card.brand"))
  }

  @Test func exitCodesFollowTheThreshold() throws {
    let workspace = try repository()
    try workspace.remove("Specs/Shop/objects/Coupon.json")
    let report = workspace.run("diff")
    #expect(report.output.contains("object-removed"))
    #expect(workspace.run("diff", "--fail-on", "info").exitCode == 1)
    #expect(workspace.run("diff", "--fail-on", "never").exitCode == 0)
    #expect(workspace.run("diff", "--fail-on", "brekaing").errors.contains("did you mean 'breaking'?"))
  }

  @Test func whatGitDoesNotKnowIsSaid() throws {
    let answer = try repository().run("diff", "no-such-place")
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("git does not know 'no-such-place' [git-reference]"))
  }

  @Test func aWordIsNoOptionOfGit() throws {
    let answer = try repository().run("diff", "..--help")
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("git does not know '--help'"))
  }

  @Test func withoutARepositoryGitIsQuoted() throws {
    let answer = try Workspace().run("diff")
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("[git-failed]"))
  }

  @Test func generatedFilesAndLinesAreNamed() throws {
    let workspace = try repository()
    try limitNumber(workspace)
    let answer = workspace.run("diff", "--generated")
    let generated = workspace.path("Generated") + "/Shop/objects/Shop+Card.swift:"
    let line = try #require(answer.output.split(separator: "\n").first { $0.contains(generated) })
    let numbers = try #require(line.split(separator: ":").last)
    // The lines are those in which the new file differs from the old one, as 'diff' finds them.
    #expect(workspace.run("generate").exitCode == 0)
    let new = try workspace.text("Generated/Shop/objects/Shop+Card.swift")
    try git(workspace, "checkout", "-q", "--", "Specs")
    #expect(workspace.run("generate").exitCode == 0)
    let old = try workspace.text("Generated/Shop/objects/Shop+Card.swift")
    #expect(String(numbers) == Self.lineNumbers(in: new, notIn: old))
    #expect(numbers.contains("-"))
  }

  @Test(arguments: [("markdown", "####"), ("json", "\"format\""), ("github", "::"), ("text", "Card")])
  func everyFormIsPrinted(_ form: String, _ mark: String) throws {
    let workspace = try repository()
    try limitNumber(workspace)
    #expect(workspace.run("diff", "--format", form).output.contains(mark))
  }

  @Test func rulesAndSchemaAreListed() throws {
    let workspace = try Workspace()
    #expect(workspace.run("diff", "--rules").output.contains("max-length-decreased"))
    let schema = workspace.run("diff", "--schema").output
    #expect((try? JSONSerialization.jsonObject(with: Data(schema.utf8))) != nil)
  }
}

extension DiffTests {
  /// `3,7-9` for the lines 3, 7, 8 and 9: those of `new` that a longest common subsequence leaves out.
  private static func lineNumbers(in new: String, notIn old: String) -> String {
    let (new, old) = (new.components(separatedBy: "\n"), old.components(separatedBy: "\n"))
    let inserted = Set(
      new.difference(from: old).insertions.map { change in
        guard case .insert(let offset, _, _) = change else { return 0 }
        return offset + 1
      })
    var parts: [String] = []
    for line in 1...new.count where inserted.contains(line) && !inserted.contains(line - 1) {
      let end = (line...new.count).prefix { inserted.contains($0) }.last ?? line
      parts.append(line == end ? "\(line)" : "\(line)-\(end)")
    }
    return parts.joined(separator: ",")
  }

  private func fingerprints(_ workspace: Workspace) -> [String] {
    let report = workspace.run("diff", "--format", "json").output
    let object = try? JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
    let apis = object?["apis"] as? [[String: Any]] ?? []
    let findings = apis.flatMap { $0["findings"] as? [[String: Any]] ?? [] }
    return findings.compactMap { $0["fingerprint"] as? String }
  }

  private func accept(_ workspace: Workspace, _ entries: String) throws {
    try workspace.write("Specs/accepted-breaks.json", "{ \"accepted\": [\(entries)] }")
  }

  @Test func anAcceptedBreakDoesNotFail() throws {
    let workspace = try repository()
    try workspace.remove("Specs/Shop/objects/Coupon.json")
    #expect(workspace.run("diff").exitCode == 1)
    let entries = fingerprints(workspace).map { "{ \"fingerprint\": \"\($0)\", \"reason\": \"Nobody uses it.\" }" }
    try accept(workspace, entries.joined(separator: ","))
    let answer = workspace.run("diff")
    #expect(answer.exitCode == 0, "\(answer.output)\(answer.errors)")
    #expect(answer.output.contains("Nobody uses it."))
  }

  @Test(
    arguments: [
      (#"{ "fingerprint": "0123456789abcdef", "reason": "It is gone." }"#, "No finding has the fingerprint"),
      (#"{ "fingerprint": "xyz", "reason": "It is gone." }"#, "is not a fingerprint"),
      (#"{ "fingerprint": "0123456789abcdef", "reason": "Once.", "expires": "2020-01-01" }"#, "expired on"),
      (#"{ "fingerprint": "0123456789abcdef", "reason": "Once.", "expires": "soon" }"#, "is not a day"),
      (#"{ "fingerprint": "0123456789abcdef" }"#, "reason"),
      (#"{ "fingerprint": "0123456789abcdef", "reason": "Why.", "until": "x" }"#, "until"),
      ("nonsense", "json-syntax"),
    ])
  func anEntryThatAcceptsNothingIsAnError(_ entry: String, _ complaint: String) throws {
    let workspace = try repository()
    try accept(workspace, entry)
    let answer = workspace.run("diff")
    #expect(answer.exitCode == 2)
    #expect((answer.output + answer.errors).contains(complaint), "\(answer.output)\(answer.errors)")
  }
}
