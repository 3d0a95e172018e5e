import SpecModel

public struct DescriptionFile: Sendable {
  public var path: String
  public var name: String
  public var bytes: [UInt8]
  public init(path: String, name: String, bytes: [UInt8]) {
    self.path = path
    self.name = name
    self.bytes = bytes
  }
}

public struct ReadResult {
  public var api: API?
  public var diagnostics: [Diagnostic]
  public var files: [SourceFile]
}

/// Knows a mistake only by the text "MISTAKE".
public enum DescriptionReader {
  public static func read(folderName: String, files: [DescriptionFile]) -> ReadResult {
    let sources = files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    var diagnostics: [Diagnostic] = []
    for (index, file) in files.enumerated() {
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard text.utf8.contains(UInt8(ascii: "M")) else { continue }
      for offset in text.indices where text[offset...].hasPrefix("MISTAKE") {
        let place = SourceLocation(file: index, offset: text.utf8.distance(from: text.startIndex, to: offset))
        diagnostics.append(Diagnostic(.jsonSyntax, "this is a mistake", at: place, length: 7))
      }
    }
    let start = SourceLocation(file: 0, offset: 0)
    let message = Message(doc: nil, fields: [], location: start)
    let code = ResultCode(
      code: "SUCCESS", status: "S", message: "", action: .proceed, advice: "", basis: .documented, swiftName: nil,
      deprecation: nil, location: start)
    func names(in folder: String) -> [String] {
      files.compactMap { file in
        file.name.hasPrefix(folder + "/") ? String(file.name.dropFirst(folder.count + 1).dropLast(5)) : nil
      }
    }
    func text(of name: String) -> String {
      files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }
    let api = API(
      name: folderName, version: "1.0.0", doc: "", source: nil, scalars: .native, servers: [],
      resultRule: ResultRule(
        codePath: [], statusPath: [], messagePath: [], statuses: [],
        unknownStatus: ResultStatus(value: "", doc: "", action: .proceed, location: start), location: start),
      commonResultCodes: [],
      endpoints: names(in: "endpoints").map {
        Endpoint(
          name: $0, kind: .call, doc: "", source: nil, basis: .documented, deprecation: nil, method: nil, path: nil,
          idempotencyKey: nil, request: message, response: message, resultCodes: [code], outcomes: nil, examples: [],
          location: start)
      },
      objects: names(in: "objects").map {
        ObjectType(
          name: $0, doc: text(of: "objects/\($0).json"), source: nil, basis: .documented, deprecation: nil, fields: [],
          location: start)
      },
      enums: [], files: sources, location: start, versionLocation: start)
    return ReadResult(api: diagnostics.isEmpty ? api : nil, diagnostics: diagnostics, files: sources)
  }
}

extension Diagnostic {
  func rendered(in files: [SourceFile]) -> String {
    let file = files[Int(location.file)]
    let place = file.position(at: Int(location.offset))
    return "\(file.path):\(place.line):\(place.column): \(severity.rawValue): \(message) [\(code.rawValue)]\n"
      + "  \(place.text)\n"
  }
}

extension DiagnosticCode {
  var title: String { "the text is not JSON" }
  var explanation: String { "A description is JSON." }
}
