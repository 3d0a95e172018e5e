import SpecModel

/// Finds endpoints by what recordings call them: names, addresses, and paths of reports.
struct EndpointNames {
  private var byName: [String: [EndpointKey]] = [:]
  private var byAddress: [String: [EndpointKey]] = [:]
  private let apiNames: [String]

  /// `callbackPaths` are the paths at which the merchant takes callbacks, by the names of their endpoints.
  init(_ apis: [API], callbackPaths: [String: String]) {
    apiNames = apis.map(\.name)
    for (apiIndex, api) in apis.enumerated() {
      for (index, endpoint) in api.endpoints.enumerated() {
        let key = EndpointKey(api: apiIndex, endpoint: index)
        byName[endpoint.name, default: []].append(key)
        if let path = callbackPaths[endpoint.name] { add(key, at: "POST", Self.path(of: path)) }
        guard let method = endpoint.method, let path = endpoint.path else { continue }
        add(key, at: method, path)
        for server in api.servers {
          add(key, at: method, Self.address(of: server.url) + path)
          add(key, at: method, Self.path(of: server.url) + path)
        }
      }
    }
  }

  private mutating func add(_ key: EndpointKey, at method: String, _ address: String) {
    let place = method + " " + address
    if byAddress[place]?.contains(key) != true { byAddress[place, default: []].append(key) }
  }

  /// The endpoint of a name; `api` is needed where several APIs have one of that name.
  func endpoint(named name: String, of api: String?) throws(EntryFailure) -> EndpointKey {
    let keys = byName[name, default: []].filter { api == nil || apiNames[$0.api] == api }
    guard let key = keys.first else { throw EntryFailure(.unknownEndpoint) }
    guard keys.count == 1 else { throw EntryFailure(.ambiguousEndpoint) }
    return key
  }

  /// The endpoint that is called at a URL: on a described server, else on any server by its path; `nil` if there is none.
  func endpoint(at method: String, _ url: String) throws(EntryFailure) -> EndpointKey? {
    let keys = byAddress[method + " " + Self.address(of: url)] ?? byAddress[method + " " + Self.path(of: url)] ?? []
    guard keys.count < 2 else { throw EntryFailure(.ambiguousEndpoint) }
    return keys.first
  }

  /// The message in a path such as `orders[1].pay.response.result`, and the path below it.
  func message(inPath text: String, of api: String?) throws(EntryFailure) -> (MessageKey, path: String) {
    let steps = text.split(separator: ".")
    for (index, step) in steps.enumerated().dropLast() {
      let message = steps[index + 1].prefix { $0 != "[" }
      guard let direction = Direction(rawValue: String(message)), byName[String(step)] != nil else { continue }
      let key = try endpoint(named: String(step), of: api)
      let rest = [steps[index + 1].dropFirst(message.count)] + steps[(index + 2)...]
      let path = rest.filter { !$0.isEmpty }.joined(separator: ".")
      return (MessageKey(endpoint: key, direction: direction), path)
    }
    throw EntryFailure(.unknownEndpoint)
  }

  /// A URL without a query or a slash at its end.
  private static func address(of url: String) -> String {
    let address = url.prefix { $0 != "?" && $0 != "#" }
    return String(address.hasSuffix("/") ? address.dropLast() : address)
  }

  /// The path of a URL.
  private static func path(of url: String) -> String {
    let address = address(of: url)
    guard let scheme = address.firstRange(of: "://") else { return address }
    return String(address[scheme.upperBound...].drop { $0 != "/" })
  }
}
