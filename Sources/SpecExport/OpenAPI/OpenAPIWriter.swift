import Reporting
import SpecModel

/// Builds the document, and notes what OpenAPI cannot say.
struct OpenAPIWriter {
  let api: API
  private(set) var omissions: [(path: String, omission: OpenAPIOmission)] = []

  init(_ api: API) {
    self.api = api
  }

  mutating func omit(_ path: String, _ omission: OpenAPIOmission) {
    omissions.append((path, omission))
  }

  mutating func document() -> JSONText {
    let (paths, webhooks) = operations()
    var members: [(String, JSONText)] = [
      ("openapi", .string("3.1.0")),
      (
        "info",
        .object([
          ("title", .string(api.name)), ("version", .string(api.version)), ("description", .string(api.doc)),
        ])
      ),
      ("servers", .array(api.servers.map(Self.server))),
      ("paths", .object(paths)),
    ]
    if !webhooks.isEmpty { members.append(("webhooks", .object(webhooks))) }
    members.append(("components", .object([("schemas", .object(schemas()))])))
    members.append(("x-result", result()))
    if let source = api.source { members.append(("externalDocs", .object([("url", .string(source))]))) }
    return .object(members)
  }

  private static func server(_ server: Server) -> JSONText {
    .object([("url", .string(server.url)), ("description", .string(server.doc)), ("x-name", .string(server.name))])
  }

  /// Where a response says how the call went, and the codes of every endpoint.
  private func result() -> JSONText {
    let locations = api.resultLocations
    let statuses = locations.statuses.map { status in
      JSONText.object([
        ("status", .string(status.value)), ("description", .string(status.doc)),
        ("action", .string(status.action.rawValue)),
      ])
    }
    return .object([
      ("code", .string(locations.codePath.joined(separator: "."))),
      ("status", .string(locations.statusPath.joined(separator: "."))),
      ("message", .string(locations.messagePath.joined(separator: "."))),
      ("statuses", .array(statuses)),
      ("codes", .array(api.commonResultCodes.map(\.openAPI))),
    ])
  }
}
