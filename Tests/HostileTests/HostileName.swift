import SpecModel
import Testing

/// A name that means something in Swift, or in generated code, already. Each is tried as every kind of name: it is
/// refused, or the SDK compiles with it.
enum HostileName {
  /// In lower camel case, as fields, values, result codes, outcomes, servers and endpoints are named.
  static let members: [String] =
    keywords + ofSwift + ofGeneratedCode + ["a_b", "aB", "x1", "l", "éa", "a-b", "1a", "_a", "a b", "a.b", "$a", "a$b"]

  /// In upper camel case, as objects and enums are named.
  static let types: [String] =
    swiftTypes + runtimeTypes
    + members.map { $0.prefix(1).uppercased() + $0.dropFirst() }.filter { name in
      !swiftTypes.contains(name) && !runtimeTypes.contains(name)
    }

  private static let keywords = [
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
    "blank", "visitFields", "visitor", "violations", "validate", "json", "scalars", "outcome", "resultEntry",
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
    "SDKRuntime", "APIObject", "APIMessage", "Endpoint", "Callback", "FieldValue", "ValueVisitor", "FieldVisitor",
    "FieldRules", "TextFormat", "OpenValue", "RedactedText", "CardNumber", "Secret", "DecodingFailure",
    "DecodingProblem", "ValidationError", "Violation", "ScalarForm", "NextAction", "ResultCodeValue",
    "ResultCodeTable", "ResultCodeEntry", "ResultCodeFallback", "Server", "Servers", "Request", "Response",
    "ResultCode", "CommonResultCode", "Outcome", "Visitor", "JSONWriter", "Redaction", "Flags", "Rule", "Card", "Demo",
  ]
}

/// A kind of name, and descriptions that use many names of it at once.
struct NameKind: Sendable {
  var name: String
  var candidates: [String]
  var put: @Sendable (String, inout Description) -> Void

  /// What is said about a name that is refused.
  static let codes: Set<DiagnosticCode> = [
    .nameNotSwift, .nameReserved, .nameClash, .constantClash, .fileNameClash, .unsafeFileName, .carriedLabel,
  ]

  static let all: [NameKind] = members + types

  private static let members: [NameKind] = [
    NameKind(name: "Optionals", candidates: HostileName.members) { name, description in
      description.addField(name, to: "Fields", ["type": "string", "doc": "A."])
      description.addField(
        "when" + name, to: "Fields", ["type": "string", "doc": "A.", "requiredWhen": .object([(name, .string("x"))])])
    },
    NameKind(name: "Requireds", candidates: HostileName.members) { name, description in
      description.addField(name, to: "Fields", ["type": "string", "required": true, "doc": "A."])
    },
    NameKind(name: "Outdateds", candidates: HostileName.members) { name, description in
      description.addField(name, to: "Fields", ["type": "string", "doc": "A.", "deprecated": "now"])
    },
    NameKind(name: "Values", candidates: HostileName.members) { name, description in
      description.addWord(["value": .string("v " + name), "swiftName": .string(name)], to: "Words")
    },
    NameKind(name: "Codes", candidates: HostileName.members) { name, description in
      description.addCode(Description.resultCode("C " + name, swiftName: name), common: false)
    },
    NameKind(name: "Outcomes", candidates: HostileName.members) { name, description in
      description.addOutcome(name, carrying: name)
    },
    NameKind(name: "Hosts", candidates: HostileName.members) { name, description in
      description.addServer(name, url: "https://s.example/api", doc: "A.")
    },
  ]

  private static let types: [NameKind] = [
    NameKind(name: "Objects", candidates: HostileName.types) { name, description in
      description.objects.append((name, Description.object(name, [("a", ["type": "string", "doc": "A."])])))
      description.addField("f" + name, to: "Plain", ["type": .string(name), "doc": "A."])
      description.addField("r" + name, to: "Plain", ["type": .string(name), "required": true, "doc": "A."])
      description.addField("l" + name, to: "Plain", ["type": .string("[\(name)]"), "doc": "A."])
    },
    NameKind(name: "Enums", candidates: HostileName.types) { name, description in
      description.enums.append((name, Description.enumeration(name, ["A"])))
      description.addField("f" + name, to: "Plain", ["type": .string(name), "doc": "A."])
      description.addField("m" + name, to: "Plain", ["type": .string("[string: \(name)]"), "doc": "A."])
    },
    NameKind(name: "Inlines", candidates: HostileName.members) { name, description in
      let inner: JSONText = ["a": ["type": "string", "doc": "A."]]
      description.addField(name, to: "Plain", ["type": "object", "fields": inner, "doc": "A."])
    },
    NameKind(name: "Calls", candidates: HostileName.members) { name, description in
      description.endpoints.append((name, Description.endpoint(name)))
    },
  ]
}

extension NameKind: CustomTestStringConvertible {
  var testDescription: String { name }
}
