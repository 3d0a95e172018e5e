import Foundation
import SpecDiff
import SpecModel
import SpecReader
import Testing

/// A description that calls an action by its former name is compared with one that uses the new name.
@Suite struct RenamedActionTests {
  private static let formerName = "retryWithSameRequestId"

  @Test func theNewNameIsNoDifference() throws {
    let report = DiffReport.comparing(
      old: [try api(with: Self.formerName)], new: [try api(with: NextAction.retryUnchanged.rawValue)])
    #expect(report.findings.isEmpty)
  }

  @Test(arguments: [NextAction.retryWithNewRequestId, .contactSupport])
  func anotherActionIsReportedAsBefore(_ action: NextAction) throws {
    let report = DiffReport.comparing(
      old: [try api(with: Self.formerName)], new: [try api(with: action.rawValue)])
    let finding = try #require(report.findings.first { $0.rule == "outcome-action-changed" })
    #expect(finding.path == "pay.outcomes.waiting")
    #expect(report.text().contains("The action was retryUnchanged and is \(action.rawValue) now."))
  }

  /// The base of the rules' cases, where the outcome `waiting` has the action of this name.
  private func api(with action: String) throws -> API {
    let base = CaseFolder("Diff/base").url
    let places = [
      "old/api.json", "both/endpoints/pay.json", "both/objects/Result.json", "both/objects/Card.json",
      "both/enums/Brand.json",
    ]
    let files = try places.map { place in
      let text = try String(contentsOf: base.appending(path: place), encoding: .utf8)
      let name = place.drop { $0 != "/" }.dropFirst()
      let renamed = text.replacingOccurrences(of: "\"inquireLater\"", with: "\"\(action)\"")
      return DescriptionFile(path: place, name: String(name), bytes: Array(renamed.utf8))
    }
    let api = DescriptionReader.read(folderName: "Shop", files: files).api
    return try #require(api)
  }
}
