import AlipayVaulting
import Foundation
import SpecModel
import Testing

@Suite("Nothing secret is printed, whichever way")
struct SecrecyTests {
  @Test("A message with every sensitive field set, and what encloses it", arguments: Description.messages)
  func messages(message: DescribedMessage) throws {
    func open<Message: APIMessage>(_ type: Message.Type) throws {
      let (document, search) = Self.marked(message)
      let value = try Message(json: document.json)
      for text in Set(PrintedForms.all(of: value) + PrintedForms.enclosed(value)) {
        #expect(search.hits(in: text).isEmpty)
      }
      #expect(search.count == 0 || !search.hits(in: String(decoding: value.json(), as: UTF8.self)).isEmpty)
    }
    let type = try message.type
    try open(type)
  }

  @Test("What breaks a constraint is not in the violation, nor are its neighbours", arguments: Description.messages)
  func violations(message: DescribedMessage) throws {
    func open<Message: APIMessage>(_ type: Message.Type) throws {
      let (document, search) = Self.marked(message) { marker in String(repeating: marker + " ", count: 200) }
      let value = try Message(json: document.json)
      let error = #expect(throws: APIValidationError.self) { try value.validate() }
      let limited = message.sites.filter { $0.field.sensitivity != nil && !$0.field.limits.isEmpty }
      #expect(Set(value.findings.map(\.path)).isSuperset(of: limited.map(\.description)))
      for text in try PrintedForms.all(of: value.violations()) + PrintedForms.ofError(#require(error)) {
        #expect(search.hits(in: text).isEmpty)
      }
    }
    guard message.sites.contains(where: { $0.field.sensitivity != nil && $0.field.maxLength != nil }) else { return }
    let type = try message.type
    try open(type)
  }

  @Test(
    "A broken neighbour of a sensitive field does not bring it to light, in either lane",
    arguments: Description.messages)
  func neighbours(message: DescribedMessage) throws {
    let (document, search) = Self.marked(message)
    for site in message.sites {
      for value in [Document.number("4112273146798764"), .list([document])] {
        let broken = Builder.setting(value, at: site.path[...], in: document, message.fields)
        for error in try Self.errors(message, broken.json) {
          let text = PrintedForms.ofError(error).joined(separator: "\n")
          #expect(search.hits(in: text).isEmpty, "\(site)")
        }
      }
    }
  }

  @Test("A text that breaks off in the middle, or is spoilt there", arguments: Description.messages)
  func brokenText(message: DescribedMessage) throws {
    let (document, search) = Self.marked(message)
    let json = document.json
    let step = max(1, json.count / 20)
    for length in stride(from: 1, to: json.count - 1, by: step) {
      var spoilt = json
      spoilt[length] = 0xFF
      for text in [Array(json.prefix(length)), spoilt] {
        for error in try Self.errors(message, text) {
          let form = PrintedForms.ofError(error).joined(separator: "\n")
          #expect(search.hits(in: form).isEmpty, "byte \(length)")
        }
      }
    }
  }

  @Test("The outcome that carries it")
  func outcomes() throws {
    for (name, judge) in MessageTypes.judges {
      let endpoint = try #require(Description.endpoints.first { $0.name == name })
      let part = endpoint.kind == .call ? "response" : "request"
      let message = try #require(Description.messages.first { $0.name == "\(name).\(part)" })
      for example in endpoint.examples where example.outcome != nil {
        let json = try #require(endpoint.kind == .call ? example.response : example.request)
        let sample = try JSONDecoder().decode(Document.self, from: Data(json))
        var search = SecretSearch()
        let document = Self.marking(sample, message.fields, "") { field, path in search.marker(for: field, path) }
        let outcome = try judge.judge(document.json).outcome
        for text in Set(PrintedForms.all(of: outcome) + PrintedForms.enclosed(unhashed: outcome)) {
          #expect(search.hits(in: text).isEmpty)
        }
      }
    }
  }

  @Test("No outcome carries a text that only its object keeps from being printed")
  func carriedText() throws {
    for endpoint in Description.endpoints {
      for path in endpoint.outcomes?.decisions.flatMap({ $0.carries + $0.carriesAny }) ?? [] {
        let part = endpoint.kind == .call ? "response" : "request"
        let sites = Description.messages.filter { $0.name == "\(endpoint.name).\(part)" }.flatMap(\.sites)
        let sensitivity = try #require(sites.first { $0.path == path }).field.sensitivity
        #expect(sensitivity != .personalData && sensitivity != .cardholderData, "\(endpoint.name): \(path)")
      }
    }
  }

  @Test("A card number shows its last four digits and no more; other secrets show a mark")
  func marks() throws {
    let card = AlipayVaulting.Card(cardNo: "4112273146798764", cvv: "123", expiryYear: "26", expiryMonth: "08")
    #expect("\(card)".contains("••••8764") && !"\(card)".contains("1123") && !"\(card)".contains("26"))
    #expect("\(card.cardNo)" == "••••8764" && "\(Optional(card.cardNo) as Any)" == "Optional(••••8764)")
    #expect("\(try #require(card.cvv))" == "<redacted>")
    #expect(card.cardNo.exposed == "4112273146798764")
  }

  /// What both lanes throw for `json`.
  private static func errors(_ message: DescribedMessage, _ json: [UInt8]) throws -> [any Error] {
    func open<Message: APIMessage>(_ type: Message.Type) -> [any Error] {
      let bytes = Swift.Result { () throws(APIDecodingError) in try Message(json: json) }
      let decoder = Swift.Result { try JSONDecoder().decode(Message.self, from: Data(json)) }
      let nested = Swift.Result {
        try JSONDecoder().decode([String: [Message]].self, from: Data(#"{"a":["#.utf8 + json + "]}".utf8))
      }
      var errors: [any Error] = []
      if case .failure(let error) = bytes { errors.append(error) }
      if case .failure(let error) = decoder { errors.append(error) }
      if case .failure(let error) = nested { errors.append(error) }
      return errors
    }
    let type = try message.type
    return open(type)
  }

  /// A message with every field, in which each sensitive one has a marker of its own.
  private static func marked(
    _ message: DescribedMessage, _ grown: (String) -> String = { $0 }
  ) -> (Document, SecretSearch) {
    var search = SecretSearch()
    let document = marking(Builder.full(message), message.fields, "") { field, path in
      grown(search.marker(for: field, path))
    }
    return (document, search)
  }

  /// `document` with the text of each sensitive field that it has replaced.
  private static func marking(
    _ document: Document, _ fields: [Field], _ path: String, _ marker: (Field, String) -> String
  ) -> Document {
    var document = document
    for field in fields {
      guard let value = document[field.name] else { continue }
      if field.sensitivity != nil {
        document[field.name] = Builder.wrapped(.text(marker(field, path + field.name)), in: field)
      } else if let inner = Description.fields(of: field.type) {
        document[field.name] = marking(value, inner, path + field.name, marker)
      }
    }
    return document
  }
}
