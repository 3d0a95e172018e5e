import Foundation
import Testing

@testable import SpecModel

@Suite("Diagnostic codes")
struct DiagnosticCodeTests {
  @Test("Every code that is written is listed, once")
  func all() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/SpecModel/Diagnostics")
    var written: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: sources.path(percentEncoded: false)) {
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      written += text.matches(of: /static let \w+ = DiagnosticCode\(\s*"([a-z-]+)"/).map { String($0.output.1) }
    }
    #expect(written.count > 50)
    #expect(DiagnosticCode.allCases.map(\.rawValue).sorted() == written.sorted())
    #expect(Set(written).count == written.count)
  }

  @Test("A code is explained in lines that fit a terminal", arguments: DiagnosticCode.allCases)
  func explanation(code: DiagnosticCode) {
    #expect(!code.title.isEmpty && !code.title.hasSuffix("."))
    let words = code.explanation.components(separatedBy: "\n\nWrong:").first ?? ""
    #expect(words.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
