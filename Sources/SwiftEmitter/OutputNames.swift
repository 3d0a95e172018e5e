import SpecModel

/// Which files are generated from which file of a description: decided by names alone, so that a build tool can declare
/// its outputs before anything has been read.
///
/// Names begin with the API's, as files of extensions do (`AlipayVaulting+Card.swift`): no two files of one module may
/// share a name, and a module can hold several APIs beside its own files.
public enum OutputNames {
  /// The paths, below the output folder, of what is generated from the file `name` of the description of `api`.
  ///
  /// `name` is relative to the API's folder, with `/`. A file that is not part of a description has none.
  public static func outputs(api: String, descriptionFile name: String) -> [String] {
    if name == "api.json" { return [namespace(api: api), commonResultCodes(api: api)] }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasSuffix(".json"), parts[1].utf8.count > 5 else { return [] }
    let noun = String(parts[1].dropLast(".json".count))
    switch parts[0] {
    case "endpoints":
      return [endpoint(noun, api: api), resultCodes(of: noun, api: api), outcome(of: noun, api: api)]
    case "objects": return [object(noun, api: api)]
    case "enums": return [enumeration(noun, api: api)]
    default: return []
    }
  }

  static func namespace(api: String) -> String { "\(api)/\(api).swift" }
  static func commonResultCodes(api: String) -> String { "\(api)/\(api)+CommonResultCodes.swift" }
  static func object(_ name: String, api: String) -> String { "\(api)/objects/\(api)+\(name).swift" }
  static func enumeration(_ name: String, api: String) -> String { "\(api)/enums/\(api)+\(name).swift" }
  static func endpoint(_ name: String, api: String) -> String { "\(endpointBase(name, api)).swift" }
  static func resultCodes(of name: String, api: String) -> String { "\(endpointBase(name, api))+ResultCodes.swift" }
  static func outcome(of name: String, api: String) -> String { "\(endpointBase(name, api))+Outcome.swift" }

  private static func endpointBase(_ name: String, _ api: String) -> String {
    "\(api)/endpoints/\(api)+\(SwiftNaming.typeName(for: name))"
  }
}
