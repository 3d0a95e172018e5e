/// About objects and enums as a whole.
extension DiagnosticCode {
  static let aboutTypes: [DiagnosticCode] = [.objectCycle, .unusedType]

  public static let objectCycle = DiagnosticCode(
    "object-cycle", .error,
    title: "An object contains itself",
    why: #"""
      An object that needs another one of its own type, directly or through other objects, could
      never be built: that one needs a third. Descriptions do not have it as an optional field
      either. A list or a map of it is how an object contains its own type, and says how many.
      """#,
    wrong: #"objects/Category.json: "parent": { "type": "Category", … }"#,
    right: #"objects/Category.json: "parents": { "type": "[Category]", … }"#)

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
