import SpecModel
import Testing

/// The case folder has room for one version; these are all the others that look like one.
@Suite("A version") struct VersionTests {
  @Test(
    "has three numbers without zeros in front, and nothing else",
    arguments: [
      ("0.0.0", true), ("10.20.30", true), ("999999999.0.0", true), ("01.0.0", false), ("1.00.0", false),
      ("1.0.01", false), ("1.0.0.0", false), ("1..0", false), ("1.0.0-beta", false), ("+1.0.0", false),
      ("1234567890.0.0", false),
    ])
  func isSemantic(version: String, isGood: Bool) throws {
    var files = try TestFolder.files(in: DiagnosticCases.base)
    let text = String(decoding: try #require(files["api.json"]), as: UTF8.self)
    files["api.json"] = Array(text.replacing("\"1.0.0\"", with: "\"\(version)\"").utf8)
    #expect(MistakeTests.read(files).diagnostics.map(\.code) == (isGood ? [] : [.badVersion]))
  }
}
