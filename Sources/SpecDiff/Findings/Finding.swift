import Reporting

/// One judged difference between two versions.
public struct Finding: Sendable {
  /// The id of the rule with the worst verdict.
  public var rule: String
  public var verdict: Verdict
  /// What changed.
  public var sentence: Sentence
  /// What that means to clients, for each direction in which it means something else.
  public var meanings: [Meaning]
  /// Guesses that belong to it, for example a rename that may have been meant. No verdict follows from them.
  public var notes: [Sentence]
  /// Where it is for people: the full path from the endpoint if only one message carries the part
  /// (`vaultPaymentMethod.request.env.osType`), else the path from the object (`Env.osType`).
  public var path: String
  /// The path that the fingerprint is made from: it does not depend on who uses the part.
  public var stablePath: String
  public var oldPlace: Place?
  public var newPlace: Place?
  /// The messages that carry the part, in the order of the new version.
  public var reached: [Reached]
  public var fingerprint: Fingerprint
  /// The old and the new value in short, if there is one.
  public var oldValue: String?
  public var newValue: String?
  /// The file of the description, from its folder: `objects/Env.json`.
  public var nounFile: String
  /// The generated files that follow from ``nounFile``; filled by ``DiffReport/namingGeneratedFiles(_:)``.
  public var generatedFiles: [String] = []
  /// Why the break is accepted; `nil` if it is not.
  public var acceptedBecause: String?

  /// What a finding means to clients.
  public struct Meaning: Hashable, Sendable {
    /// `nil` if it holds whatever the direction.
    public var direction: Direction?
    public var text: String
  }

  public var isAccepted: Bool {
    acceptedBecause != nil
  }
}
