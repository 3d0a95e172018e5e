/// About result codes and outcomes.
extension DiagnosticCode {
  static let aboutResults: [DiagnosticCode] = [
    .duplicateResultCode, .unknownStatus, .outcomeOrder, .outcomeDiffers, .carriedPath, .carriedLabel, .carriedCode,
    .actionStatus, .carriedSensitive,
  ]

  public static let duplicateResultCode = DiagnosticCode(
    "duplicate-result-code", .error,
    title: "A duplicate result code",
    why: #"""
      Generated code looks a result code up in the table of its endpoint and then among those of every
      endpoint; it must find exactly one answer. Codes that differ only in case or spaces are most
      likely the same one, copied badly. Remove one of them.
      """#,
    wrong: #"{ "code": "SUCCESS", … }, { "code": "Success", … }"#,
    right: #"{ "code": "SUCCESS", … }"#)

  public static let unknownStatus = DiagnosticCode(
    "unknown-status", .error,
    title: "A result code has a status that `api.json` does not list",
    why: #"""
      The statuses of `api.json` are a closed set, and each says what follows when a code is not
      known. Any other status would have no such answer. Correct it, or add the status to
      `api.json`.
      """#,
    wrong: #"{ "code": "SUCCESS", "status": "OK", … }"#,
    right: #"{ "code": "SUCCESS", "status": "S", … }"#)

  public static let outcomeOrder = DiagnosticCode(
    "outcome-order", .error,
    title: "The decision for everything else is not the last one",
    why: #"""
      The first decision that matches counts, and every message must lead to an outcome. So the last one
      has `"otherwise": true` instead of a condition, and no other has it.
      """#,
    wrong: #""rules": [ { "outcome": "paid", "when": { … } } ]"#,
    right: #""rules": [ { "outcome": "paid", "when": { … } }, { "outcome": "unexpected", "otherwise": true } ]"#)

  public static let outcomeDiffers = DiagnosticCode(
    "outcome-differs", .error,
    title: "Decisions of one outcome differ",
    why: #"""
      Decisions with the same outcome become one case of a Swift enum. A case always carries the same
      values and always leads to the same action. Make them agree, or give one of them another
      name.
      """#,
    wrong: #"{ "outcome": "paid", "carries": ["receipt"], … }, { "outcome": "paid", … }"#,
    right: #"{ "outcome": "paid", "carries": ["receipt"], … }, { "outcome": "paidWithoutReceipt", … }"#)

  public static let carriedPath = DiagnosticCode(
    "carried-path", .error,
    title: "An outcome carries a field that does not exist",
    why: #"""
      What an outcome carries is a path from the root of the message that is judged: the response of a
      call, the request of a callback. Every name on it must be a field. The decision for everything else
      can only carry fields that are always there, because it matches whatever is missing.
      """#,
    wrong: #""carries": ["reciept"]"#,
    right: #""carries": ["receipt"]"#)

  public static let carriedLabel = DiagnosticCode(
    "carried-label", .error,
    title: "An outcome carries two values of the same name",
    why: #"""
      Each carried value is labelled with the last name of its path, and two labels of one case must
      differ. Remove one of them, or give its field a `swiftName`.
      """#,
    wrong: #""carries": ["card.id", "wallet.id"]"#,
    right: #""carries": ["card", "wallet"]"#)

  public static let carriedCode = DiagnosticCode(
    "carried-code", .error,
    title: "An action by result code needs the result code",
    why: #"""
      `byResultCode` means: look the code up in the table and do what it says. So the outcome
      must carry the code, under the path that `api.json` names.
      """#,
    wrong: #"{ "outcome": "failed", "action": "byResultCode", … }"#,
    right: #"{ "outcome": "failed", "action": "byResultCode", "carries": ["result.resultCode"], … }"#)

  public static let actionStatus = DiagnosticCode(
    "action-status", .error,
    title: "An action by result code needs a status",
    why: #"""
      `byResultCode` means: do what the code's row says, if that row is for the status of the message,
      and what the status says otherwise. A message that contradicts itself, such as the code of a
      success under the status of a failure, must not be told to go on. So the decision has to name the
      status in `when`.
      """#,
    wrong: #"{ "outcome": "failed", "otherwise": true, "action": "byResultCode", … }"#,
    right: #"{ "outcome": "failed", "when": { "result.resultStatus": "F" }, "action": "byResultCode", … }"#)

  public static let carriedSensitive = DiagnosticCode(
    "carried-sensitive", .error,
    title: "An outcome carries a text that only its object hides",
    why: #"""
      `personalData` and `cardholderData` are plain texts in Swift, and their object keeps them from being
      printed. An outcome has no object around them: printing the outcome prints them. Carry the
      object that holds the field instead, or mark the field as a `secret`, which never prints.
      """#,
    wrong: #""carries": ["buyer.email"]"#,
    right: #""carries": ["buyer"]"#)
}
