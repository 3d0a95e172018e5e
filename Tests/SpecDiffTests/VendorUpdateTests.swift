import SpecDiff
import Testing

/// Updates that the vendor has really made, by their dates: what a reviewer reads about each.
@Suite struct VendorUpdateTests {
  @Test(arguments: CaseFolder.names(in: "VendorUpdates"))
  func isReported(_ name: String) throws {
    let folder = CaseFolder("VendorUpdates/\(name)")
    let report = DiffReport.comparing(old: try folder.apis("old"), new: try folder.apis("new"))
    try folder.expect(report.text(), in: "expected.txt")
    try folder.expect(report.markdown(), in: "expected.md")
  }

  @Test func casesAreFound() {
    #expect(CaseFolder.names(in: "VendorUpdates").count >= 12)
  }
}
