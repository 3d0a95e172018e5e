import Foundation
import SpecModel
import Testing

@testable import SpecReader

/// The table of what the format cannot say is what the tool refuses.
@Suite("What the format cannot say") struct UnsupportedTests {
  /// The codes in the table of the documentation.
  private static func documentedCodes() throws -> [String] {
    let specs = TestFolder.cases.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Specs")
    let text = try String(contentsOf: specs.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(
      text.split(separator: "## What the format cannot say\n").last?.split(separator: "\n## ").first)
    return section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().compactMap { row in
      row.split(separator: "|").last(where: { $0.contains("`") })
        .map { String($0.filter { $0 != "`" && $0 != " " }) }
    }
  }

  @Test("is an error with a case, line by line")
  func isAnError() throws {
    let codes = try Self.documentedCodes()
    #expect(codes.count >= 8)
    for code in codes {
      let known = try #require(DiagnosticCode.allCases.first { $0.rawValue == code }, "\(code)")
      #expect(known.severity == .error)
      #expect(DiagnosticCases.codes.contains(code))
    }
  }

  @Test("is all in the table")
  func isAllInTheTable() throws {
    let refused = DiagnosticCode.allCases.map(\.rawValue).filter { $0.hasSuffix("-unsupported") }
    #expect(refused.count >= 5)
    #expect(Set(refused).isSubset(of: try Self.documentedCodes()))
  }

  @Test(
    "has a way around",
    arguments: [
      ("number", Noun.field), ("any", .field), ("[string]", .field), ("oneOf", .field), ("nullable", .field),
      ("anyOf", .object), ("query", .endpoint), ("headers", .endpoint),
    ])
  func hasAWayAround(name: String, noun: Noun) {
    let refusal = UnsupportedKey.refusal(of: name, in: noun) ?? UnsupportedType.refusal(of: name)
    #expect(refusal?.suggestion.isEmpty == false)
  }
}
