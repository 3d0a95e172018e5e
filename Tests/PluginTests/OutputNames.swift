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
    let type = typeName(for: String(noun))
    return ["\(stem)\(type).swift", "\(stem)\(type)+ResultCodes.swift", "\(stem)\(type)+Outcome.swift"]
  case "objects", "enums": return ["\(stem)\(noun).swift"]
  default: return []
  }
}

/// `create_order` to `CreateOrder`, as `SwiftNaming` in `SpecModel` does it.
private func typeName(for name: String) -> String {
  func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte < 0x80 }
  func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  let isSeparable =
    name.utf8.first.map(isLetter) == true
    && name.utf8.allSatisfy { isLetter($0) || isDigit($0) || "_-.".utf8.contains($0) }
  guard isSeparable else { return name }
  let isShouted = !name.utf8.contains { isLetter($0) && $0 & 0x20 != 0 }
  return name.split { "_-.".contains($0) }.map { word in
    word.prefix(1).uppercased() + (isShouted ? word.dropFirst().lowercased() : String(word.dropFirst()))
  }.joined()
}
