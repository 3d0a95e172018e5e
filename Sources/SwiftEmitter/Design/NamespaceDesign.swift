import SpecModel

/// Everything decided about the namespace of an API: its facts, its servers, and the codes common to all endpoints.
struct NamespaceDesign {
  struct Server {
    var name: SwiftIdentifier
    var url: SwiftLiteral
    var doc: DocComment
  }

  struct Status {
    var value: SwiftLiteral
    var action: SwiftIdentifier
    var doc: SwiftLiteral
  }

  var name: SwiftIdentifier
  var doc: DocComment
  var version: SwiftLiteral
  var servers: [Server]
  var statuses: [Status]
  var unknownStatus: Status
  var commonCodes: OpenValueDesign
  var commonTable: ResultTableDesign

  init(_ api: API) {
    name = SwiftIdentifier(api.name)
    doc = DocComment(words: api.doc)
    doc.add(source: api.source)
    version = SwiftLiteral(api.version)
    servers = api.servers.map {
      Server(name: SwiftIdentifier($0.name), url: SwiftLiteral($0.url), doc: DocComment(words: $0.doc))
    }
    statuses = api.resultLocations.statuses.map(Status.init)
    unknownStatus = Status(api.resultLocations.unknownStatus)
    commonCodes = OpenValueDesign(
      resultCodes: api.commonResultCodes, of: "\(name)", named: SwiftIdentifier("CommonResultCode"),
      doc: DocComment(words: "A result code that every endpoint can return."))
    commonTable = ResultTableDesign(api.commonResultCodes)
  }
}

extension NamespaceDesign.Status {
  init(_ status: ResultStatus) {
    value = SwiftLiteral(status.value)
    action = SwiftIdentifier(status.action.rawValue)
    doc = SwiftLiteral(status.doc)
  }
}
