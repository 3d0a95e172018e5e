import SpecModel

/// Files lie where they are looked for, and their names can be file names everywhere.
func checkFiles(_ context: CheckContext) {
  for (index, slot) in context.slots.enumerated() {
    let start = SourceLocation(file: index, offset: 0)
    switch slot {
    case .api: break
    case .endpoint(let stem), .object(let stem), .enumeration(let stem):
      if let reason = FileNames.danger(in: stem) {
        context.report(
          .unsafeFileName, "the file name \(quoted(stem)) \(reason)", at: start,
          suggestion: "name the file, and what it describes, with a few letters and digits")
      }
    case .misplaced(_, let stem) where stem.isEmpty:
      context.report(
        .misplacedFile, "the name of a description file must end in `.json`, in small letters", at: start,
        suggestion: "rename the file")
    case .misplaced(let folder, _):
      // One mistake for a whole folder: its name.
      context.reportOnce(
        .misplacedFile,
        folder.isEmpty
          ? "no JSON file but `api.json` is read from here" : "nothing is read from the folder \(quoted(folder))",
        about: folder.isEmpty ? start : SourceLocation(file: 0, offset: 0), at: start,
        suggestion: NearWord.nearest(to: folder, among: FileSlot.folders).map { "call it \(quoted($0))" }
          ?? "the files are `api.json`, `endpoints/….json`, `objects/….json` and `enums/….json`")
    case .foreign:
      context.report(
        .ignoredFile, "this file is not part of the description", at: start, suggestion: "move it out of the folder")
    }
  }
  checkNounNames(context)
}

/// A file describes what it is named after.
private func checkNounNames(_ context: CheckContext) {
  let nouns =
    context.api.endpoints.map { ($0.name, $0.location) } + context.api.objects.map { ($0.name, $0.location) }
    + context.api.enums.map { ($0.name, $0.location) }
  for (name, location) in nouns {
    guard let stem = context.slots[Int(location.file)].noun, name != stem || name.utf8.count != stem.utf8.count else {
      continue
    }
    context.report(
      .nameMismatch, "the file is named \(quoted(stem)), and describes \(quoted(name))", at: location,
      suggestion: "write \(quoted(stem)), or rename the file to `\(name).json`")
  }
  let api = context.api
  if api.name != context.folderName, !api.doc.isEmpty || !api.servers.isEmpty {
    context.report(
      .nameMismatch, "the folder is named \(quoted(context.folderName)), and describes \(quoted(api.name))",
      at: api.location, suggestion: "write \(quoted(context.folderName)), or rename the folder")
  }
}

/// What file names must not be.
enum FileNames {
  /// Generated files have the names of the API and of the noun, and file systems end at 255 bytes.
  static let lengthLimit = 100

  /// Why a name cannot be part of a file name on every system; `nil` if it can.
  static func danger(in name: String) -> String? {
    if name.utf8.count > lengthLimit { return "is longer than \(lengthLimit) bytes" }
    if name.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F || "/\\:*?\"<>|".utf8.contains($0) }) {
      return "has characters that file names cannot have everywhere"
    }
    guard let first = name.utf8.first, let last = name.utf8.last else { return "is empty" }
    if "-~.".utf8.contains(first) || " .".utf8.contains(last) {
      return "begins or ends with a sign that means something else"
    }
    let folded = name.lowercased()
    let isDevice =
      ["con", "prn", "aux", "nul"].contains(folded)
      || (folded.utf8.count == 4 && (folded.hasPrefix("com") || folded.hasPrefix("lpt")) && last >= 0x30
        && last <= 0x39)
    return isDevice ? "is the name of a device on Windows" : nil
  }
}
