/// About objects and enums as a whole.
extension DiagnosticExplanation {
  static let objectCycle = DiagnosticExplanation(
    title: "An object contains itself",
    why: #"""
      A Swift struct has all of its fields inside itself, so it cannot contain another one of its own
      type, neither directly nor through other objects, not even as an optional. Lists and maps hold
      their elements elsewhere: through them it can.
      """#,
    wrong: #"objects/Category.json: "parent": { "type": "Category", … }"#,
    right: #"objects/Category.json: "parents": { "type": "[Category]", … }"#)

  static let unusedType = DiagnosticExplanation(
    title: "An object or an enum is used by no endpoint",
    why: #"""
      No request and no response contains it, directly or through another object, so no client could
      ever meet it. It is still generated. Remove its file, or use its name as the type of a field.
      """#,
    wrong: #"enums/Colour.json, and no field of the type Colour"#,
    right: #""colour": { "type": "Colour", "doc": "…" }"#)
}
