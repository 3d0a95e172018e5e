import SpecModel

/// Reads a description: its files in, the checked nouns or all mistakes out.
public enum DescriptionReader {
  /// Reads and checks the description in the folder `folderName`.
  ///
  /// The order of `files` does not matter. All mistakes are found in one run: the other files are checked even if one
  /// is not JSON.
  public static func read(folderName: String, files: [DescriptionFile]) -> ReadResult {
    let reporter = Reporter()
    let sorted = files.filter { !$0.isHidden }.sorted { $0.name.precedesByBytes($1.name) }
    var sources = sorted.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let slots = sorted.map { FileSlot(name: $0.name) }
    let header = slots.firstIndex(of: .api)
    if header == nil {
      let folder = files.first.map { String($0.path.dropLast($0.name.count)) } ?? "\(folderName)/"
      reporter.report(.missing(folder: folder, file: sources.count))
      sources.append(SourceFile(path: folder + "api.json", bytes: []))
    }

    let reading = Reading(sources: sources, slots: slots, reporter: reporter)
    var api = reading.header(at: header, folderName: folderName)
    reading.readNouns(into: &api)
    api.files = sources
    CheckList.run(
      on: CheckContext(
        api: api, folderName: folderName, slots: slots, reporter: reporter, documents: reading.documents))
    return ReadResult(api: reporter.hasErrors ? nil : api, diagnostics: reporter.sorted, files: sources)
  }
}

extension DescriptionFile {
  /// Files that systems and editors put everywhere.
  fileprivate var isHidden: Bool {
    name.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init(_:)).contains { component in
      component.utf8.first == UInt8(ascii: ".") && component != "." && component != ".."
    }
  }
}

extension Diagnostic {
  fileprivate static func missing(folder: String, file: Int) -> Diagnostic {
    Diagnostic(
      .missingAPIFile, "the description has no file `api.json`", at: SourceLocation(file: file, offset: 0),
      suggestion: "write one; it names the API, its version, its servers, and where the result of a call sits")
  }
}
