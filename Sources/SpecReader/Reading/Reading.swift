import SpecModel

/// Reads the files of one description, each with what has to be known from the others.
final class Reading {
  let sources: [SourceFile]
  let slots: [FileSlot]
  let reporter: Reporter
  private let names: NounNames
  /// The JSON of every file that could be parsed, by its index.
  private(set) var documents: [Int: JSONDocument] = [:]

  init(sources: [SourceFile], slots: [FileSlot], reporter: Reporter) {
    self.sources = sources
    self.slots = slots
    self.reporter = reporter
    var objects: Set<String> = []
    var enums: Set<String> = []
    var misplaced: Set<String> = []
    for slot in slots {
      switch slot {
      case .object(let name): objects.insert(name)
      case .enumeration(let name): enums.insert(name)
      case .misplaced(_, let stem): misplaced.insert(stem)
      case .api, .endpoint, .foreign: break
      }
    }
    names = NounNames(objects: objects, enums: enums, misplaced: misplaced)
  }

  /// What `api.json` says.
  func header(at index: Int?, folderName: String) -> API {
    let place = SourceLocation(file: index ?? sources.count - 1, offset: 0)
    guard let index, let reader = reader(of: index, scalars: .native) else { return .unknown(folderName, at: place) }
    return reader.api(folderName: folderName) ?? .unknown(folderName, at: place)
  }

  /// Reads every other file.
  func readNouns(into api: inout API) {
    for (index, slot) in slots.enumerated() {
      switch slot {
      case .endpoint(let name):
        reader(of: index, scalars: api.scalars)?.endpoint(fallbackName: name).map { api.endpoints.append($0) }
      case .object(let name):
        reader(of: index, scalars: api.scalars)?.object(fallbackName: name).map { api.objects.append($0) }
      case .enumeration(let name):
        reader(of: index, scalars: api.scalars)?.enumeration(fallbackName: name).map { api.enums.append($0) }
      case .api, .misplaced, .foreign: break
      }
    }
  }

  private func reader(of index: Int, scalars: ScalarForm) -> FileReader? {
    let (document, diagnostics) = JSONParser.document(in: sources[index].bytes, file: index)
    reporter.report(diagnostics)
    guard let document else { return nil }
    documents[index] = document
    return FileReader(file: index, document: document, reporter: reporter, names: names, scalars: scalars)
  }
}
