/// About objects and enums as a whole.
extension DiagnosticCode {
  static let aboutTypes: [DiagnosticCode] = [.objectCycle, .unusedType]

  public static let objectCycle = DiagnosticCode(
    "object-cycle", .error,
    title: "An object requires another one of its type",
    why: #"""
      An object that requires one of its type, directly or through other objects, could never be
      built, because it needs another, and so on. Somewhere on the way there has to be an optional
      field, a list or a map.
      """#,
    wrong: #"objects/Category.json: "parent": { "type": "Category", "required": true, … }"#,
    right: #"objects/Category.json: "parent": { "type": "Category", … }"#)

  public static let unusedType = DiagnosticCode(
    "unused-type", .warning,
    title: "An object or an enum is used by no endpoint",
    why: #"""
      No request and no response contains it, directly or through another object, so no client could
      ever meet it. It is still generated. Remove its file, or use its name as the type of a field.
      """#,
    wrong: #"enums/Colour.json, and no field of the type Colour"#,
    right: #""colour": { "type": "Colour", "doc": "…" }"#)
}
