import Foundation
import SpecModel
import SpecReader

/// The description that everything here is measured with: the four endpoints of the vaulting flow, from the files of
/// the API that they stand in.
struct SourceDescription {
  static let fourEndpoints = ["createVaultingSession", "vaultPaymentMethod", "inquireVaulting", "notifyVaulting"]

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  let name: String
  /// `api.json`, the endpoints, and the objects and enums that they reach.
  let files: [DescriptionFile]
  let api: API

  /// Reads the description in the folder `path`, and leaves out what `endpoints` do not reach.
  init(readFrom path: String, endpoints: [String] = fourEndpoints) throws {
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    name = String(folder.split(separator: "/").last ?? "API")
    let names = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
    let all = try names.filter { $0.hasSuffix(".json") }.map { name in
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
      return DescriptionFile(path: "\(folder)/\(name)", name: name, bytes: bytes)
    }
    guard let whole = DescriptionReader.read(folderName: name, files: all).api else {
      throw Failure(
        description: "there is no description without errors in \(folder); run this in the package's folder")
    }
    let wanted = Reach(of: endpoints, in: whole).fileNames
    files = all.filter { wanted.contains($0.name) }
    guard let api = DescriptionReader.read(folderName: name, files: files).api else {
      throw Failure(description: "the endpoints of \(folder) cannot stand alone")
    }
    self.api = api
  }
}

/// The nouns that endpoints need, directly and through others.
private struct Reach {
  private(set) var fileNames: Set<String> = ["api.json"]
  private let objects: [String: ObjectType]

  init(of endpoints: [String], in api: API) {
    objects = Dictionary(api.objects.map { ($0.name, $0) }) { first, _ in first }
    for endpoint in api.endpoints where endpoints.contains(endpoint.name) {
      fileNames.insert("endpoints/\(endpoint.name).json")
      for field in endpoint.request.fields + endpoint.response.fields { add(field.type) }
    }
  }

  private mutating func add(_ type: FieldType) {
    switch type {
    case .scalar: return
    case .openEnum(let name): fileNames.insert("enums/\(name).json")
    case .inlineObject(let fields): for field in fields { add(field.type) }
    case .list(let element), .map(let element): add(element)
    case .object(let name):
      guard fileNames.insert("objects/\(name).json").inserted else { return }
      for field in objects[name]?.fields ?? [] { add(field.type) }
    }
  }
}
