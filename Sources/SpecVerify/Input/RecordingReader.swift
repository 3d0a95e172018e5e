import SpecModel
import SpecReader

/// Finds the endpoint that an entry is about, and the messages in it.
struct RecordingReader {
  private let names: EndpointNames

  init(_ names: EndpointNames) {
    self.names = names
  }

  func recording(in bytes: [UInt8]) throws(EntryFailure) -> Recording {
    guard let entry = JSONValue(reading: bytes) else { throw EntryFailure(.invalidJSON) }
    guard entry.kind == .object else { throw EntryFailure(.noMessage) }
    if let name = entry.member("endpoint")?.text { return try exchange(in: entry, of: name) }
    if let request = entry.member("request"), let method = request.member("method")?.text,
      let url = request.member("url")?.text
    {
      return try httpExchange(in: entry, request, method: method, url: url)
    }
    if entry.member("problems") != nil || entry.member("unknownFields") != nil { return try report(in: entry) }
    throw EntryFailure(.noMessage)
  }

  private func exchange(in entry: JSONValue, of name: String) throws(EntryFailure) -> Recording {
    let key = try names.endpoint(named: name, of: entry.member("api")?.text)
    let request = body(entry.member("request"))
    let response = body(entry.member("response"))
    if case (.absent, .absent) = (request, response) { throw EntryFailure(.noMessage) }
    return .messages(key, request: request, response: response)
  }

  /// An entry of a HAR file.
  private func httpExchange(
    in entry: JSONValue, _ request: JSONValue, method: String, url: String
  ) throws(EntryFailure) -> Recording {
    guard let key = try names.endpoint(at: method, url) else { return .foreign }
    let sent = body(textOf: request.member("postData"))
    let received = body(textOf: entry.member("response")?.member("content"))
    if case (.absent, .absent) = (sent, received) { return .foreign }
    return .messages(key, request: sent, response: received)
  }

  /// What a decoder reported. Every path starts with its message, or has it further behind.
  private func report(in entry: JSONValue) throws(EntryFailure) -> Recording {
    let api = entry.member("api")?.text
    var messages: [MessageKey: ReportedMessage] = [:]
    for problem in entry.member("problems")?.elements.map({ $0 }) ?? [] {
      guard let text = problem.member("path")?.text, let word = problem.member("reason")?.text else { continue }
      guard let reason = ReportedProblem(rawValue: word) else { throw EntryFailure(.bodyNoObject) }
      let (key, path) = try names.message(inPath: text, of: api)
      let found = problem.member("found")?.text.flatMap { ReportedProblem.kindWords.contains($0) ? $0 : nil }
      messages[key, default: ReportedMessage()].problems.append(
        ReportedMessage.Problem(path: path, reason: reason, found: found))
    }
    for text in entry.member("unknownFields")?.elements.compactMap(\.text) ?? [] {
      let (key, path) = try names.message(inPath: text, of: api)
      messages[key, default: ReportedMessage()].unknownFields.append(path)
    }
    return .report(messages)
  }

  /// A body as an object, or as a text that holds one.
  private func body(_ value: JSONValue?) -> Recording.Body {
    guard let value, value.kind != .null else { return .absent }
    if value.kind == .object { return .object(value) }
    return value.text.map { object(in: Array($0.utf8)) } ?? .broken
  }

  private func body(textOf content: JSONValue?) -> Recording.Body {
    guard let text = content?.member("text")?.text, !text.isEmpty else { return .absent }
    guard content?.member("encoding")?.text == "base64" else { return object(in: Array(text.utf8)) }
    return Base64.decoded(text).map(object) ?? .broken
  }

  private func object(in bytes: [UInt8]) -> Recording.Body {
    guard let value = JSONValue(reading: bytes), value.kind == .object else { return .broken }
    return .object(value)
  }
}
