import SpecDiff
import Testing

/// Updates that the vendor has really made, by their dates: what a reviewer reads about each.
@Suite struct VendorUpdateTests {
  static let names = CaseFolder.names(in: "VendorUpdates").filter { $0 != "base" }

  @Test(arguments: names)
  func isReported(_ name: String) throws {
    let folder = CaseFolder("VendorUpdates/\(name)")
    let base = CaseFolder("VendorUpdates/base").url
    let report = DiffReport.comparing(
      old: try folder.apis("old", base: base), new: try folder.apis("new", base: base))
    try folder.expect(report.text(), in: "expected.txt")
    try folder.expect(report.markdown(), in: "expected.md")
  }

  @Test func casesAreFound() {
    #expect(Self.names.count >= 12)
  }
}
