/// One rule of the catalogue: which differences it is about, and what they do.
///
/// A rule is a value. What it says about the two directions are two values in it; which of them count is decided by the
/// messages that the changed part occurs in.
public struct Rule: Sendable {
  /// Stable: exceptions files and fingerprints are made with it.
  public var id: String
  /// What it is about, in a few words.
  public var title: String
  public var verdicts: Verdicts
  /// What the rule says about a difference; `nil` if the difference is not its business.
  let recognise: @Sendable (Difference) -> Recognition?

  /// What a rule decides, by direction.
  public enum Verdicts: Hashable, Sendable {
    /// The direction does not matter.
    case always(Verdict)
    /// Judged by the messages that carry the part; no verdict for a direction means that another rule has it.
    case byDirection(request: Verdict?, response: Verdict?)
  }

  /// The outcome of recognising a difference.
  struct Recognition {
    var sentence: Sentence
    /// What this difference does, where that is less than the rule says in general.
    var verdict: Verdict?

    init(_ sentence: Sentence, _ verdict: Verdict? = nil) {
      self.sentence = sentence
      self.verdict = verdict
    }
  }

  init(
    _ id: String, _ title: String, _ verdicts: Verdicts, recognise: @escaping @Sendable (Difference) -> Recognition?
  ) {
    self.id = id
    self.title = title
    self.verdicts = verdicts
    self.recognise = recognise
  }

  /// Whether a finding of the rule can be a break; one difference may still do less than the rule says in general.
  public var canBreak: Bool {
    switch verdicts {
    case .always(let verdict): verdict.breaks
    case .byDirection(let request, let response): [request, response].contains { $0?.breaks == true }
    }
  }

  /// The verdict for parts that occur in messages of these directions, with the directions that it is for; `nil` if the
  /// rule does not judge any of them.
  func verdict(for directions: Set<Direction>) -> Verdict? {
    switch verdicts {
    case .always(let verdict): return verdict
    case .byDirection(let request, let response):
      let ofRequest = directions.contains(.request) ? request : nil
      let ofResponse = directions.contains(.response) ? response : nil
      guard let ofRequest else { return ofResponse }
      guard let ofResponse else { return ofRequest }
      return Self.worse(ofRequest, ofResponse)
    }
  }

  /// Both verdicts in one, with the meaning of the heavier one.
  static func worse(_ one: Verdict, _ other: Verdict) -> Verdict {
    weight(of: other) > weight(of: one) ? other.joined(with: one) : one.joined(with: other)
  }

  static func weight(of verdict: Verdict) -> Int {
    let severity = FindingSeverity.allCases.firstIndex(of: verdict.severity) ?? 0
    let wire = WireVerdict.allCases.firstIndex(of: verdict.wire) ?? 0
    let source = SourceVerdict.allCases.firstIndex(of: verdict.source) ?? 0
    return severity * 100 + wire * 10 + source
  }
}

/// A row of the catalogue that no difference between two of our descriptions can match, and why.
public struct InapplicableRule: Hashable, Sendable {
  public var id: String
  public var reason: String
}
