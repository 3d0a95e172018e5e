import Foundation
import Testing

@testable import SDKRuntime

@Suite("Reports of decoding as lines of a log")
struct DecodingReportTests {
  private let problems = [
    APIDecodingProblem(path: "pay.response.result", reason: .missing),
    APIDecodingProblem(path: "pay.response.items[2].name", reason: .wrongKind(expected: .text, found: .object)),
    APIDecodingProblem(path: "pay.response.count", reason: .unreadable(as: .integer)),
    APIDecodingProblem(path: "pay.response.tags", reason: .tooDeep),
    APIDecodingProblem(path: "pay.response.extra", reason: .tooLarge),
    APIDecodingProblem(path: "pay.response", reason: .syntax("unexpected \"end\"", offset: 7)),
  ]

  @Test("have every problem with its path, its reason and kinds, and no word of a text")
  func everyReason() throws {
    let report = APIDecodingReport(problems: problems, unknownFields: ["pay.response.hint", "pay.response[*]"])
    let expected = [
      #"{"api":"Shop","problems":[{"path":"pay.response.result","reason":"missing"},"#,
      #"{"path":"pay.response.items[2].name","reason":"wrongKind","expected":"text","found":"object"},"#,
      #"{"path":"pay.response.count","reason":"unreadable","expected":"integer"},"#,
      #"{"path":"pay.response.tags","reason":"tooDeep"},"#,
      #"{"path":"pay.response.extra","reason":"tooLarge"},{"path":"pay.response","reason":"syntax"}],"#,
      #""unknownFields":["pay.response.hint","pay.response[*]"]}"#,
    ]
    #expect(report.jsonLine(api: "Shop") == expected.joined())
  }

  @Test("are one line of JSON, whatever a path has in it", arguments: ["a\nb", "\"", "\\", "\u{1}", "é\u{2028}"])
  func oneLine(path: String) throws {
    let line = try #require(APIDecodingReport(unknownFields: [path]).jsonLine())
    #expect(!line.unicodeScalars.contains { $0 == "\n" || $0 == "\r" })
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: [String]])
    #expect(object == ["problems": [], "unknownFields": [path]])
  }

  @Test("are nothing where nothing was irregular")
  func nothing() {
    #expect(APIDecodingReport().isEmpty && APIDecodingReport().jsonLine(api: "Shop") == nil)
    #expect(APIDecodingError(problems: problems).report == APIDecodingReport(problems: problems))
  }
}
