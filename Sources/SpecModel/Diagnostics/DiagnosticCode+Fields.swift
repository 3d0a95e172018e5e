/// About fields.
extension DiagnosticCode {
  static let aboutFields: [DiagnosticCode] = [
    .badLimit, .limitOrder, .limitMismatch, .formatMismatch, .sensitiveMismatch, .sensitiveUnmarked, .wireMismatch,
    .fieldsMismatch, .valuesMismatch, .valueBreaksLimit, .otherNameClash,
  ]

  public static let badLimit = DiagnosticCode(
    "bad-limit", .error,
    title: "A limit is not a valid number",
    why: #"""
      Limits are whole numbers, without a fraction or an exponent. Those of integers fit into 64 bits,
      as the integers do. Those of lengths and counts are not negative and fit into 32 bits. Those of
      decimals are any numbers of at most 100 digits.
      """#,
    wrong: #"{ "type": "string", "minLength": -1, "maxLength": 6.5 }"#,
    right: #"{ "type": "string", "minLength": 1, "maxLength": 6 }"#)

  public static let limitOrder = DiagnosticCode(
    "limit-order", .error,
    title: "A lower limit is above the upper one",
    why: #"""
      No value can be at least 4 and at most 3 long, so every request would be refused. Usually the
      two were exchanged.
      """#,
    wrong: #"{ "type": "string", "minLength": 4, "maxLength": 3 }"#,
    right: #"{ "type": "string", "minLength": 3, "maxLength": 4 }"#)

  public static let limitMismatch = DiagnosticCode(
    "limit-mismatch", .error,
    title: "A limit does not fit the type",
    why: #"""
      `minLength` and `maxLength` are for strings and enums, also for those in lists and maps;
      `minimum` and `maximum` for integers and decimals; `minItems` and `maxItems` for lists and maps.
      On another type a limit would never be checked.
      """#,
    wrong: #"{ "type": "integer", "maxLength": 3 }"#,
    right: #"{ "type": "integer", "maximum": 999 }"#)

  public static let formatMismatch = DiagnosticCode(
    "format-mismatch", .error,
    title: "A format is on a field that is not a string",
    why: #"""
      Formats describe the form of a text, so they are for strings and for lists and maps of strings.
      The values of an enum are listed, and need none.
      """#,
    wrong: #"{ "type": "integer", "format": "digits" }"#,
    right: #"{ "type": "string", "format": "digits" }"#)

  public static let sensitiveMismatch = DiagnosticCode(
    "sensitive-mismatch", .error,
    title: "Something is marked as sensitive that cannot be",
    why: #"""
      A marked value is kept in a type that does not print it, and there is such a type for strings
      alone. A JSON value of any shape can be `cardholderData` or `personalData`: it is hidden where its
      object prints. Mark the fields of an object one by one; nothing secret should be a number, a
      boolean or an enum.
      """#,
    wrong: #"{ "type": "Card", "sensitive": "cardholderData" }"#,
    right: #"in Card: { "type": "string", "sensitive": "cardholderData" }"#)

  public static let sensitiveUnmarked = DiagnosticCode(
    "sensitive-unmarked", .warning,
    title: "A field looks sensitive and is not marked",
    why: #"""
      By its name this field holds a card number, a code, a token or personal data. What is not marked
      is printed: in logs, in errors, in crash reports. Mark it with the class that the message
      suggests, or with another one that fits; if it is harmless, a name that says so helps every
      reader.
      """#,
    wrong: #""cardNo": { "type": "string", "doc": "…" }"#,
    right: #""cardNo": { "type": "string", "sensitive": "cardNumber", "doc": "…" }"#)

  public static let wireMismatch = DiagnosticCode(
    "wire-mismatch", .error,
    title: "`wire` is on a field that has only one form",
    why: #"""
      Booleans and numbers can travel as text or as themselves, and `wire` says which, where a field
      differs from the rest of the API. Every other type has one form.
      """#,
    wrong: #"{ "type": "string", "wire": "native" }"#,
    right: #"{ "type": "boolean", "wire": "native" }"#)

  public static let fieldsMismatch = DiagnosticCode(
    "fields-mismatch", .error,
    title: "`fields` and the type do not belong together",
    why: #"""
      `fields` describes an object inside the field, so the type must be `object` or `[object]`, and
      these types need it. To use an object that has its own file, write its name as the type and
      leave `fields` out.
      """#,
    wrong: #"{ "type": "object", "doc": "…" }"#,
    right: #"{ "type": "object", "fields": { "city": { "type": "string", "doc": "…" } }, "doc": "…" }"#)

  public static let valuesMismatch = DiagnosticCode(
    "values-mismatch", .error,
    title: "A listed value does not fit the type",
    why: #"""
      `fixed` is for strings, booleans and integers; `allowedValues` for strings and integers;
      `knownValues` for strings. Every value must be one that the type can have. The values of an enum
      are listed in its file.
      """#,
    wrong: #"{ "type": "integer", "allowedValues": [1, "two"] }"#,
    right: #"{ "type": "integer", "allowedValues": [1, 2] }"#)

  public static let valueBreaksLimit = DiagnosticCode(
    "value-breaks-limit", .error,
    title: "A listed value breaks a constraint of its field",
    why: #"""
      A fixed or listed value must keep the limits and the format of its field: otherwise nothing, or
      not this value, could ever be sent. Correct the value or the limit.
      """#,
    wrong: #"{ "type": "string", "maxLength": 3, "fixed": "SUCCESS" }"#,
    right: #"{ "type": "string", "maxLength": 7, "fixed": "SUCCESS" }"#)

  public static let otherNameClash = DiagnosticCode(
    "other-name-clash", .error,
    title: "A name in `otherNames` is already taken",
    why: #"""
      Under `otherNames` a decoder accepts further spellings of a field. A spelling that is the name
      of a field of the same object, or another name of one, could mean either. Remove it from one of
      them.
      """#,
    wrong: #""a": { "otherNames": ["b"], … }, "b": { … }"#,
    right: #""a": { "otherNames": ["A"], … }, "b": { … }"#)
}
