import AlipayVaulting
import Foundation
import SpecModel
import Testing

/// Every example of the description, with each field of the judged message broken in each way: the outcome is what the
/// decisions say of the message without that field.
@Suite("Broken fields and outcomes")
struct BrokenFieldTests {
  struct Case: Sendable, CustomStringConvertible {
    let endpoint: SpecModel.Endpoint
    let example: Example
    let json: [UInt8]

    var description: String { "\(endpoint.name): \(example.name)" }
  }

  static let cases = Description.endpoints.filter { $0.outcomes != nil }.flatMap { endpoint in
    endpoint.examples.compactMap { example in
      (endpoint.kind == .call ? example.response : example.request).map {
        Case(endpoint: endpoint, example: example, json: $0)
      }
    }
  }

  /// `nil` is a field that is left out.
  static let breaks: [Document?] = [
    nil, .null, .text(""), .number("7"), .boolean(true), .list([]), .list([.null, .text("a")]), .object([]),
    .object([.init(name: "a", value: .number("1"))]),
  ]

  @Test("One field at a time", arguments: cases)
  func oneField(broken: Case) throws {
    let endpoint = broken.endpoint
    let part = endpoint.kind == .call ? "response" : "request"
    let message = try #require(Description.messages.first { $0.name == "\(endpoint.name).\(part)" })
    let judge = try #require(MessageTypes.judges[endpoint.name])
    let original = try JSONDecoder().decode(Document.self, from: Data(broken.json))
    let outcome = try judge.judge(broken.json).name
    for site in message.sites where original[path: site.path.dropLast()] != nil {
      for value in Self.breaks {
        let document = Builder.setting(value, at: site.path[...], in: original, message.fields)
        guard document != original else { continue }
        let problems = ExpectedProblems.of(document, message)
        let isFatal = problems.contains { message.isFatal($0.path) }
        guard !isFatal else {
          #expect(throws: APIDecodingError.self, "\(site) \(value as Any)") { try judge.judge(document.json) }
          continue
        }
        let judged = try judge.judge(document.json)
        let expected = try OutcomeTests.expected(document.asRead(message.fields), endpoint)
        #expect(judged.name == expected.decision.outcome, "\(site) \(value as Any)")
        if !Self.isRead(site.path, by: endpoint) { #expect(judged.name == outcome, "\(site) \(value as Any)") }
      }
    }
  }

  @Test("There are examples")
  func notEmpty() { #expect(Self.cases.count > 15) }

  /// Whether a decision looks at the field, at something in it, or at something that holds it.
  private static func isRead(_ path: [String], by endpoint: SpecModel.Endpoint) -> Bool {
    let decisions = endpoint.outcomes?.decisions ?? []
    let paths = decisions.flatMap { ($0.condition?.tests.map(\.path) ?? []) + $0.carries + $0.carriesAny }
    return paths.contains { $0.starts(with: path) }
  }
}

extension Document {
  /// What a forgiving decoder makes of an object with `fields`: irregular values are not there.
  func asRead(_ fields: [Field]) -> Document {
    .object(
      fields.compactMap { field in
        value(of: field).flatMap { $0.asRead(field.type) }.map { Member(name: field.name, value: $0) }
      })
  }

  private func asRead(_ type: FieldType) -> Document? {
    switch (type, self) {
    case (.scalar(.string), _), (.openEnum, _): scalarText.map { .text($0) }
    case (.object, .object), (.inlineObject, .object): asRead(Description.fields(of: type) ?? [])
    case (.list(let element), .list(let values)): .list(values.compactMap { $0.asRead(element) })
    case (.map(let element), .object(let members)):
      .object(
        members.compactMap { member in
          member.value.asRead(element).map { Member(name: member.name, value: $0) }
        })
    case (.scalar(.boolean), _): scalarText.flatMap { ["true", "false"].contains($0) ? self : nil }
    case (.scalar(.json), _): self
    case (.scalar(.decimal), _): scalarText.flatMap { Double($0) == nil ? nil : self }
    case (.scalar(.integer), _): scalarText.flatMap { Int($0) == nil ? nil : self }
    case (.object, _), (.inlineObject, _), (.list, _), (.map, _): nil
    }
  }
}
