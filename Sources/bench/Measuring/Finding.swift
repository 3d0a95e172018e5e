/// One measured quantity, with what it is held against.
struct Finding {
  enum Unit: String {
    case nanoseconds, seconds, bytes, count, ratio
    /// Millions of bytes in a second of processor time.
    case megabytesPerSecond
  }

  /// A quantity of the same run that this one is compared with.
  struct Baseline {
    var name: String
    var minimum: Double
    var median: Double
  }

  var subject: String
  var name: String
  var unit: Unit
  var minimum: Double
  var median: Double
  var runs: Int
  var baseline: Baseline?
  var target: Target?

  init(
    _ subject: String, _ name: String, _ unit: Unit, _ samples: Samples,
    against baseline: (name: String, samples: Samples)? = nil, target: Target? = nil
  ) {
    self.subject = subject
    self.name = name
    self.unit = unit
    minimum = samples.minimum
    median = samples.median
    runs = samples.values.count
    self.baseline = baseline.map {
      Baseline(name: $0.name, minimum: $0.samples.minimum, median: $0.samples.median)
    }
    self.target = target
  }

  init(_ subject: String, _ name: String, _ unit: Unit, _ value: Double, target: Target? = nil) {
    self.init(subject, name, unit, Samples([value]), target: target)
  }

  /// How many times the baseline's minimum this one's is.
  var ratio: Double? {
    baseline.flatMap { $0.minimum > 0 ? minimum / $0.minimum : nil }
  }

  var meetsTarget: Bool? {
    target.map { $0.isMet(by: self) }
  }
}

/// What a finding should be.
enum Target {
  /// At most this many times the baseline.
  case ratio(atMost: Double)
  /// At least this many times as quick as the baseline.
  case timesAsQuick(Double)
  case atMost(Double)
  case atLeast(Double)
  /// At most so much more than the baseline.
  case excess(atMost: Double)

  func isMet(by finding: Finding) -> Bool {
    switch self {
    case .ratio(let limit): (finding.ratio ?? .infinity) <= limit
    case .timesAsQuick(let factor): (finding.ratio ?? .infinity) <= 1 / factor
    case .atMost(let limit): finding.minimum <= limit
    case .atLeast(let limit): finding.minimum >= limit
    case .excess(let limit): finding.minimum - (finding.baseline?.minimum ?? 0) <= limit
    }
  }
}
