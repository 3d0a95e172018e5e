/// What was measured, as a Markdown table: each row is printed as soon as it is known.
struct Table {
  init(_ title: String) {
    print("\n## \(title)\n\n| | minimum | median | compared with | minimum | ratio |\n|---|--:|--:|---|--:|--:|")
  }

  /// A row of durations in seconds.
  func row(_ name: String, _ samples: Samples, against baseline: (name: String, samples: Samples)? = nil) {
    let ratio = baseline.map { "\(Decimals.text(samples.minimum / $0.samples.minimum, 2)) ×" } ?? ""
    let other = baseline.map { Decimals.duration($0.samples.minimum) } ?? ""
    print(
      "| \(name) | \(Decimals.duration(samples.minimum)) | \(Decimals.duration(samples.median)) "
        + "| \(baseline?.name ?? "") | \(other) | \(ratio) |")
  }

  /// A row with a number of another kind.
  func row(_ name: String, _ text: String) {
    print("| \(name) | \(text) | | | | |")
  }
}

/// The same quantity, measured several times.
struct Samples {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  var minimum: Double { values.min() ?? .nan }

  var median: Double {
    guard !values.isEmpty else { return .nan }
    return values.sorted()[values.count / 2]
  }
}

/// Numbers for people.
enum Decimals {
  static func duration(_ seconds: Double) -> String {
    switch seconds {
    case ..<1e-6: "\(text(seconds * 1e9, 0)) ns"
    case ..<1e-3: "\(text(seconds * 1e6, 2)) µs"
    case ..<1: "\(text(seconds * 1e3, 1)) ms"
    case _: "\(text(seconds, 2)) s"
    }
  }

  static func text(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "–" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let rounded = Int((value * Double(scale)).rounded())
    let digits = String(rounded % scale)
    return places == 0
      ? String(rounded) : "\(rounded / scale)." + String(repeating: "0", count: places - digits.count) + digits
  }
}
