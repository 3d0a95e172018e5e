/// About the text of a file.
extension DiagnosticCode {
  static let aboutJSON: [DiagnosticCode] = [.jsonSyntax, .jsonDuplicateKey, .jsonEncoding, .jsonLimit]

  public static let jsonSyntax = DiagnosticCode(
    "json-syntax", .error,
    title: "The file is not JSON",
    why: #"""
      A description is JSON exactly as RFC 8259 writes it, so that every tool and editor reads the
      same in it. There are no comments, no commas after the last entry, no single quotes, and no
      leading zeros. What you want to say in a comment belongs in a `doc`.
      """#,
    wrong: #"{ "type": "integer", "minimum": 01, } // at least one"#,
    right: #"{ "type": "integer", "minimum": 1 }"#)

  public static let jsonDuplicateKey = DiagnosticCode(
    "json-duplicate-key", .error,
    title: "A duplicate key in an object",
    why: #"""
      Readers of JSON disagree about which of two equal keys counts, so one of them would
      silently be lost. Keys are compared as text: `"doc"` and `"d\u006fc"` are the same key, and so are
      two spellings of one letter that Unicode calls equal. Remove one of them, or rename it.
      """#,
    wrong: #"{ "doc": "The ID.", "doc": "The number." }"#,
    right: #"{ "doc": "The ID, a number." }"#)

  public static let jsonEncoding = DiagnosticCode(
    "json-encoding", .error,
    title: "The file is not clean UTF-8",
    why: #"""
      A description is UTF-8 without a byte order mark, as RFC 8259 requires. Bytes that are not UTF-8,
      halves of surrogate pairs and files in UTF-16 mean different things to different programs. Save
      the file as UTF-8, without a mark at its beginning.
      """#,
    wrong: #"{ "doc": "Half of an emoji: \ud83d" }"#,
    right: #"{ "doc": "A whole emoji: \ud83d\ude00" }"#)

  public static let jsonLimit = DiagnosticCode(
    "json-limit", .error,
    title: "The file is too deep or too large",
    why: #"""
      Objects and lists can be nested 64 deep, and a file can have 2 GB. No description needs
      more, and without a limit a broken file could use up the memory of its reader. Move
      objects from fields into files.
      """#,
    wrong: #"{ "fields": { "a": { "type": "object", "fields": { … 60 more … } } } }"#,
    right: #"{ "fields": { "a": { "type": "Address" } } }"#)
}
