/// One rule of the catalogue: which differences it is about, and what they do.
///
/// A rule is a value. What it says about the two directions are two values in it; which of them count is decided by the
/// messages that the changed part occurs in.
public struct Rule: Sendable {
  /// Stable, because fingerprints are made with it.
  public var id: String
  /// The id that the rule had before, with which the fingerprints of accepted breaks were made; `nil` if it has kept its id.
  public var formerID: String?
  /// What it is about, in a few words.
  public var title: String
  public var verdicts: Verdicts
  /// The rules that have nothing to add about a part that this one has judged.
  public var supersedes: Set<String>
  /// What the rule says about a difference; `nil` if the rule does not apply to it.
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
    _ id: String, formerly formerID: String? = nil, _ title: String, _ verdicts: Verdicts,
    supersedes: Set<String> = [], recognise: @escaping @Sendable (Difference) -> Recognition?
  ) {
    self.id = id
    self.formerID = formerID
    self.title = title
    self.verdicts = verdicts
    self.supersedes = supersedes
    self.recognise = recognise
  }

  /// Whether a finding of the rule can fail a review; one difference may still do less than the rule says in general.
  public var canBreak: Bool {
    switch verdicts {
    case .always(let verdict): verdict.mustBeAccepted
    case .byDirection(let request, let response): [request, response].contains { $0?.mustBeAccepted == true }
    }
  }
}
