/// What a file of the folder is, by its name.
enum FileSlot: Hashable {
  case api
  case endpoint(String)
  case object(String)
  case enumeration(String)
  /// Ends in `.json` and lies where nothing is looked for.
  case misplaced
  case foreign

  init(name: String) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isJSON = name.utf8.count > 5 && name.hasSuffix(".json")
    guard isJSON, parts.count <= 2, let last = parts.last else {
      self = name.lowercased().hasSuffix(".json") ? .misplaced : .foreign
      return
    }
    let stem = String(last.dropLast(".json".count))
    switch parts.count == 2 ? parts[0] : "" {
    case "endpoints": self = .endpoint(stem)
    case "objects": self = .object(stem)
    case "enums": self = .enumeration(stem)
    case "": self = name == "api.json" ? .api : .misplaced
    default: self = .misplaced
    }
  }

  /// The name of the noun that the file must describe.
  var noun: String? {
    switch self {
    case .endpoint(let name), .object(let name), .enumeration(let name): name
    case .api, .misplaced, .foreign: nil
    }
  }
}
