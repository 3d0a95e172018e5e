/// About keys and values as such.
extension DiagnosticCode {
  static let aboutShape: [DiagnosticCode] = [
    .unknownKey, .missingKey, .wrongKind, .emptyText, .emptyList, .unknownWord, .renamedWord, .unknownType,
    .hiddenCharacter, .duplicateValue,
  ]

  public static let unknownKey = DiagnosticCode(
    "unknown-key", .error,
    title: "An unknown key",
    why: #"""
      Every key of a description has a meaning; an unknown one is a typing error or a misunderstanding,
      and a limit that is not enforced is worse than none. The message suggests the nearest key, or
      lists all that are possible here. What you want to tell readers belongs in `doc`.
      """#,
    wrong: #"{ "type": "string", "maxLenght": 3, "doc": "…" }"#,
    right: #"{ "type": "string", "maxLength": 3, "doc": "…" }"#)

  public static let missingKey = DiagnosticCode(
    "missing-key", .error,
    title: "A required key is missing",
    why: #"""
      Some keys must be written out, because no default would be right for everyone. Everything that
      readers of the SDK see has a `doc`; a call has a method, a path and its result codes; a result
      code says what follows from it. Add the key.
      """#,
    wrong: #"{ "type": "string" }"#,
    right: #"{ "type": "string", "doc": "The number of the order." }"#)

  public static let wrongKind = DiagnosticCode(
    "wrong-kind", .error,
    title: "A value has the wrong JSON kind",
    why: #"""
      A string, a number, `true`, a list and an object are different things in JSON, and none is read as
      another: `"3"` is not a limit and `"yes"` is not `true`. The message says what is expected. Leave
      a key out instead of writing `null` or, for `deprecated` and `otherwise`, `false`.
      """#,
    wrong: #"{ "type": "string", "required": "yes", "maxLength": "3" }"#,
    right: #"{ "type": "string", "required": true, "maxLength": 3 }"#)

  public static let emptyText = DiagnosticCode(
    "empty-text", .error,
    title: "A text is empty",
    why: #"""
      An empty name, value or `doc` says nothing, and leaves a gap in generated code. For a `doc`, write
      one or two sentences. If there is nothing to say under an optional key,
      leave the key out.
      """#,
    wrong: #"{ "type": "string", "doc": "" }"#,
    right: #"{ "type": "string", "doc": "The number of the order." }"#)

  public static let emptyList = DiagnosticCode(
    "empty-list", .error,
    title: "A list has no entries",
    why: #"""
      A closed list of values without a value allows nothing, a condition without a test says nothing,
      and an API without servers cannot be called. Add an entry, or leave the key out where it is
      optional.
      """#,
    wrong: #"{ "type": "string", "allowedValues": [], "doc": "…" }"#,
    right: #"{ "type": "string", "allowedValues": ["A", "B"], "doc": "…" }"#)

  public static let unknownWord = DiagnosticCode(
    "unknown-word", .error,
    title: "A word is not one of a closed set",
    why: #"""
      Actions, formats, classes of sensitive data, kinds and bases are closed sets: generated code and
      the runtime know each of them. A new word would mean nothing to either. The message names the
      nearest word, or all of them.
      """#,
    wrong: #"{ "type": "string", "format": "datetime", "doc": "…" }"#,
    right: #"{ "type": "string", "format": "dateTime", "doc": "…" }"#)

  public static let renamedWord = DiagnosticCode(
    "renamed-word", .warning,
    title: "A word has a new name",
    why: #"""
      An earlier version of this tool used another name for the same thing. The old name is still read
      with its old meaning, so that older descriptions can be generated and compared. Write the new
      name; a later major version may refuse the old one.
      """#,
    wrong: #"{ "code": "BUSY", "action": "retryWithSameRequestId", … }"#,
    right: #"{ "code": "BUSY", "action": "retryUnchanged", … }"#)

  public static let unknownType = DiagnosticCode(
    "unknown-type", .error,
    title: "An unknown type",
    why: #"""
      A type is `string`, `boolean`, `integer`, `decimal`, `json` (a value of any shape), `object` with
      `fields`, or the name of a file in `objects` or `enums`. Lists are written `[string]`, maps
      `[string: string]`; neither can contain another, and a map cannot contain an object that is
      written inside the field.
      """#,
    wrong: #"{ "type": "Evn", "doc": "…" }"#,
    right: #"{ "type": "Env", "doc": "…" }"#)

  public static let hiddenCharacter = DiagnosticCode(
    "hidden-character", .error,
    title: "A text contains a character that readers cannot see",
    why: #"""
      Control characters, characters without a width, and those that turn the direction of writing
      around make a text look like what it is not, in reviews and in generated code. Sentences may
      contain line breaks and joiners, which some languages need; names and values may not. Remove the
      character.
      """#,
    wrong: #"{ "doc": "Refunds \u202e the amount." }"#,
    right: #"{ "doc": "Refunds the amount." }"#)

  public static let duplicateValue = DiagnosticCode(
    "duplicate-value", .error,
    title: "A duplicate value",
    why: #"""
      A duplicate value in a list of values, two servers or two examples of one name: one of
      them is a mistake, and often the other one was meant to be something else. Remove one of them or
      correct it.
      """#,
    wrong: #"{ "enum": "Currency", "values": ["EUR", "USD", "EUR"], "doc": "…" }"#,
    right: #"{ "enum": "Currency", "values": ["EUR", "USD", "GBP"], "doc": "…" }"#)
}
