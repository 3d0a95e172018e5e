import SpecModel

/// Parts of ``DescriptionReader/read(folderName:files:)`` alone, for the benchmark.
package enum ReadingPhases {
  /// Parses every file and gives the number of JSON values.
  package static func parse(_ files: [DescriptionFile]) -> Int {
    var count = 0
    for (index, file) in files.enumerated() {
      count += JSONParser.document(in: file.bytes, file: index).0?.nodes.count ?? 0
    }
    return count
  }

  /// Runs the checks over what has been read, and gives the number of diagnostics.
  package static func check(_ api: API, folderName: String, files: [DescriptionFile]) -> Int {
    let reporter = Reporter()
    let sorted = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let slots = sorted.map { FileSlot(name: $0.name) }
    CheckList.run(on: CheckContext(api: api, folderName: folderName, slots: slots, reporter: reporter))
    return reporter.sorted.count
  }
}
