import Foundation
import SpecModel
import SpecReader
import Testing

/// A folder for each code in `Tests/Cases/Diagnostics`: the files that replace those of a small good description, and
/// what is said about the result.
///
/// `removed.txt` names files that the description is to lack. Re-recorded with `RECORD=1`.
@Suite("Diagnostics") struct DiagnosticCases {
  static let cases = TestFolder.cases
    .appending(path: "Diagnostics")
  static let base = TestFolder.cases.appending(path: "DiagnosticsBase")
  static let codes = TestFolder.names(in: cases)

  @Test("are told as recorded", arguments: codes)
  func areTold(code: String) throws {
    let folder = Self.cases.appending(path: code)
    let result = try TestFolder.read(overlay: folder, on: Self.base)
    #expect((result.api == nil) == result.diagnostics.contains { $0.severity == .error })
    if code != "many-mistakes" {
      #expect(result.diagnostics.contains { $0.code.rawValue == code })
    }
    try Recording.expect(
      result.diagnostics.rendered(in: result.files), at: folder.appending(path: "expected.txt"))
  }

  @Test("are told with one file rendered at a time as with all")
  func areRenderedAlike() throws {
    let result = try TestFolder.read(overlay: Self.cases.appending(path: "json-syntax"), on: Self.base)
    #expect(
      result.diagnostics.map { $0.rendered(in: result.files) }.joined() == result.diagnostics.rendered(in: result.files)
    )
  }

  @Test("have a case each", arguments: DiagnosticCode.allCases)
  func haveCase(code: DiagnosticCode) {
    #expect(Self.codes.contains(code.rawValue))
  }

  @Test("are none for a good description")
  func areNone() throws {
    let result = try TestFolder.read(overlay: nil, on: Self.base)
    #expect(result.diagnostics.rendered(in: result.files) == "")
    #expect(result.api?.endpoints.map(\.name) == ["pay"])
  }
}
