import SpecModel

/// Reads the files of one description, each with what has to be known from the others.
struct Reading {
  let sources: [SourceFile]
  let slots: [FileSlot]
  let reporter: Reporter
  private let names: NounNames

  init(sources: [SourceFile], slots: [FileSlot], reporter: Reporter) {
    self.sources = sources
    self.slots = slots
    self.reporter = reporter
    var objects: Set<String> = []
    var enums: Set<String> = []
    for slot in slots {
      switch slot {
      case .object(let name): objects.insert(name)
      case .enumeration(let name): enums.insert(name)
      case .api, .endpoint, .misplaced, .foreign: break
      }
    }
    names = NounNames(objects: objects, enums: enums)
  }

  /// What `api.json` says.
  func header(at index: Int?, folderName: String) -> API {
    let place = SourceLocation(file: index ?? sources.count - 1, offset: 0)
    guard let index, let reader = reader(of: index, scalars: .native) else { return .unknown(folderName, at: place) }
    return reader.api(folderName: folderName) ?? .unknown(folderName, at: place)
  }

  /// Reads every other file, and hands back those that have examples, parsed: checking examples needs the JSON again.
  func readNouns(into api: inout API) -> [Int: JSONDocument] {
    var documents: [Int: JSONDocument] = [:]
    for (index, slot) in slots.enumerated() {
      switch slot {
      case .endpoint(let name):
        guard let reader = reader(of: index, scalars: api.scalars),
          let endpoint = reader.endpoint(fallbackName: name)
        else { continue }
        if !endpoint.examples.isEmpty { documents[index] = reader.document }
        api.endpoints.append(endpoint)
      case .object(let name):
        reader(of: index, scalars: api.scalars)?.object(fallbackName: name).map { api.objects.append($0) }
      case .enumeration(let name):
        reader(of: index, scalars: api.scalars)?.enumeration(fallbackName: name).map { api.enums.append($0) }
      case .api, .misplaced, .foreign: break
      }
    }
    return documents
  }

  private func reader(of index: Int, scalars: ScalarForm) -> FileReader? {
    let (document, diagnostics) = JSONParser.document(in: sources[index].bytes, file: index)
    reporter.report(diagnostics)
    guard let document else { return nil }
    return FileReader(file: index, document: document, reporter: reporter, names: names, scalars: scalars)
  }
}
