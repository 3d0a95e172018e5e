import SpecModel

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
    self = name.withBytes(Self.slot) ?? Self.slot(anyName: name)
  }

  /// The quick way for what nearly every name is: ASCII, with an ending of small letters.
  private static func slot(_ name: UnsafeBufferPointer<UInt8>) -> FileSlot? {
    let ending: StaticString = ".json"
    guard name.count > 5, name.allSatisfy({ $0 < 0x80 }), name.suffix(5).elementsEqual(ending.bytes) else { return nil }
    guard let slash = name.firstIndex(of: UInt8(ascii: "/")) else {
      return name.elementsEqual(("api.json" as StaticString).bytes) ? .api : .misplaced
    }
    let rest = name[(slash + 1)...]
    guard !rest.contains(UInt8(ascii: "/")) else { return .misplaced }
    let stem = String(decoding: UnsafeBufferPointer(rebasing: rest.dropLast(5)), as: UTF8.self)
    return slot(ofFolder: String(decoding: UnsafeBufferPointer(rebasing: name[..<slash]), as: UTF8.self), stem: stem)
  }

  private static func slot(ofFolder folder: String, stem: String) -> FileSlot {
    switch folder {
    case "endpoints": .endpoint(stem)
    case "objects": .object(stem)
    case "enums": .enumeration(stem)
    default: .misplaced
    }
  }

  private static func slot(anyName name: String) -> FileSlot {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isJSON = name.utf8.count > 5 && name.hasSuffix(".json")
    guard isJSON, parts.count <= 2, let last = parts.last else {
      return name.lowercased().hasSuffix(".json") ? .misplaced : .foreign
    }
    return parts.count == 2 ? slot(ofFolder: String(parts[0]), stem: String(last.dropLast(".json".count))) : .misplaced
  }

  /// The name of the noun that the file must describe.
  var noun: String? {
    switch self {
    case .endpoint(let name), .object(let name), .enumeration(let name): name
    case .api, .misplaced, .foreign: nil
    }
  }
}
