extension SwiftNaming {
  /// Keywords that are an identifier only in backticks.
  public static let keywords: Set<String> = [
    "Any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer", "deinit",
    "do",
    "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]

  /// Names that no member of a generated type can have: Swift gives them a meaning that backticks do not lift, or the
  /// generated types and their protocols have a member of that name.
  public static let reservedMembers: Set<String> = [
    "self", "Self", "Type", "Protocol", "init", "none", "some", "any",
    "description", "debugDescription", "customMirror", "hashValue", "hash", "rawValue", "encode", "CodingKeys",
    "visitor", "violations", "validate", "json", "outcome", "resultEntry", "_message", "_read", "_show", "_present",
    "table", "entry", "allKnownValues", "codingKey", "with", "isKnown", "resultParts", "differences",
  ]

  /// What to call a member instead of a reserved name: `selfValue`.
  public static func alternative(to name: String) -> String {
    let value = name + "Value"
    return reservedMembers.contains(value) ? name + "Text" : value
  }

  /// Names that no object, enum or endpoint can have: generated code means something else by them.
  public static let reservedTypes: Set<String> = [
    "Any", "AnyObject", "Self", "Type", "Protocol", "Swift", "SDKRuntime", "Foundation", "String", "StaticString",
    "Bool", "Int", "Int32", "Array", "Dictionary", "Optional", "Hashable", "Sendable", "Codable", "Encodable",
    "Decodable", "Decoder", "Encoder", "CodingKeys", "Never", "Void",
    "APIObject", "APIMessage", "APIBoxed", "APIBoxedOptional", "APIOpenValue", "Known", "APIEndpoint",
    "APIIdempotentEndpoint", "APICallback", "APIJudgedMessage", "APIOutcome", "WritableKeyPath",
    "_APIFieldReader", "_APIFieldVisitor", "_APIMessageFacts", "APISecret", "APICardNumber", "APIDecimal", "APIJSON",
    "APINextAction", "APIResponse", "APIResultCode", "APIKnownValues", "APIResultCodeSource", "APIResultCodeTable",
    "APIResultCodeEntry", "APIResultCodeFallback",
    "Server", "Servers",
    "Request", "Response", "InquiryEndpoint", "APIInquiryEndpoint", "APIInquirableEndpoint", "ResultCode",
    "CommonResultCode", "CommonResultCodes", "Outcome",
  ]

  /// `name` as an identifier in Swift source: in backticks if it is a keyword.
  ///
  /// The reader has refused every name that cannot be an identifier. Should one arrive all the same, it becomes `_`,
  /// which does not compile and cannot be anything but a name.
  public static func spelled(_ name: String) -> String {
    guard isIdentifier(name) else { return "_" }
    return isKeyword(name) ? "`\(name)`" : name
  }

  /// `name` as the label of an argument, where keywords need no backticks, except `inout`.
  public static func label(_ name: String) -> String {
    isKeyword(name) && name != "inout" ? name : spelled(name)
  }

  static func isKeyword(_ name: String) -> Bool {
    keywords.contains(name)
  }
}
