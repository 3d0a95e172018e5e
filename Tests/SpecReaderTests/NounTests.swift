import Foundation
import Testing

@testable import SpecModel
@testable import SpecReader

/// The reader, the JSON Schema and the documentation list the same keys for each noun, in the same order.
@Suite("Nouns") struct NounTests {
  private static let specs = TestFolder.cases.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Specs")

  @Test("have the same keys in the JSON Schema", arguments: Noun.allCases.filter { $0.definition != nil })
  func areInSchema(noun: Noun) throws {
    let bytes = Array(try Data(contentsOf: Self.specs.appending(path: "spec.schema.json")))
    let document = try #require(JSONParser.document(in: bytes, file: 0).document)
    func value(_ key: String, of node: Int) throws -> Int {
      try #require(document.children(of: node).first { document.isText(at: $0, key) }) + 1
    }
    let definition = try value(try #require(noun.definition), of: value("$defs", of: JSONDocument.root))
    let properties = try value("properties", of: definition)
    #expect(document.children(of: properties).map { document.text(at: $0) } == noun.keys.map(\.text))
  }

  @Test("have keys that the reader reads", arguments: Noun.allCases.filter { $0.definition != nil })
  func areRead(noun: Noun) throws {
    let (file, sample) = noun.fileWithUnknownKey
    for key in noun.keys {
      // Only an object inside a field has fields.
      let isInside = noun == .field && key == .fields
      let text = isInside ? sample.replacing(#""zzz""#, with: #""type": "object", "zzz""#) : sample
      let bytes = Array(text.replacing(#""zzz": 0"#, with: "\"\(key.text)\": null").utf8)
      let place = try #require(text.range(of: #""zzz""#)).lowerBound.utf16Offset(in: text) + key.text.utf8.count + 4
      let result = MistakeTests.read([file: bytes])
      // The reader asks for every key: null is nowhere a value.
      #expect(
        result.diagnostics.contains { $0.location.offset == place && result.files[Int($0.location.file)].path == file },
        "\(key.text) in \(noun.subject)")
    }
  }

  @Test("have each key once", arguments: Noun.allCases)
  func areWithoutDuplicates(noun: Noun) {
    #expect(Set(noun.keys).count == noun.keys.count)
  }

  @Test("have fields that the documentation lists in the same order")
  func areDocumented() throws {
    let text = try String(contentsOf: Self.specs.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(text.split(separator: "\n## Fields\n").last?.split(separator: "\n## ").first)
    let table = section.split(separator: "\n| --").first ?? section
    let listed = table.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .flatMap { row in row.split(separator: "|").first.map(Self.names) ?? [] }
    let elsewhere = try #require(text.split(separator: "\n## Keys that many objects have\n").last)
      .split(separator: "\n## ")[0].split(separator: "\n").filter { $0.hasPrefix("| `") }
      .flatMap { row in row.split(separator: "|").first.map(Self.names) ?? [] }
    let keys = Noun.field.keys.map(\.text)
    #expect(listed.filter(keys.contains) == keys.filter { !elsewhere.contains($0) })
    #expect(Set(keys).isSubset(of: listed + elsewhere))
  }

  /// The names in backticks in a cell of a table.
  private static func names(in cell: Substring) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test(
    "have the names of endpoints that the JSON Schema allows",
    arguments: [
      ("pay", true), ("payLater", true), ("create_order", true), ("get-URL", true), ("PAY", true), ("v2.pay", true),
      ("3ds", false), ("_pay", false), ("pay later", false), ("pay/now", false), ("p\u{430}y", false), ("pay$", false),
    ])
  func endpointNamesAgree(name: String, isGood: Bool) throws {
    let schema = try String(contentsOf: Self.specs.appending(path: "spec.schema.json"), encoding: .utf8)
    let definition = try #require(schema.split(separator: #""endpointFile": {"#).last)
    let pattern = try #require(
      definition.split(separator: #""pattern": ""#).dropFirst().first?.split(separator: "\"").first)
    let regex = try Regex(String(pattern))
    #expect((name.wholeMatch(of: regex) != nil) == isGood)
    var files = try TestFolder.files(in: DiagnosticCases.base)
    let text = String(decoding: try #require(files["endpoints/pay.json"]), as: UTF8.self)
    files["endpoints/pay.json"] = nil
    files["endpoints/\(name).json"] = Array(
      text.replacing(#""endpoint": "pay""#, with: #""endpoint": "\#(name)""#).utf8)
    let result = MistakeTests.read(files)
    #expect((result.api != nil) == isGood)
    guard isGood, let api = result.api else { return }
    #expect(SwiftNaming.isTypeName(SwiftNaming.typeName(for: api.endpoints[0].name)))
  }

  @Test("have the types in the documentation that the reader has")
  func typesAgree() throws {
    let text = try String(contentsOf: Self.specs.appending(path: "README.md"), encoding: .utf8)
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| `type` |") })
    let types = row.split(separator: "`").map(String.init).filter { ScalarType(rawValue: $0) != nil }
    #expect(Array(types.prefix(ScalarType.allCases.count)) == ScalarType.allCases.map(\.rawValue))
    let schema = try String(contentsOf: Self.specs.appending(path: "spec.schema.json"), encoding: .utf8)
    #expect(schema.contains("\"^(\(ScalarType.allCases.map(\.rawValue).joined(separator: "|"))|object|"))
  }

  @Test("have examples in the documentation that are laid out as the tool does it")
  func examplesAreFormatted() throws {
    let text = try String(contentsOf: Self.specs.appending(path: "README.md"), encoding: .utf8)
    let blocks = text.split(separator: "\n\n").filter { $0.contains("{\n      \"$schema\"") }
    #expect(blocks.count == 4)
    for block in blocks {
      let json = block.split(separator: "\n").map { $0.dropFirst(4) }.joined(separator: "\n") + "\n"
      let file = DescriptionFile(path: "x.json", name: "x.json", bytes: Array(json.utf8))
      let bytes = try #require(DescriptionFormatter.format(file).bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == json)
    }
  }
}

extension Noun {
  /// A file in which an object of this noun has the key `zzz`.
  fileprivate var fileWithUnknownKey: (name: String, text: String) {
    switch self {
    case .api: ("api.json", #"{ "zzz": 0 }"#)
    case .server: ("api.json", #"{ "servers": [{ "zzz": 0 }] }"#)
    case .result: ("api.json", #"{ "result": { "zzz": 0 } }"#)
    case .status: ("api.json", #"{ "result": { "statuses": { "S": { "zzz": 0 } } } }"#)
    case .resultCode: ("api.json", #"{ "resultCodes": [{ "zzz": 0 }] }"#)
    case .endpoint: ("endpoints/pay.json", #"{ "zzz": 0 }"#)
    case .message: ("endpoints/pay.json", #"{ "request": { "zzz": 0 } }"#)
    case .inquiry: ("endpoints/pay.json", #"{ "inquiry": { "zzz": 0 } }"#)
    case .outcomes: ("endpoints/pay.json", #"{ "outcomes": { "zzz": 0 } }"#)
    case .decision: ("endpoints/pay.json", #"{ "outcomes": { "rules": [{ "zzz": 0 }] } }"#)
    case .example: ("endpoints/pay.json", #"{ "examples": [{ "zzz": 0 }] }"#)
    case .object: ("objects/Card.json", #"{ "zzz": 0 }"#)
    case .enumeration: ("enums/Brand.json", #"{ "zzz": 0 }"#)
    case .enumValue: ("enums/Brand.json", #"{ "values": [{ "zzz": 0 }] }"#)
    case .field: ("objects/Card.json", #"{ "fields": { "a": { "zzz": 0 } } }"#)
    case .expectation: ("objects/Card.json", #"{ "fields": { "a": { "requiredWhen": { "b": { "zzz": 0 } } } } }"#)
    case .acceptedBreaks, .acceptedBreak: ("accepted-breaks.json", #"{ "zzz": 0 }"#)
    }
  }

  /// Its name among the definitions of the schema; `nil` if it has none of its own.
  fileprivate var definition: String? {
    switch self {
    case .api: "apiFile"
    case .server: "server"
    case .result: "result"
    case .status: "statusMeaning"
    case .resultCode: "resultCode"
    case .endpoint: "endpointFile"
    case .inquiry: "inquiry"
    case .message: "message"
    case .outcomes: "outcomes"
    case .decision: "decision"
    case .example: "example"
    case .object: "objectFile"
    case .enumeration: "enumFile"
    case .enumValue: "enumValue"
    case .field: "field"
    case .expectation, .acceptedBreaks, .acceptedBreak: nil
    }
  }
}
