import Testing

/// All hostile texts that are accepted, in one SDK that is compiled as a client compiles it and asked for its values.
@Suite("Hostile text, compiled") struct CompiledTextTests {
  @Test("compiles without a warning, and comes back unchanged")
  func comesBack() throws {
    var description = Description("Shop")
    var claims: [Claim] = []
    let cheap = Place.all.filter { !$0.makesTypes }
    for (number, hostile) in HostileText.all.enumerated() {
      for place in cheap where (place.use == .prose ? hostile.asProse : hostile.asValue) == nil {
        claims += place.put(hostile.text, number, &description)
      }
    }
    for (vector, texts) in Dictionary(grouping: HostileText.all.filter { $0.asProse == nil }, by: \.vector) {
      for place in Place.all where place.makesTypes {
        claims += place.put(texts.map(\.text).joined(separator: "\n"), vector, &description)
      }
    }
    let result = description.read()
    let api = try #require(result.api, "\(result.diagnostics.map(\.message))")
    try ClaimedValues.check(claims, of: api.emitted, having: Self.variables)
  }

  @Test("names compile", arguments: NameKind.all)
  func names(kind: NameKind) throws {
    let api = try #require(kind.accepted.read().api)
    _ = try SwiftCompiler.output(of: "", with: api.emitted)
  }

  /// What the preparations of ``Place`` work on.
  private static let variables = """
    var wires = Shop.Wires()
    var others = Shop.Others()
    var fixed = Shop.Fixed()
    var allowed = Shop.Allowed()
    var conditions = Shop.Conditions()

    """
}
