/// The files that `gen` writes for one file of a description. A plugin cannot link the package's own modules, so this
/// says again what `OutputNames` in `SwiftEmitter` says; a test holds both equal.
func outputNames(api: String, descriptionFile name: String) -> [String] {
  if name == "api.json" { return ["\(api)/\(api).swift", "\(api)/\(api)+CommonResultCodes.swift"] }
  let parts = name.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count == 2, parts[1].hasSuffix(".json"), parts[1].utf8.count > 5 else { return [] }
  let noun = parts[1].dropLast(5)
  let stem = "\(api)/\(parts[0])/\(api)+"
  switch parts[0] {
  case "endpoints":
    let isLowercase = noun.utf8.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } ?? false
    let type = isLowercase ? noun.prefix(1).uppercased() + noun.dropFirst() : String(noun)
    return ["\(stem)\(type).swift", "\(stem)\(type)+ResultCodes.swift", "\(stem)\(type)+Outcome.swift"]
  case "objects", "enums": return ["\(stem)\(noun).swift"]
  default: return []
  }
}
