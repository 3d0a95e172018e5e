import Foundation
import SpecModel
import SpecReader

/// The vaulting flow: four endpoints of the committed description, with the objects and enums that they need.
struct SourceDescription {
  static let name = "AlipayVaulting"
  private static let endpoints = ["createVaultingSession", "vaultPaymentMethod", "inquireVaulting", "notifyVaulting"]

  private let files: [DescriptionFile]

  init() throws {
    let folder = "Specs/\(Self.name)"
    let names = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
    let all = try names.filter { $0.hasSuffix(".json") }.map { name in
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
      return DescriptionFile(path: "\(folder)/\(name)", name: name, bytes: bytes)
    }
    let wanted = FileNames(of: Self.endpoints, in: try Self.api(all)).names
    files = all.filter { wanted.contains($0.name) }
  }

  /// The description as often as wanted: each copy has its own names for endpoints, objects and enums.
  func multiplied(to endpointCount: Int) -> [DescriptionFile] {
    let names = Set(files.compactMap { $0.name == "api.json" ? nil : Self.noun($0.name) })
    return files
      + (1..<max(1, endpointCount / Self.endpoints.count)).flatMap { number in
        files.filter { $0.name != "api.json" }.map { copy(number, of: $0, names) }
      }
  }

  static func api(_ files: [DescriptionFile]) throws -> API {
    let result = DescriptionReader.read(folderName: name, files: files)
    guard let api = result.api else {
      let problems = result.diagnostics.filter { $0.severity == .error }.map { "\($0)" }.joined(separator: "\n")
      throw BenchError("no description without errors in Specs/\(name); run this in the package's folder\n\(problems)")
    }
    return api
  }

  private static func noun(_ name: String) -> String {
    String(name.split(separator: "/").last?.dropLast(".json".count) ?? "")
  }

  /// Types are names in quotes, perhaps in brackets; paths end with the name of an endpoint.
  private func copy(_ number: Int, of file: DescriptionFile, _ names: Set<String>) -> DescriptionFile {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let renamed = text.split(separator: "\"", omittingEmptySubsequences: false).map { token in
      let end = token.hasSuffix("]") ? token.index(before: token.endIndex) : token.endIndex
      let word = token[..<end].drop { $0 == "[" }
      let last = word.hasPrefix("/") ? word.split(separator: "/").last ?? word : word
      return names.contains(String(last)) ? "\(token[..<end])X\(number)\(token[end...])" : String(token)
    }
    let name = "\(file.name.dropLast(".json".count))X\(number).json"
    return DescriptionFile(path: name, name: name, bytes: Array(renamed.joined(separator: "\"").utf8))
  }
}

/// The files that endpoints need, directly and through others.
private struct FileNames {
  private(set) var names: Set<String> = ["api.json"]
  private let objects: [String: ObjectType]

  init(of endpoints: [String], in api: API) {
    objects = Dictionary(api.objects.map { ($0.name, $0) }) { first, _ in first }
    for endpoint in api.endpoints where endpoints.contains(endpoint.name) {
      names.insert("endpoints/\(endpoint.name).json")
      for field in endpoint.request.fields + endpoint.response.fields { add(field.type) }
    }
  }

  private mutating func add(_ type: FieldType) {
    switch type {
    case .scalar: return
    case .openEnum(let name): names.insert("enums/\(name).json")
    case .inlineObject(let fields): for field in fields { add(field.type) }
    case .list(let element), .map(let element): add(element)
    case .object(let name):
      guard names.insert("objects/\(name).json").inserted else { return }
      for field in objects[name]?.fields ?? [] { add(field.type) }
    }
  }
}
