/// What a file of the folder is, by its name.
enum FileSlot: Hashable {
  case api
  case endpoint(String)
  case object(String)
  case enumeration(String)
  /// Ends in `.json` and lies where nothing is looked for.
  case misplaced(folder: String, stem: String)
  case foreign

  /// The folders of an API that files are read from.
  static let folders = ["endpoints", "objects", "enums"]

  init(name: String) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.last, last.hasSuffix(".json"), last.utf8.count > ".json".utf8.count else {
      let isJSON = name.lowercased().hasSuffix(".json")
      self = isJSON ? .misplaced(folder: parts.dropLast().joined(separator: "/"), stem: "") : .foreign
      return
    }
    let stem = String(last.dropLast(".json".count))
    switch parts.dropLast() {
    case []: self = stem == "api" ? .api : .misplaced(folder: "", stem: stem)
    case ["endpoints"]: self = .endpoint(stem)
    case ["objects"]: self = .object(stem)
    case ["enums"]: self = .enumeration(stem)
    case _: self = .misplaced(folder: parts.dropLast().joined(separator: "/"), stem: stem)
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
