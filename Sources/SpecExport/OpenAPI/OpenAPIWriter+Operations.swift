import Reporting
import SpecModel

extension OpenAPIWriter {
  /// The calls by path, and the callbacks by name, each in the description's order.
  mutating func operations() -> (paths: [(String, JSONText)], webhooks: [(String, JSONText)]) {
    var paths: [(path: String, operations: [(String, JSONText)])] = []
    var webhooks: [(String, JSONText)] = []
    for endpoint in api.endpoints {
      switch endpoint.kind {
      case .callback: webhooks.append((endpoint.name, .object([("post", operation(endpoint))])))
      case .call:
        guard let path = endpoint.path, let method = endpoint.method?.lowercased() else { continue }
        guard Self.methods.contains(method) else {
          omit(endpoint.name, .method(endpoint.method ?? ""))
          continue
        }
        let entry = (method, operation(endpoint))
        if let index = paths.firstIndex(where: { $0.path == path }) {
          paths[index].operations.append(entry)
        } else {
          paths.append((path, [entry]))
        }
      }
    }
    return (paths.map { ($0.path, .object($0.operations)) }, webhooks)
  }

  private static let methods: Set<String> = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

  private mutating func operation(_ endpoint: Endpoint) -> JSONText {
    var members: [(String, JSONText)] = [
      ("operationId", .string(endpoint.name)), ("description", .string(endpoint.doc)),
    ]
    if endpoint.deprecation != nil { members.append(("deprecated", .boolean(true))) }
    if let source = endpoint.source { members.append(("externalDocs", .object([("url", .string(source))]))) }
    members.append(
      (
        "requestBody",
        .object([
          ("required", .boolean(true)),
          ("content", content(endpoint, "request", examples: endpoint.examples.map { ($0, $0.request) })),
        ])
      ))
    let response = JSONText.object([
      ("description", .string(endpoint.response.doc ?? "The response.")),
      ("content", content(endpoint, "response", examples: endpoint.examples.map { ($0, $0.response) })),
    ])
    members.append(("responses", .object([("200", response)])))
    if let key = endpoint.idempotencyKey { members.append(("x-idempotency-key", .string(key))) }
    if !endpoint.resultCodes.isEmpty {
      members.append(("x-result-codes", .array(endpoint.resultCodes.map(\.openAPI))))
    }
    if let outcomes = endpoint.outcomes {
      members.append(("x-decisions", .array(outcomes.decisions.map(Self.decision))))
      omit(endpoint.name, .decisions)
    }
    return .object(members)
  }

  private func content(_ endpoint: Endpoint, _ direction: String, examples: [(Example, [UInt8]?)]) -> JSONText {
    var media: [(String, JSONText)] = [("schema", Self.reference(to: "\(endpoint.name).\(direction)"))]
    let shown = examples.compactMap { example, bytes in
      bytes.map { (example.name, Self.example(example, $0)) }
    }
    if !shown.isEmpty { media.append(("examples", .object(shown))) }
    return .object([("application/json", .object(media))])
  }

  private static func example(_ example: Example, _ bytes: [UInt8]) -> JSONText {
    var members: [(String, JSONText)] = []
    if let doc = example.doc { members.append(("description", .string(doc))) }
    members.append(("value", .raw(CompactJSON.text(of: bytes))))
    return .object(members)
  }

  private static func decision(_ decision: Decision) -> JSONText {
    let action =
      switch decision.action {
      case .fixed(let action): action.rawValue
      case .byResultCode: "byResultCode"
      }
    return .object([
      ("outcome", .string(decision.outcome)), ("description", .string(decision.doc)), ("action", .string(action)),
      ("carries", .strings((decision.carries + decision.carriesAny).map { $0.joined(separator: ".") })),
    ])
  }

  static func reference(to schema: String) -> JSONText {
    .object([("$ref", .string("#/components/schemas/\(schema)"))])
  }
}
