import SpecModel
import SpecReader
import Testing

/// Every hostile text at every place: refused with its code and its place, or emitted so that it stays a text.
@Suite("Hostile text") struct HostileTextTests {
  @Test("is refused where it stands, or accepted", arguments: HostileText.all)
  func isRefusedOrAccepted(hostile: HostileText) {
    for place in Place.all {
      var description = Description("Shop")
      _ = place.put(hostile.text, 1, &description)
      let errors = description.read().diagnostics.filter { $0.severity == .error }
      let expected = place.use == .prose ? hostile.asProse : hostile.asValue
      #expect(Set(errors.map(\.code)) == Set([expected].compactMap(\.self)), "\(place.name)")
      for error in errors {
        let file = description.read().files[Int(error.location.file)]
        let rest = file.bytes[Int(error.location.offset)...]
        #expect(rest.starts(with: JSONText.quoted(hostile.text).utf8.dropLast()), "\(place.name)")
      }
    }
  }

  @Test("that is accepted stays text when it is emitted", arguments: HostileText.all.filter { $0.asProse == nil })
  func staysText(hostile: HostileText) throws {
    for place in Place.all where place.use == .prose || hostile.asValue == nil {
      var description = Description("Shop")
      _ = place.put(hostile.text, 1, &description)
      let api = try #require(description.read().api)
      for (path, text) in api.emitted {
        let code = try #require(SwiftLexer.codeAlone(in: text), "\(place.name): \(path)")
        #expect(SwiftLexer.strangeCharacter(in: code) == nil, "\(place.name): \(path)")
        #expect(!code.contains("pwned"), "\(place.name): \(path)")
      }
    }
  }

  @Test("cannot be a name in Swift", arguments: HostileText.all)
  func isNoName(hostile: HostileText) {
    for place in NamePlace.all {
      var description = Description("Shop")
      place.put(hostile.text, &description)
      let result = description.read()
      let codes = Set(result.diagnostics.map(\.code))
      let expected: Set<DiagnosticCode> = hostile.asValue == nil ? place.codes : place.codes.union([.hiddenCharacter])
      let isPassedOver = description.files.contains { $0.name.contains("/.") } && result.files.count == 3
      // Letters, digits and what separates words make a name.
      let isName = place.makesSwiftName && SwiftNaming.isSeparable(hostile.text)
      #expect(isName || isPassedOver || !codes.isDisjoint(with: expected), "\(place.name): \(codes)")
      #expect(isName || isPassedOver || result.api == nil)
    }
  }
}
