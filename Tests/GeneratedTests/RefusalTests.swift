import AlipayVaulting
import Testing

@Suite("What is missing or of a wrong kind is refused or reported, by its path, in both lanes")
struct RefusalTests {
  /// One value of each kind; texts that are no boolean and no integer.
  static let values: [Document] = [
    .null, .boolean(true), .number("7"), .number("1.5"), .number("-0"), .number("99999999999999999999"), .text("text"),
    .text(""), .list([]), .list([.text("text")]), .object([]), .object([.init(name: "a", value: .null)]),
  ]

  @Test("Each required field left out, and as null", arguments: Description.messages)
  func missing(message: DescribedMessage) throws {
    for site in message.sites where site.field.isRequired {
      for value in [nil, Document.null] {
        let document = Builder.setting(
          value, at: site.path[...], in: Builder.message(site, with: Builder.minimalValue(of: site.field)),
          message.fields)
        #expect(try message.refusals(document) == [Refusal(site.description, .missing)])
      }
    }
  }

  @Test("Each field with each kind of JSON in its place", arguments: Description.messages)
  func wrongKinds(message: DescribedMessage) throws {
    for site in message.sites {
      for value in Self.values {
        let document = Builder.setting(value, at: site.path[...], in: message.minimal, message.fields)
        let refusals = try message.refusals(document)
        #expect(refusals == ExpectedProblems.of(document, message), "\(site) \(value)")
        #expect(refusals.allSatisfy { $0.path.hasPrefix(site.description) }, "\(site) \(value)")
        if site.field.isRequired, value == .null { #expect(refusals == [Refusal(site.description, .missing)]) }
      }
    }
  }

  @Test("Each element of a list with each kind of JSON in its place", arguments: Description.messages)
  func wrongElements(message: DescribedMessage) throws {
    for site in message.sites {
      guard case .list = site.field.type else { continue }
      let good = TextSamples.value(of: site.field)
      for value in Self.values {
        let list = Document.list([good, value, good, value])
        let document = Builder.setting(list, at: site.path[...], in: message.minimal, message.fields)
        let refusals = try message.refusals(document)
        #expect(refusals == ExpectedProblems.of(document, message), "\(site) \(value)")
        if refusals.isEmpty { continue }
        #expect(refusals.map(\.path) == ["\(site)[1]", "\(site)[3]"])
      }
    }
  }

  @Test("All mistakes are reported together, in the order of the description", arguments: Description.messages)
  func severalAtOnce(message: DescribedMessage) throws {
    let values = [Document.list([]), .object([])] + (message.isFromVendor ? [] : [.boolean(false), .number("0")])
    for value in values {
      let document = Builder.full(message.fields, inside: []) { _ in value }
      let refusals = try message.refusals(document)
      #expect(refusals == ExpectedProblems.of(document, message))
      #expect(refusals.count > message.sites.count / 3)
    }
    let empty = Document.object([])
    let required = message.fields.filter(\.isRequired).map { Refusal("\(message.name).\($0.name)", .missing) }
    #expect(try message.refusals(empty) == required)
  }

  @Test("A message that is no object", arguments: Description.messages)
  func noObject(message: DescribedMessage) throws {
    for value in [Document.list([]), .text("text"), .boolean(true), .number("1"), .null] {
      let expected = Refusal(message.name, .wrongKind(expected: .object, found: value.kind))
      #expect(try message.refusals(value) == [expected])
    }
  }

  @Test("A failure says its problems in lines, without values")
  func words() throws {
    let json = #"{"result":{"resultCode":1,"resultStatus":null},"vaultingRequestId":true,"paymentMethodDetail":[]}"#
    let failure = #expect(throws: APIDecodingError.self) {
      try AlipayVaulting.VaultPaymentMethod.Response(json: Array(json.utf8))
    }
    #expect(
      failure?.description == """
        vaultPaymentMethod.response.result.resultStatus: required, but absent
        vaultPaymentMethod.response.paymentMethodDetail: should be an object, but is a list
        """)
  }
}
