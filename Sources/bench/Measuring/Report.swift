/// All findings of a run, as a table for people or as JSON.
struct Report {
  private(set) var sections: [(title: String, findings: [Finding])] = []

  mutating func add(_ title: String, _ findings: [Finding]) {
    sections.append((title, findings))
  }

  /// Sections as Markdown tables.
  var table: String {
    var text = "\(Machine.description)\n"
    for section in sections {
      text += "\n## \(section.title)\n\n"
      text += "| what | measured | minimum | median | compared with | minimum | ratio | target |\n"
      text += "|---|---|--:|--:|---|--:|--:|---|\n"
      for finding in section.findings { text += row(finding) }
    }
    return text
  }

  private func row(_ finding: Finding) -> String {
    let unit = finding.unit
    var cells = [finding.subject, finding.name, unit.text(finding.minimum), unit.text(finding.median)]
    cells += [finding.baseline?.name ?? "", finding.baseline.map { unit.text($0.minimum) } ?? ""]
    cells.append(finding.ratio.map { "\(Decimals.text($0, 2)) ×" } ?? "")
    cells.append(finding.target.map { "\($0.text(unit)) \(finding.meetsTarget == true ? "✓" : "✗")" } ?? "")
    return "| \(cells.joined(separator: " | ")) |\n"
  }
}

extension Target {
  func text(_ unit: Finding.Unit) -> String {
    switch self {
    case .ratio(let limit): "≤ \(Decimals.text(limit, 1)) ×"
    case .timesAsQuick(let factor): "≥ \(Decimals.text(factor, 0)) × as quick"
    case .atMost(let limit): "≤ \(unit.text(limit))"
    case .atLeast(let limit): "≥ \(unit.text(limit))"
    case .excess(let limit): "≤ \(unit.text(limit)) more"
    }
  }
}

extension Finding.Unit {
  func text(_ value: Double) -> String {
    switch self {
    case .nanoseconds:
      value >= 10_000 ? "\(Decimals.text(value / 1000, 1)) µs" : "\(Decimals.text(value, value < 100 ? 1 : 0)) ns"
    case .seconds: value < 1 ? "\(Decimals.text(value * 1000, 1)) ms" : "\(Decimals.text(value, 2)) s"
    case .bytes:
      value >= 1e6 ? "\(Decimals.text(value / 1e6, 1)) MB" : "\(Decimals.text(value / 1e3, 1)) kB"
    case .count: Decimals.text(value, 0)
    case .ratio: "\(Decimals.text(value, 2)) ×"
    case .megabytesPerSecond: "\(Decimals.text(value, 1)) MB/s"
    }
  }
}

/// Numbers with a fixed count of decimals, rounded.
enum Decimals {
  static func text(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "–" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let rounded = Int((abs(value) * Double(scale)).rounded())
    let sign = value < 0 && rounded > 0 ? "-" : ""
    guard places > 0 else { return sign + String(rounded) }
    let fraction = String(rounded % scale)
    return "\(sign)\(rounded / scale).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
  }
}
