import Foundation
import Testing

@testable import gen

/// Large descriptions through the built tool, which may take memory in proportion to them and no more.
@Suite(.timeLimit(.minutes(10))) struct SlowLargeInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var exitCode: Int32
    var card: @Sendable () -> String
  }

  static let cases: [Case] = [
    Case(testDescription: "a hundred thousand fields", exitCode: 0) {
      object((0..<100_000).map { #""f\#($0)":{"type":"string","doc":"A."}"# }.joined(separator: ","))
    },
    Case(testDescription: "a million fields that are none", exitCode: 2) {
      object((0..<1_000_000).map { #""f\#($0)":0"# }.joined(separator: ","))
    },
    Case(testDescription: "a text of 32 MB", exitCode: 0) {
      object(#""f":{"type":"string","doc":"\#(String(repeating: "a b ", count: 8 << 20))"}"#)
    },
    Case(testDescription: "a line of 16 MB of mistakes", exitCode: 2) {
      object(String(repeating: #""f":'x',"#, count: 2 << 20) + #""g":0"#)
    },
    Case(testDescription: "16 million brackets", exitCode: 2) { String(repeating: "[", count: 16 << 20) },
    Case(testDescription: "a number of 32 million digits", exitCode: 2) {
      object(#""f":{"type":"string","doc":"A.","maxLength":\#(String(repeating: "9", count: 32 << 20))}"#)
    },
    Case(testDescription: "a name of 16 MB", exitCode: 0) {
      object(#""\#(String(repeating: "n", count: 16 << 20))":{"type":"string","doc":"A."}"#)
    },
    Case(testDescription: "64 MB of white space", exitCode: 2) { String(repeating: " \n", count: 32 << 20) },
  ]

  private static func object(_ fields: String) -> String {
    #"{"object":"Card","doc":"A card.","fields":{\#(fields)}}"#
  }

  @Test(arguments: cases)
  func largeInputsTakeLittleMemory(_ large: Case) throws {
    let workspace = try Workspace()
    try workspace.write("Specs/Shop/objects/Card.json", large.card())
    // 2 GB of addresses, of which the program's own libraries take a part.
    let answer = try ToolProcess.run(in: workspace, under: "ulimit -v 2097152", ["lint"])
    #expect(answer.exitCode == large.exitCode, "\(answer.errors.suffix(400))")
    #expect(answer.errors.utf8.count < 200_000)
  }
}
