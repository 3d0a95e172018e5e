import Foundation

extension Report {
  private struct Document: Encodable {
    var machine: String
    var system: String
    var toolchain: String
    var build: String
    var sections: [Section]
  }

  private struct Section: Encodable {
    var title: String
    var findings: [Entry]
  }

  private struct Entry: Encodable {
    var subject: String
    var name: String
    var unit: String
    var minimum: Double
    var median: Double
    var runs: Int
    var baseline: String?
    var baselineMinimum: Double?
    var baselineMedian: Double?
    var ratio: Double?
    var target: String?
    var meetsTarget: Bool?

    init(_ finding: Finding) {
      subject = finding.subject
      name = finding.name
      unit = finding.unit.rawValue
      minimum = finding.minimum
      median = finding.median
      runs = finding.runs
      baseline = finding.baseline?.name
      baselineMinimum = finding.baseline?.minimum
      baselineMedian = finding.baseline?.median
      ratio = finding.ratio
      target = finding.target?.text(finding.unit)
      meetsTarget = finding.meetsTarget
    }
  }

  /// Everything as one JSON document.
  func json() throws -> String {
    let document = Document(
      machine: Machine.processor, system: Machine.system, toolchain: Machine.toolchain, build: Machine.build,
      sections: sections.map { Section(title: $0.title, findings: $0.findings.map(Entry.init)) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self)
  }
}
