import Foundation
import Testing

@testable import gen

/// What the README says about the verbs.
@Suite struct READMETests {
  @Test("The table of commands has every verb, with the exit codes that it can give")
  func exitCodes() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    var rows: [Verb: String] = [:]
    for match in text.matches(of: /(?m)^\| `swift run gen ?([a-z]*)[^`]*` \|.*\| ([0-9, ]+) \|$/) {
      let verb = match.1.isEmpty ? Verb.generate : try #require(Verb(rawValue: String(match.1)))
      rows[verb] = String(match.2)
    }
    for verb in Verb.allCases where verb != .help {
      #expect(rows[verb] == verb.exitCodes.map { String($0.rawValue) }.joined(separator: ", "))
    }
  }
}
