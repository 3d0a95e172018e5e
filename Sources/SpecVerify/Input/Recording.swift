import SpecModel
import SpecReader

/// One entry of a recording, made sense of.
enum Recording {
  /// Messages of an endpoint: what was sent, what came back.
  case messages(EndpointKey, request: JSONValue?, response: JSONValue?)
  /// What a decoder reported about one message, without the message.
  case report(EndpointKey, Direction, problems: [(path: String, reason: String)], unknownFields: [String])
  /// Traffic of something else.
  case foreign
}

/// The two messages of an endpoint.
enum Direction: String, CaseIterable {
  case request
  case response
}

/// An endpoint among those of several APIs.
struct EndpointKey: Hashable {
  var api: Int
  var endpoint: Int
}

/// Finds the endpoint that an entry is about, and the messages in it.
struct RecordingReader {
  private var byName: [String: EndpointKey] = [:]
  private var byAddress: [String: EndpointKey] = [:]

  /// `callbackPaths` are the paths at which the merchant takes callbacks, by the names of their endpoints.
  init(_ apis: [API], callbackPaths: [String: String]) {
    for (apiIndex, api) in apis.enumerated() {
      for (index, endpoint) in api.endpoints.enumerated() {
        let key = EndpointKey(api: apiIndex, endpoint: index)
        if byName[endpoint.name] == nil { byName[endpoint.name] = key }
        byName[api.name + "." + endpoint.name] = key
        if let path = callbackPaths[endpoint.name] { byAddress["POST " + path] = key }
        guard let method = endpoint.method, let path = endpoint.path else { continue }
        for base in [""] + api.servers.map({ Self.path(of: $0.url) }) {
          let address = method + " " + base + path
          if byAddress[address] == nil { byAddress[address] = key }
        }
      }
    }
  }

  func recording(in bytes: [UInt8]) -> Result<Recording, EntryFailure> {
    guard let entry = JSONValue(reading: bytes) else { return .failure(EntryFailure(.invalidJSON)) }
    guard entry.kind == .object else { return .failure(EntryFailure(.noMessage)) }
    if let name = entry.member("endpoint")?.text { return exchange(in: entry, of: name) }
    if let request = entry.member("request"), let method = request.member("method")?.text,
      let url = request.member("url")?.text
    {
      return httpExchange(in: entry, request, method: method, url: url)
    }
    return .failure(EntryFailure(.noMessage))
  }

  private func exchange(in entry: JSONValue, of name: String) -> Result<Recording, EntryFailure> {
    let fullName = entry.member("api")?.text.map { $0 + "." + name } ?? name
    guard let key = byName[fullName] else { return .failure(EntryFailure(.unknownEndpoint)) }
    if let direction = entry.member("message")?.text.flatMap(Direction.init(rawValue:)) {
      let problems = entry.member("problems")?.elements.compactMap { problem in
        problem.member("path")?.text.map { (path: $0, reason: problem.member("reason")?.text ?? "") }
      }
      let unknown = entry.member("unknownFields")?.elements.compactMap(\.text)
      return .success(.report(key, direction, problems: problems ?? [], unknownFields: unknown ?? []))
    }
    do throws(EntryFailure) {
      let request = try body(entry.member("request"))
      let response = try body(entry.member("response"))
      guard request != nil || response != nil else { throw EntryFailure(.noMessage) }
      return .success(.messages(key, request: request, response: response))
    } catch {
      return .failure(error)
    }
  }

  /// An entry of a HAR file.
  private func httpExchange(
    in entry: JSONValue, _ request: JSONValue, method: String, url: String
  ) -> Result<Recording, EntryFailure> {
    guard let key = byAddress[method + " " + Self.path(of: url)] else { return .success(.foreign) }
    do throws(EntryFailure) {
      let sent = try body(textOf: request.member("postData"))
      let received = try body(textOf: entry.member("response")?.member("content"))
      guard sent != nil || received != nil else { return .success(.foreign) }
      return .success(.messages(key, request: sent, response: received))
    } catch {
      return .failure(error)
    }
  }

  /// A body as an object, or as a text that holds one.
  private func body(_ value: JSONValue?) throws(EntryFailure) -> JSONValue? {
    guard let value, value.kind != .null else { return nil }
    if value.kind == .object { return value }
    guard let text = value.text else { throw EntryFailure(.bodyNoObject) }
    return try object(in: Array(text.utf8))
  }

  private func body(textOf content: JSONValue?) throws(EntryFailure) -> JSONValue? {
    guard let text = content?.member("text")?.text, !text.isEmpty else { return nil }
    guard content?.member("encoding")?.text == "base64" else { return try object(in: Array(text.utf8)) }
    guard let bytes = Base64.decoded(text) else { throw EntryFailure(.bodyNoObject) }
    return try object(in: bytes)
  }

  private func object(in bytes: [UInt8]) throws(EntryFailure) -> JSONValue {
    guard let value = JSONValue(reading: bytes), value.kind == .object else { throw EntryFailure(.bodyNoObject) }
    return value
  }

  /// The path of an address, without a query or a slash at its end.
  static func path(of url: String) -> String {
    var rest = Substring(url)
    if let scheme = rest.firstRange(of: "://") {
      rest = rest[scheme.upperBound...]
      rest = rest.drop { $0 != "/" && $0 != "?" && $0 != "#" }
    }
    let path = rest.prefix { $0 != "?" && $0 != "#" }
    return String(path.hasSuffix("/") ? path.dropLast() : path)
  }
}

struct EntryFailure: Error {
  var problem: EntryProblem

  init(_ problem: EntryProblem) {
    self.problem = problem
  }
}
