import SpecModel
import SpecReader
import SwiftEmitter

/// A description that tests put together and change: small, and without mistakes of its own.
struct Description {
  var name: String
  var header: JSONText
  var endpoints: [(name: String, body: JSONText)]
  var objects: [(name: String, body: JSONText)]
  var enums: [(name: String, body: JSONText)]
  /// Files that are handed over as they are.
  var others: [(name: String, bytes: [UInt8])] = []

  init(_ name: String) {
    self.name = name
    header = [
      "api": .string(name), "version": "1.0.0", "doc": "A shop.", "scalars": "text",
      "servers": [["name": "europe", "url": "https://eu.example/api", "doc": "Europe."]],
      "result": [
        "code": "result.resultCode", "status": "result.resultStatus", "message": "result.resultMessage",
        "statuses": [
          "S": ["doc": "Done.", "action": "proceed"], "F": ["doc": "Failed.", "action": "contactSupport"],
        ],
        "unknownStatus": ["doc": "Not known.", "action": "contactSupport"],
      ],
    ]
    endpoints = [("buy", Self.endpoint("buy"))]
    objects = [
      (
        "Answer",
        Self.object(
          "Answer",
          [
            ("resultCode", ["type": "string", "required": true, "doc": "The code."]),
            ("resultStatus", ["type": "string", "required": true, "doc": "The status."]),
            ("resultMessage", ["type": "string", "doc": "The message."]),
          ])
      )
    ]
    enums = []
  }

  static func endpoint(
    _ name: String, request: [(String, JSONText)] = [], response: [(String, JSONText)] = [], codes: [JSONText] = []
  ) -> JSONText {
    let result: (String, JSONText) = ("result", ["type": "Answer", "required": true, "doc": "How it went."])
    return [
      "endpoint": .string(name), "doc": "Buys.", "method": "POST", "path": .string("/v1/" + name),
      "request": ["fields": .object(request)], "response": ["fields": .object([result] + response)],
      "resultCodes": .list(codes),
    ]
  }

  static func object(_ name: String, _ fields: [(String, JSONText)]) -> JSONText {
    ["object": .string(name), "doc": "Things.", "fields": .object(fields)]
  }

  static func enumeration(_ name: String, _ values: [JSONText]) -> JSONText {
    ["enum": .string(name), "doc": "Words.", "values": .list(values)]
  }

  static func resultCode(_ code: String, swiftName: String) -> JSONText {
    [
      "code": .string(code), "status": "S", "message": "Fine.", "action": "proceed", "advice": "Go on.",
      "swiftName": .string(swiftName),
    ]
  }

  var files: [DescriptionFile] {
    func file(_ name: String, _ body: JSONText) -> DescriptionFile {
      DescriptionFile(path: "Specs/\(self.name)/\(name)", name: name, bytes: Array(body.text.utf8))
    }
    return [file("api.json", header)] + endpoints.map { file("endpoints/\($0.name).json", $0.body) }
      + objects.map { file("objects/\($0.name).json", $0.body) } + enums.map { file("enums/\($0.name).json", $0.body) }
      + others.map { DescriptionFile(path: "Specs/\(self.name)/\($0.name)", name: $0.name, bytes: $0.bytes) }
  }

  func read() -> ReadResult {
    DescriptionReader.read(folderName: name, files: files)
  }

  /// The codes of the errors that the reader finds.
  var mistakes: Set<DiagnosticCode> {
    Set(read().diagnostics.filter { $0.severity == .error }.map(\.code))
  }
}

extension API {
  /// The generated files by path.
  var emitted: [String: String] {
    var files: [String: String] = [:]
    SwiftEmitter.emit(self) { files[$0.path] = $0.text }
    return files
  }
}
