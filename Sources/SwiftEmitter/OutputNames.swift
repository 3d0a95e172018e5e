import SpecModel

/// Which files are generated from which file of a description: decided by names alone, so that a build tool can declare
/// its outputs before anything has been read.
///
/// Names begin with the API's, as files of extensions do (`AlipayVaulting+Card.swift`): no two files of one module may
/// share a name, and a module can hold several APIs beside files of its own.
public enum OutputNames {
  /// The paths, below the output folder, of what is generated from the file `name` of the description of `api`.
  ///
  /// `name` is relative to the API's folder, with `/`. A file that is no part of a description gives none.
  public static func outputs(api: String, descriptionFile name: String) -> [String] {
    if name == "api.json" { return [namespace(api: api), commonResultCodes(api: api)] }
    guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return [] }
    let file = name.utf8[name.utf8.index(after: slash)...]
    guard isDescription(file), !file.contains(UInt8(ascii: "/")) else { return [] }
    let noun = String(Substring(file.dropLast(".json".utf8.count)))
    switch name[..<slash] {
    case "endpoints":
      return [endpoint(noun, api: api), resultCodes(of: noun, api: api), outcome(of: noun, api: api)]
    case "objects": return [object(noun, api: api)]
    case "enums": return [enumeration(noun, api: api)]
    default: return []
    }
  }

  /// Bytes decide for ASCII; elsewhere characters do, which can be more than the bytes that they end in.
  private static func isDescription(_ file: Substring.UTF8View) -> Bool {
    guard file.count > 5, file.suffix(5).elementsEqual(".json".utf8) else { return false }
    return file.allSatisfy { $0 < 0x80 } || Substring(file).hasSuffix(".json")
  }

  static func namespace(api: String) -> String { path(api, "/", api, "") }
  static func commonResultCodes(api: String) -> String { path(api, "/", api, "+CommonResultCodes") }
  static func object(_ name: String, api: String) -> String { path(api, "/objects/", api, "+", name) }
  static func enumeration(_ name: String, api: String) -> String { path(api, "/enums/", api, "+", name) }

  static func endpoint(_ name: String, api: String) -> String {
    path(api, "/endpoints/", api, "+", SwiftNaming.typeName(for: name))
  }

  static func resultCodes(of name: String, api: String) -> String {
    path(api, "/endpoints/", api, "+", SwiftNaming.typeName(for: name), "+ResultCodes")
  }

  static func outcome(of name: String, api: String) -> String {
    path(api, "/endpoints/", api, "+", SwiftNaming.typeName(for: name), "+Outcome")
  }

  /// The path of a Swift file, put together from its parts.
  private static func path(
    _ api: String, _ folder: StaticString, _ beginning: String, _ separator: StaticString, _ name: String = "",
    _ ending: StaticString = ""
  ) -> String {
    var path = SwiftText()
    path.append(api)
    path.append(literal: folder)
    path.append(beginning)
    path.append(literal: separator)
    path.append(name)
    path.append(literal: ending)
    path.append(literal: ".swift")
    return path.withBytes { String(decoding: $0, as: UTF8.self) }
  }
}
