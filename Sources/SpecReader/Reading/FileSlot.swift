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
    guard let last = parts.last, last.hasSuffix(".json"), last.utf8.count > ".json".utf8.count else {
      self = name.lowercased().hasSuffix(".json") ? .misplaced : .foreign
      return
    }
    let stem = String(last.dropLast(".json".count))
    switch parts.dropLast() {
    case []: self = stem == "api" ? .api : .misplaced
    case ["endpoints"]: self = .endpoint(stem)
    case ["objects"]: self = .object(stem)
    case ["enums"]: self = .enumeration(stem)
    case _: self = .misplaced
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
