/// About examples.
extension DiagnosticCode {
  static let aboutExamples: [DiagnosticCode] = [
    .exampleUnknownField, .exampleMissingField, .exampleType, .exampleLimit, .exampleCondition, .exampleOutcome,
  ]

  public static let exampleUnknownField = DiagnosticCode(
    "example-unknown-field", .error,
    title: "An example has a field that is not described",
    why: #"""
      Examples are checked against the description that they belong to. If the vendor really sends this
      field, describe it; if not, correct its name or remove it.
      """#,
    wrong: #""request": { "curency": "EUR" }"#,
    right: #""request": { "currency": "EUR" }"#)

  public static let exampleMissingField = DiagnosticCode(
    "example-missing-field", .error,
    title: "An example lacks a required field",
    why: #"""
      A field that is required must be in every example. If a real message lacks it, it is not
      required: then the description is wrong, not the example.
      """#,
    wrong: #""request": { }"#,
    right: #""request": { "requestId": "R-1" }"#)

  public static let exampleType = DiagnosticCode(
    "example-type", .error,
    title: "A value of an example has the wrong type",
    why: #"""
      A value must be one that the type of its field can have. Booleans and integers can be written as
      text (`"true"`, `"20"`) or as themselves. Leave a field out instead of writing `null`.
      """#,
    wrong: #""request": { "size": 1.5 }"#,
    right: #""request": { "size": "2" }"#)

  public static let exampleLimit = DiagnosticCode(
    "example-limit", .error,
    title: "A value of an example breaks a limit of its field",
    why: #"""
      The value is too long or too short, out of range, of another form than the format says, or not
      one of the values that are allowed. If a real message has it, the limit is stricter than the
      vendor: loosen it.
      """#,
    wrong: #""request": { "region": "usa" }"#,
    right: #""request": { "region": "US" }"#)

  public static let exampleCondition = DiagnosticCode(
    "example-condition", .error,
    title: "An example lacks a field that its condition requires",
    why: #"""
      The condition under `requiredWhen` or `presentWhen` is true for this example, so the field must
      be there. If a real message lacks it, the condition is wrong, or it should be words, which are
      documented and not enforced.
      """#,
    wrong: #""request": { "isGift": "true" }"#,
    right: #""request": { "isGift": "true", "greeting": "All the best" }"#)

  public static let exampleOutcome = DiagnosticCode(
    "example-outcome", .error,
    title: "An example does not have the outcome that it names",
    why: #"""
      The decisions are tried on the message of the example, from the first to the last. The outcome
      that they lead to must be the one that the example names; otherwise either the decisions or the
      example are not what their author thinks.
      """#,
    wrong: #"{ "outcome": "paid", "response": { "result": { "resultStatus": "F", … } } }"#,
    right: #"{ "outcome": "failed", "response": { "result": { "resultStatus": "F", … } } }"#)
}
