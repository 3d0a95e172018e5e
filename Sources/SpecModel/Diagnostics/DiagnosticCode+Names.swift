/// About names.
extension DiagnosticCode {
  static let aboutNames: [DiagnosticCode] = [.nameNotSwift, .nameReserved, .nameClash, .fileNameClash, .constantClash]

  public static let nameNotSwift = DiagnosticCode(
    "name-not-swift", .error,
    title: "A name cannot be a Swift name",
    why: #"""
      Swift names are made of ASCII letters, digits and underscores; types begin with a capital,
      everything else with a small letter. That keeps out letters that only look alike, and signs that
      mean something in Swift. Objects and enums are renamed; fields, values and result codes get a
      `swiftName` and keep their name on the wire.
      """#,
    wrong: #""3ds": { "type": "string", "doc": "…" }"#,
    right: #""3ds": { "type": "string", "swiftName": "threeDS", "doc": "…" }"#)

  public static let nameReserved = DiagnosticCode(
    "name-reserved", .error,
    title: "A name means something else in generated code",
    why: #"""
      Generated types already have members of some names (`hashValue`, `json`, `Request`, …), and Swift
      reserves others (`self`, `init`). A field of such a name would not compile. Keywords such as
      `default` are fine, and `description`, which every type prints itself with, becomes
      `descriptionText`.
      """#,
    wrong: #""self": { "type": "string", "doc": "…" }"#,
    right: #""self": { "type": "string", "swiftName": "ownAddress", "doc": "…" }"#)

  public static let nameClash = DiagnosticCode(
    "name-clash", .error,
    title: "Two things would have the same Swift name",
    why: #"""
      Endpoints, objects, enums and the API share one namespace, and `pay` becomes `Pay`. An object
      inside a field is named after the field, and so must not be named like one of them either.
      Rename one, or add a `swiftName` to a field.
      """#,
    wrong: #"objects/Pay.json beside endpoints/pay.json"#,
    right: #"objects/Payment.json beside endpoints/pay.json"#)

  public static let fileNameClash = DiagnosticCode(
    "file-name-clash", .error,
    title: "Two names differ only in capitals",
    why: #"""
      Many file systems do not tell capitals from small letters, so the generated files of the two
      would be one. Readers do not tell them apart easily either. Rename one of them.
      """#,
    wrong: #"objects/Basket.json and objects/BASKET.json"#,
    right: #"objects/Basket.json and objects/BasketSummary.json"#)

  public static let constantClash = DiagnosticCode(
    "constant-clash", .error,
    title: "Two values would have the same Swift name",
    why: #"""
      Values become constants in lower camel case: `EUR_OLD` and `eurOld` would both be `eurOld`. Add
      a `swiftName` to one of them; the value on the wire stays as it is.
      """#,
    wrong: #""values": ["EUR_OLD", "eurOld"]"#,
    right: #""values": ["EUR_OLD", { "value": "eurOld", "swiftName": "oldEUR" }]"#)
}
