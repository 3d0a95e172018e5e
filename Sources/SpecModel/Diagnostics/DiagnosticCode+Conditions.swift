/// About conditions.
extension DiagnosticCode {
  static let aboutConditions: [DiagnosticCode] = [.conditionPath, .conditionValue, .conditionRedundant]

  public static let conditionPath = DiagnosticCode(
    "condition-path", .error,
    title: "A condition is about a field that does not exist",
    why: #"""
      The path of a condition begins at the object that has the field with the condition; in
      `outcomes`, at the message that is judged. Each name must be a field, and all but the last must
      be objects: a path cannot lead into lists and maps. A field cannot depend on itself.
      """#,
    wrong: #""requiredWhen": { "result.resultSatus": "S" }"#,
    right: #""requiredWhen": { "result.resultStatus": "S" }"#)

  public static let conditionValue = DiagnosticCode(
    "condition-value", .error,
    title: "A condition expects an impossible value",
    why: #"""
      The field is a boolean, an integer, an enum or has a closed list of values, and this value is
      not one of them, so the condition could never be true. Of objects, lists and maps, only presence
      can be tested.
      """#,
    wrong: #""requiredWhen": { "isGift": "yes" }"#,
    right: #""requiredWhen": { "isGift": true }"#)

  public static let conditionRedundant = DiagnosticCode(
    "condition-redundant", .warning,
    title: "A condition has no effect",
    why: #"""
      The field is always required, so the condition changes nothing. Remove the condition, or
      `required` if the field is needed only sometimes.
      """#,
    wrong: #"{ "required": true, "requiredWhen": { "isGift": true } }"#,
    right: #"{ "requiredWhen": { "isGift": true } }"#)
}
