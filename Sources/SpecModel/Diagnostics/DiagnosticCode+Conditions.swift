/// About conditions.
extension DiagnosticCode {
  static let aboutConditions: [DiagnosticCode] = [.conditionPath, .conditionValue, .conditionRedundant]

  public static let conditionPath = DiagnosticCode(
    "condition-path", .error,
    title: "A condition is about a field that does not exist",
    why: #"""
      The path of a condition begins at the object that has the field with the condition; in
      `outcomes`, at the message that is judged. Each name must be a field, and all but the last must
      be objects: there is no way into lists and maps. A field cannot depend on itself.
      """#,
    wrong: #""requiredWhen": { "result.resultSatus": "S" }"#,
    right: #""requiredWhen": { "result.resultStatus": "S" }"#)

  public static let conditionValue = DiagnosticCode(
    "condition-value", .error,
    title: "A condition expects what cannot be",
    why: #"""
      The field is a boolean, an integer, an enum or has a closed list of values, and this value is
      none of them: the condition could never come true. Of objects, lists and maps only presence can
      be tested.
      """#,
    wrong: #""requiredWhen": { "isGift": "yes" }"#,
    right: #""requiredWhen": { "isGift": true }"#)

  public static let conditionRedundant = DiagnosticCode(
    "condition-redundant", .warning,
    title: "A condition says nothing",
    why: #"""
      The field is required always, so there is no case in which the condition changes anything.
      Remove the condition, or `required` if the field is needed only sometimes.
      """#,
    wrong: #"{ "required": true, "requiredWhen": { "isGift": true } }"#,
    right: #"{ "requiredWhen": { "isGift": true } }"#)
}
