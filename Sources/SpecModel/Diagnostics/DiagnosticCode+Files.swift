/// About the files of a folder.
extension DiagnosticCode {
  static let aboutFiles: [DiagnosticCode] = [
    .missingAPIFile, .misplacedFile, .ignoredFile, .unsafeFileName, .nameMismatch,
  ]

  public static let missingAPIFile = DiagnosticCode(
    "missing-api-file", .error,
    title: "The folder has no `api.json`",
    why: #"""
      An `api.json` makes a folder a description: it names the API, its version, its servers,
      and where a response has the result of a call. Without it no other file can be understood in
      full. Write one, or point the tool at the right folder.
      """#,
    wrong: #"Specs/Shop/endpoints/pay.json alone"#,
    right: #"Specs/Shop/api.json beside Specs/Shop/endpoints/"#)

  public static let misplacedFile = DiagnosticCode(
    "misplaced-file", .error,
    title: "A JSON file is in a place that is not read",
    why: #"""
      Only `api.json` and the `.json` files directly in `endpoints`, `objects` and `enums` are read. A
      file elsewhere would be silently ignored, although its author meant something by it. Move
      it, or correct the name of its folder or its ending.
      """#,
    wrong: #"Shop/object/Basket.json"#,
    right: #"Shop/objects/Basket.json"#)

  public static let ignoredFile = DiagnosticCode(
    "ignored-file", .warning,
    title: "A file is not part of the description",
    why: #"""
      The folder of a description contains JSON files alone, so that a reader sees the
      whole API and nothing else. This file does no harm: it is not read. Move notes to the folder
      above.
      """#,
    wrong: #"Shop/notes.txt"#,
    right: #"notes.txt beside Shop/"#)

  public static let unsafeFileName = DiagnosticCode(
    "unsafe-file-name", .error,
    title: "A name cannot be a file name everywhere",
    why: #"""
      Generated files are named after what they contain, and their names must be valid on every system
      on which the SDK is used. Names of devices (`con`, `aux`, `nul`, …), names of more than 100
      bytes and some signs are not. Give the file, and what it describes, another name.
      """#,
    wrong: #"objects/Aux.json"#,
    right: #"objects/AuxiliaryData.json"#)

  public static let nameMismatch = DiagnosticCode(
    "name-mismatch", .error,
    title: "A name differs from the name of its file or folder",
    why: #"""
      The names of files are the names of things: other files refer to them, and generated files
      follow from them before any file is opened. So the name in a file must be the name of the file,
      capitals included. Change one of the two.
      """#,
    wrong: #"objects/Basket.json: { "object": "Cart", … }"#,
    right: #"objects/Basket.json: { "object": "Basket", … }"#)
}
