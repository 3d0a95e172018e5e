import AlipayVaulting
import SDKRuntime
import Testing

/// Where the two lanes differ by design, the generator below does not go: `JSONDecoder` also takes a byte order mark,
/// UTF-16, a trailing comma and nesting to 512; it refuses numbers beyond a `Double`; and for it two names that are
/// equal by Unicode's rules are one.
@Suite("Both lanes read the same from many generated documents")
struct DifferentialTests {
  static let seeds = Array(UInt64(1)...60)
  static let documentsPerSeed = 50

  @Test("Valid and spoilt documents, spelled in many ways", arguments: seeds)
  func lanesAgree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var generator = DocumentGenerator(random: SeededGenerator(seed: seed &* 7919))
    for number in 0..<Self.documentsPerSeed {
      let message = random.pick(Description.messages)
      var document = generator.document(message.fields)
      for _ in 0..<random.pick([0, 0, 1, 1, 2, 5]) { document = generator.spoilt(document) }
      let json = generator.spelled(document)
      let expected = ExpectedProblems.of(document, message)
      #expect(try message.problems(json) == expected, "\(String(decoding: json, as: UTF8.self))")
      if expected.isEmpty {
        let value = try message.decode(json).get()
        #expect(value.findings == ExpectedViolations.of(document, message), "\(String(decoding: json, as: UTF8.self))")
        try expectRoundTrip(value, SDKRuntime.APIScalarForm.allCases[number % 3])
      }
    }
  }

  private func expectRoundTrip<Message: APIMessage>(_ value: Message, _ scalars: SDKRuntime.APIScalarForm) throws {
    _ = try Lanes.encode(value, scalars: scalars)
    #expect(try Message(json: value.json(scalars: scalars)) == value)
  }
}
