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

  /// The checks over what has been read from `files`: each call runs them all and gives the number of diagnostics.
  package static func checks(of api: API, folderName: String, files: [DescriptionFile]) -> () -> Int {
    let sorted = files.sorted { $0.name.precedesByBytes($1.name) }
    let slots = sorted.map { FileSlot(name: $0.name) }
    var documents: [Int: JSONDocument] = [:]
    for endpoint in api.endpoints where !endpoint.examples.isEmpty {
      let file = Int(endpoint.location.file)
      documents[file] = JSONParser.document(in: api.files[file].bytes, file: file).document
    }
    return { [documents] in
      let reporter = Reporter()
      CheckList.run(
        on: CheckContext(api: api, folderName: folderName, slots: slots, reporter: reporter, documents: documents))
      return reporter.sorted.count
    }
  }
}
