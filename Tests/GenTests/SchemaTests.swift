import Foundation
import Testing

@testable import Generation
@testable import Problems
@testable import gen

@Suite struct SchemaTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Specs/spec.schema.json")

  /// `RECORD=1` writes the file.
  @Test func theCommittedFileIsWhatTheToolPrints() throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(DescriptionSchema.text.utf8).write(to: Self.file)
      Issue.record("recorded \(Self.file.lastPathComponent)")
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == DescriptionSchema.text)
  }

  @Test func isJSONThatRefersToNothingElse() throws {
    let object = try JSONSerialization.jsonObject(with: Data(DescriptionSchema.text.utf8))
    let schema = try #require(object as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: Any])
    let references = DescriptionSchema.text.split(separator: "#/$defs/").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(references.count > 40)
    #expect(Set(references) == Set(definitions.keys))
  }

  @Test(arguments: [true, false])
  func theEditorsLineIsForATerminal(isTerminal: Bool) {
    var output = ""
    var errors = ""
    let console = Console(isTerminal: isTerminal, result: { output += $0 }, problem: { errors += $0 })
    #expect(Tool(console: console).run(["schema"]) == .fine)
    #expect(output == DescriptionSchema.text)
    #expect(errors.contains(#""$schema": "../../spec.schema.json""#) == isTerminal)
    #expect(errors.isEmpty == !isTerminal)
  }
}
