import AlipayVaulting
import Foundation
import SpecModel
import Testing

@Suite("The vendor's samples and the examples")
struct SampleTests {
  struct Sample: Sendable, CustomStringConvertible {
    let endpoint: SpecModel.Endpoint
    let example: Example

    var description: String { "\(endpoint.name): \(example.name)" }

    var messages: [(name: String, json: [UInt8])] {
      [("request", example.request), ("response", example.response)].compactMap { part, json in
        json.map { ("\(endpoint.name).\(part)", $0) }
      }
    }
  }

  static let samples = Description.endpoints.flatMap { endpoint in
    endpoint.examples.map { Sample(endpoint: endpoint, example: $0) }
  }

  @Test("The description reads without a word, and there is a compiled type for each of its messages")
  func everyMessageHasAType() {
    #expect(Description.result.diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(Set(Description.messages.map(\.name)) == Set(MessageTypes.all.keys))
    #expect(Set(Description.endpoints.map(\.name)) == Set(MessageTypes.resultCodeTables.keys))
    #expect(Set(Description.endpoints.filter { $0.outcomes != nil }.map(\.name)) == Set(MessageTypes.judges.keys))
    #expect(Self.samples.contains { $0.example.name == "vendor sample" })
  }

  @Test("An example decodes in both lanes, is valid, and comes back with nothing lost", arguments: samples)
  func roundTrip(sample: Sample) throws {
    for (name, json) in sample.messages {
      let type = try #require(MessageTypes.all[name])
      try expectRoundTrip(type, json, sample)
    }
  }

  private func expectRoundTrip<Message: APIMessage>(_ type: Message.Type, _ json: [UInt8], _ sample: Sample) throws {
    let value = try Lanes.decode(type, json).get()
    #expect(value.violations().isEmpty)
    try value.validate()
    let encoded = try Lanes.encode(value)
    #expect(encoded == (try JSONDecoder().decode(Document.self, from: Data(json))).underMainNames)
    #expect(try Message(json: value.json()) == value)
  }

  @Test("The vendor's request comes back byte by byte, fields in the vendor's order")
  func vendorRequest() throws {
    let endpoint = try #require(Description.endpoints.first { $0.name == "vaultPaymentMethod" })
    let json = try #require(endpoint.examples.first { $0.name == "vendor sample" }?.request)
    let request = try AlipayVaulting.VaultPaymentMethod.Request(json: json)
    #expect(String(decoding: request.json(), as: UTF8.self) == String(decoding: Self.compact(json), as: UTF8.self))
    #expect(request.paymentMethodDetail.card?.cardNo.exposed == "4112273146798764")
    #expect(request.paymentMethodDetail.card?.businessRegistrationNo == "96")
    #expect(request.env.terminalType.rawValue == "app")
  }

  @Test("An example has the outcome that it names", arguments: samples.filter { $0.example.outcome != nil })
  func outcome(sample: Sample) throws {
    let judge = try #require(MessageTypes.judges[sample.endpoint.name])
    let json = sample.endpoint.kind == .call ? sample.example.response : sample.example.request
    let judgement = try judge.judge(try #require(json))
    #expect(judgement.name == sample.example.outcome)
  }

  /// JSON without the white space between its tokens.
  static func compact(_ json: [UInt8]) -> [UInt8] {
    var isText = false
    var isEscaped = false
    return json.filter { byte in
      if isEscaped {
        isEscaped = false
      } else if isText && byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isText.toggle()
      }
      return isText || ![0x20, 0x0A, 0x0D, 0x09].contains(byte)
    }
  }
}

extension Document {
  /// The document with the other names of fields replaced by the names that are written.
  var underMainNames: Document {
    guard case .object(let members) = self else { return self }
    let names = Dictionary(
      Description.messages.flatMap(\.sites).flatMap { site in site.field.otherNames.map { ($0, site.field.name) } },
      uniquingKeysWith: { first, _ in first })
    return Document.object(
      members.map { Member(name: names[$0.name] ?? $0.name, value: $0.value.underMainNames) }
    ).sorted
  }
}
