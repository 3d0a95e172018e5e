/// What a kind of change does: to shipped clients on the wire, to source that was written against the old SDK, and to
/// the version.
public struct Verdict: Hashable, Sendable {
  public var severity: FindingSeverity
  public var bump: Bump
  public var wire: WireVerdict
  public var source: SourceVerdict
  /// What clients see, in one sentence of ours: nothing of the description is in it.
  public var meaning: String

  public init(
    _ severity: FindingSeverity, _ bump: Bump, wire: WireVerdict, source: SourceVerdict, _ meaning: String
  ) {
    self.severity = severity
    self.bump = bump
    self.wire = wire
    self.source = source
    self.meaning = meaning
  }

  /// Whether shipped clients stop working or source stops compiling.
  public var breaks: Bool {
    wire == .breaks || source == .breaks
  }

  /// Whether somebody has to accept it: it breaks something, or is an error without that.
  public var mustBeAccepted: Bool {
    breaks || severity == .error
  }

  /// The worse of both in each respect; the meaning is that of the receiver.
  func joined(with other: Verdict) -> Verdict {
    Verdict(
      max(severity, other.severity), max(bump, other.bump), wire: max(wire, other.wire),
      source: max(source, other.source), meaning)
  }
}

extension Verdict: Comparable {
  /// By severity, then by what happens on the wire, then by what happens to source.
  public static func < (left: Self, right: Self) -> Bool {
    (left.severity, left.wire, left.source) < (right.severity, right.wire, right.source)
  }
}

/// How bad a finding is, from the least to the worst.
public enum FindingSeverity: String, Sendable, CaseIterable, Comparable {
  /// Good to know.
  case info
  /// May break, or a person has to decide.
  case warning
  /// Breaks.
  case error

  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What an old shipped client meets at the new server.
public enum WireVerdict: String, Sendable, CaseIterable, Comparable {
  case works
  case mayBreak
  case breaks

  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .works: 0
    case .mayBreak: 1
    case .breaks: 2
    }
  }
}

/// What the compiler says to source that compiled against the old SDK.
public enum SourceVerdict: String, Sendable, CaseIterable, Comparable {
  case compiles
  /// It compiles with a warning.
  case warns
  /// It depends on how the source was written.
  case mayBreak
  case breaks

  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .compiles: 0
    case .warns: 1
    case .mayBreak: 2
    case .breaks: 3
    }
  }
}
