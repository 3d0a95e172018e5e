import SpecModel
import Testing

/// Hostile texts that are accepted, in an SDK that is compiled as a client compiles it and asked for its values.
@Suite("Hostile text, compiled") struct CompiledTextTests {
  @Test("every one compiles without a warning, and comes back unchanged", .enabled(if: SwiftCompiler.isWanted))
  func comesBack() throws {
    var claimed = ClaimedDescription("Shop")
    for (number, hostile) in HostileText.all.enumerated() {
      for place in Place.all where !place.isOnlyShown && hostile.code(for: place) == nil {
        claimed.put(hostile.text, at: place, number)
      }
    }
    for place in Place.all where place.isOnlyShown {
      let accepted = HostileText.all.filter { $0.code(for: place) == nil }
      for (vector, texts) in Dictionary(grouping: accepted, by: \.vector) {
        claimed.put(texts.map(\.text).joined(separator: place.use == .prose ? "\n" : " "), at: place, vector)
      }
    }
    try ClaimedDescription.check([claimed])
  }

  @Test(
    "random descriptions compile without a warning, and every value comes back unchanged",
    .enabled(if: SwiftCompiler.isWanted))
  func randomTexts() throws {
    var random = SeededRandom(seed: 2_024)
    var claimed: [ClaimedDescription] = []
    for number in 0..<36 {
      var one = ClaimedDescription("R\(number)")
      for position in 0..<14 {
        guard let place = Place.all.randomElement(using: &random) else { continue }
        let text = RandomText.text(using: &random)
        var next = one
        next.put(text, at: place, position)
        let mistakes = next.description.mistakes
        let expected: Set<DiagnosticCode> = [
          .hiddenCharacter, .emptyText, .jsonDuplicateKey, .duplicateResultCode, .duplicateValue, .otherNameClash,
        ]
        #expect(mistakes.isSubset(of: expected), "\(place.name): \(text.debugDescription)")
        if mistakes.isEmpty { one = next }
      }
      let api = try #require(one.description.read().api)
      #expect(api.emitted == api.emitted)
      for (path, text) in api.emitted {
        let code = try #require(SwiftLexer.codeAlone(in: text), "\(path)")
        #expect(SwiftLexer.strangeCharacter(in: code) == nil, "\(path)")
        #expect(!code.contains("pwned"), "\(path)")
      }
      claimed.append(one)
    }
    #expect(claimed.reduce(0) { $0 + $1.claims.count } > 200)
    try ClaimedDescription.check(claimed)
  }
}

extension HostileText {
  fileprivate func code(for place: Place) -> DiagnosticCode? {
    place.use == .prose ? asProse : asValue
  }
}
