/// A name that means something in Swift, or in generated code, already. Each is tried as every kind of name: it is
/// refused, or the SDK compiles with it.
enum HostileName {
  /// In lower camel case, as fields, values, result codes, outcomes, servers and endpoints are named.
  static let members: [String] =
    keywords + ofSwift + ofGeneratedCode + ["a_b", "aB", "x1", "l", "éa", "a-b", "1a", "_a", "a b", "a.b", "$a", "a$b"]

  /// In upper camel case, as objects and enums are named.
  static let types: [String] = swiftTypes + runtimeTypes

  /// A few of ``members``, for what takes the compiler long.
  static let fewMembers: [String] = [
    "init", "self", "type", "protocol", "default", "await", "swift", "string", "error", "result", "request", "response",
    "endpoint", "callback", "class", "actor", "outcome", "apiMessage", "visitor", "codable", "hasher", "buy", "answer",
  ]

  static let keywords = [
    "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
    "internal", "let", "open", "operator", "private", "precedencegroup", "protocol", "public", "rethrows", "static",
    "struct", "subscript", "typealias", "var", "break", "case", "catch", "continue", "default", "defer", "do", "else",
    "fallthrough", "for", "guard", "if", "in", "repeat", "return", "throw", "switch", "where", "while", "as", "false",
    "is", "nil", "self", "super", "throws", "true", "try", "any", "some", "none", "async", "await", "actor", "macro",
    "package", "borrowing", "consuming", "consume", "copy", "discard", "each", "then", "get", "set", "willSet",
    "didSet", "lazy", "weak", "unowned", "mutating", "nonmutating", "override", "postfix", "prefix", "infix", "left",
    "right", "associativity", "optional", "required", "convenience", "dynamic", "final", "indirect", "isolated",
    "nonisolated", "sending", "yield", "unsafe", "using", "reasync", "distributed", "module", "unowned", "of",
  ]

  private static let ofSwift = [
    "type", "protocol", "description", "debugDescription", "customMirror", "hashValue", "hash", "rawValue", "encode",
    "codingKeys", "with", "id", "hasher", "encoder", "decoder", "newValue", "oldValue", "value", "error", "result",
    "string", "int", "bool", "array", "swift", "foundation", "print", "map", "count", "isEmpty", "first", "allCases",
    "playgroundDescription", "superclassMirror", "elementsEqual", "min", "max", "zip", "assert", "precondition",
    "void", "never", "character", "double", "data", "date", "url", "uuid", "main", "current", "shared",
  ]

  private static let ofGeneratedCode = [
    "blank", "_read", "_show", "_message", "_present", "reader", "visitor", "violations", "validate", "json", "scalars",
    "outcome",
    "resultEntry",
    "messageName", "table", "entry", "allKnown", "isKnown", "exposed", "pathRoot", "read", "decoded", "visitValue",
    "scalarForm", "action", "resultCode", "request", "response", "resultStatus", "name", "method", "path",
    "idempotencyKey", "version", "servers", "common", "statuses", "unknownStatus", "advice", "message", "status",
    "code",
    "visit", "accept", "reportMissing", "checksRules", "text", "fixed", "oneOf", "personal", "meaning", "wires",
    "answer", "host", "shop", "apiObject", "fieldRules", "endpoint", "callback", "secret", "cardNumber",
  ]

  private static let swiftTypes = [
    "Any", "AnyObject", "AnyHashable", "Self", "Type", "Protocol", "Swift", "String", "StaticString", "Substring",
    "Character", "Bool", "Int", "Int32", "Int64", "UInt8", "Double", "Float", "Array", "Dictionary", "Set", "Optional",
    "Result", "Error", "Never", "Void", "Hashable", "Equatable", "Comparable", "Sendable", "Codable", "Encodable",
    "Decodable", "Decoder", "Encoder", "CodingKey", "CodingKeys", "DecodingError", "Hasher", "Mirror", "Identifiable",
    "CustomStringConvertible", "CustomDebugStringConvertible", "CustomReflectable", "ExpressibleByStringLiteral",
    "RawRepresentable", "CaseIterable", "Collection", "Sequence", "Task", "Actor", "MainActor", "Foundation", "Data",
    "Date", "URL", "UUID", "Unicode", "ContiguousBytes", "Duration", "Range", "Copyable", "Escapable",
    "BitwiseCopyable",
  ]

  private static let runtimeTypes = [
    "SDKRuntime", "APIObject", "APIMessage", "Blank", "Boxed", "BoxedOptional", "Box", "Known", "APIEndpoint",
    "APICallback",
    "APIIdempotentEndpoint", "APIJudgedMessage", "APIOutcome", "APIActionable", "WritableKeyPath", "FieldValue",
    "ValueVisitor",
    "_APIFieldVisitor", "_APIFieldReader", "_APIMessageFacts", "Field",
    "FieldRules", "APITextFormat", "APIOpenValue", "APIRedactedText", "APICardNumber", "APISecret", "APIDecodingError",
    "APIDecodingProblem", "APIValidationError", "APIViolation", "APIScalarForm", "APINextAction", "APIResultCodeSource",
    "APIResultCodeTable", "APIResultCodeEntry", "APIResultCodeFallback", "Server", "Servers", "Request", "Response",
    "ResultCode", "CommonResultCode", "CommonResultCodes", "APIResultCode", "APIResponse", "APIKnownValues", "Outcome",
    "Visitor", "JSONWriter", "Redaction", "Flags", "Constraint", "Card", "Demo",
  ]
}
