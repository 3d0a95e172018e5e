extension FindingKind {
  /// The finding in a few words.
  public var title: String {
    switch self {
    case .unknownField: "a field that is not described"
    case .unknownValue: "a value that is not in its enum"
    case .unknownResultCode: "a result code that is in no table"
    case .unknownStatus: "a status that is not described"
    case .limitBroken: "messages break a limit"
    case .formatBroken: "messages break a format"
    case .valueNotAllowed: "a value outside a closed list"
    case .wrongKind: "a value of another kind than described"
    case .scalarForText: "a number or boolean where text is described"
    case .requiredAbsent: "a required field is absent"
    case .requiredEmpty: "a required text is empty"
    case .conditionBroken: "a field is absent although its condition is true"
    case .neverCame: "a field never came although its condition was true"
    case .neverSeen: "a field that no message has"
    case .outcomeUnexpected: "a message that no decision covers"
    case .decisionNotTaken: "a decision that no message led to"
    }
  }

  /// What it means, and what to do.
  public var explanation: String {
    switch self {
    case .unknownField:
      "Messages have it, and the SDK skips it. Describe it once you know from the vendor what it is."
    case .unknownValue, .unknownResultCode:
      "It decodes and is kept, but has no constant, no advice and no action. Add it once you know what it means."
    case .unknownStatus:
      "Every message with it is treated as `unknownStatus`. Add it to `statuses` with its action."
    case .limitBroken, .formatBroken, .valueNotAllowed:
      "The validator refuses what real messages have. Check what the vendor documents, and loosen the limit if it is wrong."
    case .wrongKind:
      "The field is lost when the message is decoded. Change its type."
    case .scalarForText:
      "It is read as its text. Change the type if the vendor means a number or a boolean."
    case .requiredAbsent, .requiredEmpty, .conditionBroken:
      "The description says that it is there, always or under a condition. Loosen it, or ask the vendor."
    case .neverCame, .neverSeen:
      "The description may be ahead of the vendor, or behind. Record more messages, or remove the field."
    case .outcomeUnexpected:
      "Its outcome is `unexpected`. Add a decision for such messages, with an example."
    case .decisionNotTaken:
      "No recorded message needs the decision. Record more messages, or ask the vendor whether it can still happen."
    }
  }
}

extension EntryProblem {
  /// What all of them have in common.
  public static let explanation =
    "The entry was skipped, and the others were read. Its place is the line where it begins and its number in the file."
}
