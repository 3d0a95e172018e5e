import SpecModel

extension FileReader {
  /// What `api.json` says, without endpoints, objects and enums.
  func api(folderName: String) -> API? {
    guard var reader = ObjectReader(self, JSONDocument.root, .api) else { return nil }
    reader.skipSchema()
    let nameNode = reader.requiredValue(.api)
    let location = location(of: nameNode ?? JSONDocument.root)
    let versionNode = reader.requiredValue(.version)
    let doc = reader.requiredText(.doc, .prose)
    let api = API(
      name: nameNode.flatMap { text(at: $0, "`api`", .name) } ?? folderName,
      version: versionNode.flatMap { text(at: $0, "`version`", .name) } ?? "", doc: doc, source: reader.source(),
      scalars: reader.requiredWord(.scalars) ?? .native, servers: reader.servers(),
      resultLocations: reader.requiredKeyNode(.result).flatMap(resultLocations) ?? .unknown(at: location),
      commonResultCodes: reader.resultCodes(isRequired: false), endpoints: [], objects: [], enums: [], files: [],
      location: location, versionLocation: versionNode.map(self.location) ?? location)
    reader.finish()
    return api
  }

  fileprivate func server(at node: Int) -> Server? {
    guard var reader = ObjectReader(self, node, .server) else { return nil }
    let place = reader.value(.name) ?? node
    let server = Server(
      name: reader.requiredText(.name, .name), url: reader.requiredText(.url, .name),
      doc: reader.requiredText(.doc, .prose), location: location(of: place))
    reader.finish()
    return server
  }
}

extension ObjectReader {
  fileprivate mutating func servers() -> [Server] {
    guard let list = requiredValue(.servers), file.isList(list, "`servers`") else { return [] }
    return file.children(of: list).compactMap(file.server)
  }
}

extension ResultLocations {
  /// Takes the place of what could not be read and has been reported.
  static func unknown(at location: SourceLocation) -> ResultLocations {
    ResultLocations(
      codePath: [], statusPath: [], messagePath: [], statuses: [],
      unknownStatus: ResultStatus(value: "", doc: "", action: .contactSupport, location: location), location: location)
  }
}

extension API {
  /// Takes the place of what `api.json` says where it is missing or cannot be read, so that the other files can be checked
  /// all the same.
  static func unknown(_ name: String, at location: SourceLocation) -> API {
    API(
      name: name, version: "", doc: "", source: nil, scalars: .native, servers: [],
      resultLocations: .unknown(at: location),
      commonResultCodes: [], endpoints: [], objects: [], enums: [], files: [], location: location,
      versionLocation: location)
  }
}
