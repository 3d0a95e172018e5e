import Foundation
import Testing

@testable import gen

/// What `Specs/Updates.md` shows is what the commands print, in a copy of this repository's descriptions.
@Suite struct UpdateGuideTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private let guide: String
  private let workspace: Workspace

  init() throws {
    guide = try String(contentsOf: Self.root.appending(path: "Specs/Updates.md"), encoding: .utf8)
    workspace = try Workspace()
    for folder in ["Specs", "Generated"] {
      try? workspace.remove(folder)
      try FileManager.default.copyItem(
        at: Self.root.appending(path: folder), to: workspace.root.appending(path: folder))
    }
  }

  @Test("Both mistakes are reported as the guide shows them")
  func mistakes() throws {
    try replace("Specs/AlipayVaulting/endpoints/vaultPaymentMethod.json", #""type": "Env""#, #""type": "Evn""#)
    try replace("Specs/AlipayVaulting/enums/TerminalType.json", #""value": "WAP""#, #""value": "WEB""#)
    let answer = try ToolProcess.run(in: workspace, under: "true", [])
    #expect(try shown("swift run gen", occurrence: 0) == lines(answer.errors))
  }

  @Test("The update gives the reports and the changes that the guide shows")
  func update() throws {
    let repository = GitWorkspace(taking: workspace)
    try repository.git("init", "-q", "-b", "main")
    try repository.commit()
    let added = try #require(guide.firstMatch(of: /```diff\n((?: .*\n)+)\+(.*)\n```/))
    let context = added.1.split(separator: "\n").map { $0.dropFirst() + "\n" }.joined()
    try replace("Specs/AlipayVaulting/objects/Env.json", context, context + added.2 + "\n")

    let first = try ToolProcess.run(in: workspace, under: "true", [])
    #expect(try shown("swift run gen", occurrence: 1) == lines(first.output))
    #expect(try shown("swift run gen diff main") == lines(repository.diff("main").output))

    try replace("Specs/AlipayVaulting/api.json", #""version": "2.0.0""#, #""version": "2.1.0""#)
    #expect(try ToolProcess.run(in: workspace, under: "true", []).exitCode == 0)
    let second = try repository.diff("main", "--generated")
    let ends = try shown("swift run gen diff main --generated").split(separator: "…")
    #expect(ends.count == 2 && lines(second.output).starts(with: ends[0]), "\(second.output)")
    #expect(lines(second.output).suffix(ends.last?.count ?? 0) == ends.last, "\(second.output)")
    #expect(try shown("git diff --stat") == lines(repository.git("diff", "--stat=100")))
  }

  @Test("The report of a log is the one that the guide shows")
  func verify() throws {
    let line = try #require(guide.firstMatch(of: /```json\n(\{"problems":.*\n)```/)).1
    try workspace.write("week.jsonl", String(line))
    let answer = try ToolProcess.run(in: workspace, under: "true", ["verify", "week.jsonl"])
    #expect(answer.exitCode == 1)
    #expect(try shown("swift run gen verify week.jsonl") == lines(answer.output))
  }

  private func replace(_ path: String, _ old: String, _ new: String) throws {
    let text = try workspace.text(path)
    try #require(text.contains(old), "\(path)")
    try workspace.write(path, text.replacing(old, with: new, maxReplacements: 1))
  }

  /// The lines that the guide shows below a command, without what differs from run to run.
  private func shown(_ command: String, occurrence: Int = 0) throws -> [String] {
    let blocks = guide.components(separatedBy: "$ \(command)\n").dropFirst()
    let text = try #require(blocks.dropFirst(occurrence).first, "\(command)")
    return lines(String(text.prefix(upTo: text.firstRange(of: /(?m)^(\$ |```)/)?.lowerBound ?? text.endIndex)))
  }

  private func lines(_ text: String) -> [String] {
    text.replacing(/in \d+ ms/, with: "in 0 ms").replacing(/`[0-9a-f]{12}`/, with: "`commit`")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .reversed().drop { $0.isEmpty }.reversed()
  }
}
