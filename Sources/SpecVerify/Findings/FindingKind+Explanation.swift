extension FindingKind {
  /// The finding in a few words.
  public var title: String {
    switch self {
    case .unknownField: "a field that nobody described"
    case .unknownValue: "a value that a list does not know"
    case .unknownResultCode: "a result code that no table has"
    case .unknownStatus: "a status that is not described"
    case .limitBroken: "messages break a limit"
    case .formatBroken: "messages break a format"
    case .valueNotAllowed: "a value outside of a closed list"
    case .wrongKind: "a value of another kind than described"
    case .scalarForText: "a number or boolean where text is described"
    case .requiredAbsent: "a required field is absent"
    case .requiredEmpty: "a required text is empty"
    case .conditionBroken: "a field is absent although its condition is true"
    case .neverCame: "a field that was promised never came"
    case .neverSeen: "a field that no message had"
    case .outcomeUnexpected: "a message that no decision foresees"
    case .decisionNotTaken: "a decision that no message led to"
    }
  }

  /// What it means, and what to do.
  public var explanation: String {
    switch self {
    case .unknownField:
      "The vendor sends it, or the merchant does, and the SDK passes over it. Describe it, once a source says what it is."
    case .unknownValue, .unknownResultCode:
      "It decodes and is kept, but has no constant, no advice and no action. Add it, once a source says what it means."
    case .unknownStatus:
      "Every message with it falls to `unknownStatus`. Add it to `statuses`, with what to do."
    case .limitBroken, .formatBroken, .valueNotAllowed:
      "A validator refuses what real messages have. A source states the limit, or the description is wrong: loosen it."
    case .wrongKind:
      "The field is lost when the message is decoded. Change its type."
    case .scalarForText:
      "It is read as its text. Change the type if the vendor means a number or a boolean."
    case .requiredAbsent, .requiredEmpty, .conditionBroken:
      "The description says that it is always there, or when it is. Loosen it, or ask the vendor."
    case .neverCame, .neverSeen:
      "The description may be ahead of the vendor, or behind. Record more messages, or take the field out."
    case .outcomeUnexpected:
      "The rules gave the outcome `unexpected`. Add a decision that says what such a message means, with an example."
    case .decisionNotTaken:
      "Nothing recorded shows that the decision is still needed. Record more messages, or ask the vendor."
    }
  }
}

extension EntryProblem {
  /// What all of them mean.
  public static let explanation =
    "The entry was skipped, and the others were read. Its place is the line where it begins and its number in the file."
}
